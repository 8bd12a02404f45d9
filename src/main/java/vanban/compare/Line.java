package vanban.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.compare.align.Tokens;
import vanban.document.Origin;

/**
 * A line of words with their looks. Two lines are equal if they read and look the same, wherever
 * they were written.
 */
public final class Line {
  /** Stands for a footnote that hangs there. */
  public static final char NOTE = '\u2020';

  /** Stands for a value that Word fills in. */
  public static final char FIELD = '\u25A1';

  private static final String REFERENCE = "reference ";

  private final String text;
  private final String compared;
  private final List<Look> looks;
  private final List<Written> written;

  /**
   * A line.
   *
   * @param compared the text with its looks, references by their targets: what makes it another
   */
  private Line(String text, String compared, List<Look> looks, List<Written> written) {
    this.text = text;
    this.compared = compared;
    this.looks = List.copyOf(looks);
    this.written = List.copyOf(written);
  }

  /** A line of plain words that were written nowhere. */
  static Line of(String text) {
    return of(text, "");
  }

  /** The same, of words in a look. */
  static Line of(String text, String look) {
    return new Builder().add(text, look, Origin.UNKNOWN).build();
  }

  /**
   * Letters that look alike and not like those beside them.
   *
   * @param name such as {@code strong}, {@code emphasis strong}, or the address of a link; empty
   *     for plain ones
   * @param to offset behind the last
   */
  private record Look(String name, int to) {}

  /**
   * Letters that were written in one place.
   *
   * @param from offset of the first
   * @param to offset behind the last
   * @param origin where they were written; their own first letter is the first there
   * @param figure the figure they print, as its author names it; empty of other words
   */
  public record Written(int from, int to, Origin origin, Optional<String> figure) {}

  /**
   * A word, a number, a space or a sign.
   *
   * @param text it
   * @param look of its letters
   */
  record Token(String text, String look) {
    boolean isWord() {
      return Tokens.isWord(text);
    }

    /** What makes another token the same one: of a reference what it refers to. */
    Token compared() {
      return isReference(look) ? new Token("", look) : this;
    }
  }

  /** Puts a line together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder compared = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private Optional<String> figure = Optional.empty();

    /** Says of which figure the next letters are. */
    void of(Optional<String> printed) {
      figure = printed;
    }

    /** More letters. */
    Builder add(String more, String look, Origin origin) {
      if (more.isEmpty()) {
        return this;
      }
      boolean same = !looks.isEmpty() && looks.get(looks.size() - 1).name().equals(look);
      if (same && !isReference(look)) {
        looks.remove(looks.size() - 1);
      } else {
        compared.append('\u0001').append(look).append('\u0002');
      }
      written.add(new Written(text.length(), text.length() + more.length(), origin, figure));
      text.append(more);
      compared.append(isReference(look) ? "" : more);
      looks.add(new Look(look, text.length()));
      return this;
    }

    /** A reference, which is the same whatever number it cites. */
    Builder addReference(String to, String cited, String look, Origin origin) {
      return add(cited, REFERENCE + to + " " + look, origin);
    }

    Line build() {
      return new Line(text.toString(), compared.toString(), looks, written);
    }
  }

  private static boolean isReference(String look) {
    return look.startsWith(REFERENCE);
  }

  /** Its words, without their looks. */
  public String text() {
    return text;
  }

  /** Where its letters were written, in their order. */
  public List<Written> written() {
    return written;
  }

  /** Where the letter at an offset was written. */
  public Optional<Written> written(int at) {
    return written.stream().filter(one -> one.from() <= at && at < one.to()).findFirst();
  }

  /** Those of its tokens that are words or numbers. */
  List<String> words() {
    return Tokens.words(text);
  }

  /** Its tokens; one whose letters look different is several, a reference is one. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Look look : looks) {
      String stretch = text.substring(at, look.to());
      List<String> parts = isReference(look.name()) ? List.of(stretch) : Tokens.of(stretch);
      parts.forEach(part -> tokens.add(new Token(part, look.name())));
      at = look.to();
    }
    return tokens;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && compared.equals(line.compared);
  }

  @Override
  public int hashCode() {
    return compared.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
