package vanban.diagnostic;

/** Text of files and file names as it may stand in one line of a terminal. */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * A text in one line, without what would move the cursor, change colours or turn the direction of
   * reading: each such char, line ends among them, is replaced.
   */
  public static String line(String text) {
    if (text.chars().noneMatch(c -> isHarmful((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(isHarmful((char) c) ? REPLACEMENT : (char) c));
    return out.toString();
  }

  /** The same of a text of several lines, whose line ends and tabs stay. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c ->
                out.append(isHarmful((char) c) && c != '\n' && c != '\t' ? REPLACEMENT : (char) c));
    return out.toString();
  }

  /** Whether a char does something to a terminal beside standing in its place. */
  static boolean isHarmful(char c) {
    return Character.isISOControl(c)
        || c == '\u2028' // line and paragraph separators
        || c == '\u2029'
        || (c >= '\u202A' && c <= '\u202E') // directions of reading
        || (c >= '\u2066' && c <= '\u2069');
  }
}
