package vanban.diagnostic;

import java.util.stream.IntStream;
import vanban.source.Place;

/** The line at fault with a mark below the letters that are; long lines are cut around them. */
final class Excerpt {
  private static final int WIDTH = 100; // cells of a terminal, beside the gutter
  private static final int BEFORE = 40; // cells kept before the mark where the line is cut
  private static final String CUT = "…";

  private final String text; // of the file
  private final int first; // offset of the line's first char
  private final int last; // offset behind its last char

  private Excerpt(Place line) {
    this.text = line.file().text();
    this.first = line.start();
    this.last = line.end();
  }

  /**
   * Two lines, each with its end; nothing where the place is an empty line or file.
   *
   * @param severity of what is marked
   */
  static String of(Place place, Ink ink, Severity severity) {
    Excerpt excerpt = new Excerpt(place.wholeLine());
    return excerpt.isBlank() ? "" : excerpt.marked(place, ink, severity);
  }

  private boolean isBlank() {
    return IntStream.range(first, last)
        .allMatch(i -> Character.isWhitespace(printable(text.charAt(i))));
  }

  private String marked(Place place, Ink ink, Severity severity) {
    int start = Math.min(place.start(), last);
    int end = Math.min(place.end(), last);
    int from = from(start);
    int to = to(from);
    String lead = from > first ? CUT : "";
    String tail = to < last ? CUT : "";
    int marks = Math.max(1, width(start, Math.min(end, to)));
    return ink.beside("%5d | ".formatted(place.line()))
        + lead
        + printable(from, to)
        + tail
        + "\n"
        + ink.beside("      | ")
        + " ".repeat(lead.length() + width(from, start))
        + ink.bad(severity, "^".repeat(marks))
        + "\n";
  }

  private String printable(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(printable(text.charAt(i)));
    }
    return out.toString();
  }

  /** A space for a tab, and nothing that would command the terminal. */
  private static char printable(char c) {
    return !Printable.isHarmful(c) ? c : c == '\t' ? ' ' : '\uFFFD';
  }

  private int from(int start) {
    if (to(first) == last) {
      return first;
    }
    int from = start;
    int cells = 0;
    while (from > first && (cells < BEFORE || width(text.codePointAt(from)) == 0)) {
      int codePoint = text.codePointBefore(from);
      from -= Character.charCount(codePoint);
      cells += width(codePoint);
    }
    return from;
  }

  /** How far the line goes from an offset before it is cut. */
  private int to(int from) {
    int to = from;
    int cells = 0;
    while (to < last) {
      int codePoint = text.codePointAt(to);
      cells += width(codePoint);
      if (cells > WIDTH) {
        break;
      }
      to += Character.charCount(codePoint);
    }
    return to;
  }

  private int width(int from, int to) {
    return text.substring(from, Math.max(from, to)).codePoints().map(Excerpt::width).sum();
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
