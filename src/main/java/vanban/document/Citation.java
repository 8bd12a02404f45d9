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
  /** Keeps the pieces from change. */
  public Citation {
    pieces = List.copyOf(pieces);
  }

  /** The printed words. */
  public String text() {
    return pieces.stream()
        .map(piece -> piece.before() + piece.number().cited())
        .collect(Collectors.joining());
  }

  /**
   * A number, and what is printed before it.
   *
   * @param before literal text, may be empty
   * @param number a number of the document, which Word follows when it moves
   */
  public record Piece(String before, Ordinal number) {}
}
