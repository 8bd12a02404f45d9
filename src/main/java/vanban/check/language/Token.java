package vanban.check.language;

import java.util.regex.Pattern;

/**
 * What stands between two spaces.
 *
 * @param from offset of its first sign
 * @param to offset behind its last
 * @param value its signs
 */
record Token(int from, int to, String value) {
  /** Longer ones are cut here, so that words without any space cost no more than others. */
  private static final int REACH = 100;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[@\\\\_=<>]|://|(?i:www\\.|\\.(?:vn|com|net|org|edu|gov|html?|docx?|xlsx?|pdf|js)(?!\\p{L}))");

  /** The one around an offset. */
  static Token around(String text, int at) {
    int from = at;
    while (from > 0 && at - from < REACH && !isGap(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && to - at < REACH && !isGap(text.charAt(to))) {
      to++;
    }
    return new Token(from, to, text.substring(from, to));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c);
  }

  /** Whether it is read by machines: an address, the name of a file, a formula. */
  boolean isAddress() {
    return ADDRESS.matcher(value).find();
  }

  /** The letters right before an offset in it. */
  String lettersBefore(int at) {
    int from = at - this.from;
    while (from > 0 && Character.isLetter(value.charAt(from - 1))) {
      from--;
    }
    return value.substring(from, at - this.from);
  }
}
