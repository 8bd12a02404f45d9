package vanban.diagnostic;

import vanban.source.Place;

/** The line at fault with a mark below the letters that are; long lines are cut around them. */
final class Excerpt {
  private static final int WIDTH = 100; // cells of a terminal, beside the gutter
  private static final int BEFORE = 40; // cells kept before the mark where the line is cut
  private static final String CUT = "…";

  private Excerpt() {}

  /** Two lines, each with its end; nothing where the place is an empty line or file. */
  static String of(Place place) {
    String line = printable(place.lineText());
    if (line.isBlank()) {
      return "";
    }
    int start = Math.min(line.length(), line.offsetByCodePoints(0, cell(place, line)));
    int end = place.endLine() == place.line() ? start + place.end() - place.start() : line.length();
    end = Math.min(line.length(), Math.max(end, start));
    int from = from(line, start);
    int to = to(line, from);
    String lead = from > 0 ? CUT : "";
    String tail = to < line.length() ? CUT : "";
    int marks = Math.max(1, width(line.substring(start, Math.min(end, to))));
    String gutter = "%5d | ".formatted(place.line());
    return gutter
        + lead
        + line.substring(from, to)
        + tail
        + "\n"
        + "      | "
        + " ".repeat(lead.length() + width(line.substring(from, start)))
        + "^".repeat(marks)
        + "\n";
  }

  /** Without tabs, and without what would command the terminal. */
  private static String printable(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        out.setCharAt(i, line.charAt(i) == '\t' ? ' ' : '\uFFFD');
      }
    }
    return out.toString();
  }

  private static int cell(Place place, String line) {
    return Math.min(place.column() - 1, line.codePointCount(0, line.length()));
  }

  private static int from(String line, int start) {
    if (width(line) <= WIDTH) {
      return 0;
    }
    int from = start;
    int cells = 0;
    while (from > 0 && (cells < BEFORE || width(line.codePointAt(from)) == 0)) {
      int codePoint = line.codePointBefore(from);
      from -= Character.charCount(codePoint);
      cells += width(codePoint);
    }
    return from;
  }

  private static int to(String line, int from) {
    int to = from;
    int cells = 0;
    while (to < line.length()) {
      int codePoint = line.codePointAt(to);
      cells += width(codePoint);
      if (cells > WIDTH) {
        break;
      }
      to += Character.charCount(codePoint);
    }
    return to;
  }

  private static int width(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }

  /** Cells a terminal gives a code point: none for marks, two for East Asian wide ones. */
  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    boolean wide =
        script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.HANGUL
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    return wide ? 2 : 1;
  }
}
