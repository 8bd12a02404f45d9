package vanban.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reference prints: {@code Mục II.1} is the number II after {@code "Mục "} and the number 1
 * after {@code "."}.
 *
 * @param pieces at least one, in the order they are printed
 */
public record Citation(List<Piece> pieces) {
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Keeps the pieces from change. */
  public Citation {
    pieces = List.copyOf(pieces);
  }

  /** One that prints a number alone. */
  static Citation of(Ordinal number) {
    return new Citation(List.of(new Piece("", number)));
  }

  /** The printed words. */
  public String text() {
    return pieces.stream()
        .map(piece -> piece.before() + piece.number().cited())
        .collect(Collectors.joining());
  }

  /**
   * The printed words, where no line ends between a number and its word: a no-break space stands
   * there.
   *
   * <pre>{@code
   * khoản·1 Điều·5
   * }</pre>
   */
  public String held() {
    return pieces.stream().map(piece -> piece.lead() + piece.cited()).collect(Collectors.joining());
  }

  /**
   * A number, and what is printed before it.
   *
   * @param before literal text, may be empty
   * @param number a number of the document, which Word follows when it moves
   */
  public record Piece(String before, Ordinal number) {
    /** What is printed before the number, which it does not leave. */
    public String lead() {
      String word = before.stripTrailing();
      return word.isEmpty() ? before : word + held(before.substring(word.length()));
    }

    /** The number, with its own word. */
    public String cited() {
      return held(number.cited());
    }

    private static String held(String words) {
      return words.replace(' ', NO_BREAK_SPACE);
    }
  }
}
