package vanban.yaml;

import java.util.regex.Pattern;

/** The lines of a file at which reading can go on after a slip: what starts there stands alone. */
final class KeyLines {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:(?:\"[^\"\\r\\n]*\"|'[^'\\r\\n]*')[ \\t]*|[\\p{L}\\p{N}_][^\\r\\n]*?)"
              + ":(?=[ \\t\\r\\n]|$)");
  private static final Pattern ITEM = Pattern.compile("-(?=[ \\t\\r\\n]|$)");

  private final String text;

  KeyLines(String text) {
    this.text = text;
  }

  /** The next line that starts a key in its first column; the end of the text if none does. */
  int keyAfter(int offset) {
    return after(offset, KEY);
  }

  /** The next line that starts an item in its first column; the end of the text if none does. */
  int itemAfter(int offset) {
    return after(offset, ITEM);
  }

  private int after(int offset, Pattern start) {
    int line = nextLine(offset);
    while (line < text.length() && !starts(line, start)) {
      line = nextLine(line);
    }
    return line;
  }

  private boolean starts(int line, Pattern start) {
    return start.matcher(text).region(line, text.length()).lookingAt();
  }

  /** The start of the line after the one an offset stands in; the end of the text if none. */
  int nextLine(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    boolean both = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (both ? 2 : 1));
  }
}
