package vanban.source;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The plain way to do what {@link LocatedText} does, for texts of one file: two offsets for each
 * char. Slow and easy to believe.
 */
final class CharByChar {
  private final String value;
  private final SourceFile file;
  private final int[] starts; // offset in the file of each char; one more for the end
  private final int[] ends; // offset in the file after each char

  private CharByChar(String value, SourceFile file, int[] starts, int[] ends) {
    this.value = value;
    this.file = file;
    this.starts = starts;
    this.ends = ends;
  }

  /** The text that stands at a place, letter by letter. */
  static CharByChar at(Place place) {
    Builder builder = new Builder(place);
    for (int i = place.start(); i < place.end(); i++) {
      builder.append(place.file().text().charAt(i), i, i + 1);
    }
    return builder.build();
  }

  /** The text itself. */
  String value() {
    return value;
  }

  /** Where all of it was written. */
  Place place() {
    return place(0, value.length());
  }

  /**
   * Where a part of it was written.
   *
   * @param from offset of its first char
   * @param to offset of the first char after it; {@code from} for a point
   */
  Place place(int from, int to) {
    int start = starts[Math.min(from, value.length())];
    int end = to > from ? ends[Math.min(to, value.length()) - 1] : start;
    return new Place(file, start, Math.max(start, end));
  }

  /** The part from one offset to another. */
  CharByChar slice(int from, int to) {
    return new CharByChar(
        value.substring(from, to),
        file,
        Arrays.copyOfRange(starts, from, to + 1),
        Arrays.copyOfRange(ends, from, to));
  }

  /** Without white space at its ends. No-break spaces are no white space. */
  CharByChar trim() {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == value.length() ? this : slice(from, to);
  }

  /** With one space for each run of white space. No-break spaces stay. */
  CharByChar fold() {
    Builder out = new Builder(place());
    boolean inSpace = false;
    for (int i = 0; i < value.length(); i++) {
      boolean space = isSpace(value.charAt(i));
      if (!space) {
        out.append(value.charAt(i), starts[i], ends[i]);
      } else if (!inSpace) {
        out.append(' ', starts[i], ends[i]);
      }
      inSpace = space;
    }
    return out.build();
  }

  /** With each letter composed with its marks (Unicode NFC), as Vietnamese text is kept. */
  CharByChar composed() {
    if (Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return this;
    }
    Builder out = new Builder(place());
    int from = 0;
    while (from < value.length()) {
      int to = from + 1;
      while (to < value.length() && isMark(value.charAt(to))) {
        to++;
      }
      String letter = Normalizer.normalize(value.substring(from, to), Normalizer.Form.NFC);
      for (int i = 0; i < letter.length(); i++) {
        out.append(letter.charAt(i), starts[from], ends[to - 1]);
      }
      from = to;
    }
    return out.build();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isLowSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return value;
  }

  /** Puts a located text together, char by char. */
  static final class Builder {
    private final SourceFile file;
    private final int end;
    private final StringBuilder value = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /**
     * Starts a text.
     *
     * @param whole where all of it is written; its end is the end of the text
     */
    Builder(Place whole) {
      this.file = whole.file();
      this.end = whole.end();
    }

    /**
     * Adds a char that was written at {@code [start, stop)} of the file.
     *
     * @param c the char
     * @param start offset in the file
     * @param stop offset in the file after it
     */
    Builder append(char c, int start, int stop) {
      int at = value.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = stop;
      value.append(c);
      return this;
    }

    /** Adds all of {@code text}, which must come from the same file. */
    Builder append(CharByChar text) {
      for (int i = 0; i < text.value.length(); i++) {
        append(text.value.charAt(i), text.starts[i], text.ends[i]);
      }
      return this;
    }

    /** Adds words from elsewhere (a term, a figure) that stand for what was written at a place. */
    Builder append(String words, Place place) {
      for (int i = 0; i < words.length(); i++) {
        append(words.charAt(i), place.start(), place.end());
      }
      return this;
    }

    /** The text so far. */
    CharByChar build() {
      int length = value.length();
      int[] from = Arrays.copyOf(starts, length + 1);
      from[length] = length == 0 ? end : Math.max(end, from[length - 1]);
      return new CharByChar(value.toString(), file, from, Arrays.copyOf(ends, length));
    }
  }
}
