package vanban.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A file as text, and where its lines are. Two are the same only if they are one object: a file is
 * read once. It knows nothing of places; they know it.
 *
 * <p>Lines end with LF, CR or CRLF, as editors count them; a byte order mark at the start is not
 * part of the text.
 */
public final class SourceFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final String text;
  private final boolean marked;
  private final int[] lineStarts;
  private final int[] pairs; // offsets of the second chars of code points that take two

  private SourceFile(String path, String text, boolean marked) {
    this.path = path;
    this.text = text;
    this.marked = marked;
    this.lineStarts = lineStarts(text);
    this.pairs = pairs(text);
  }

  /**
   * A file with this text.
   *
   * @param path as messages print it
   */
  public static SourceFile of(String path, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceFile(path, marked ? text.substring(1) : text, marked);
  }

  /** Another text as this file is written: in UTF-8, with a byte order mark if it has one. */
  public byte[] encode(String other) {
    return (marked ? BYTE_ORDER_MARK + other : other).getBytes(StandardCharsets.UTF_8);
  }

  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder().add(0);
    boolean returns = text.indexOf('\r') >= 0;
    int end = returns ? lineEnd(text, 0) : text.indexOf('\n');
    while (end >= 0) {
      starts.add(end + 1);
      end = returns ? lineEnd(text, end + 1) : text.indexOf('\n', end + 1);
    }
    return starts.build().toArray();
  }

  /** Where the next line ends, its line feed or its carriage return without one; -1 for nowhere. */
  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        return i;
      }
    }
    return -1;
  }

  private static int[] pairs(String text) {
    IntStream.Builder pairs = IntStream.builder();
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        pairs.add(i);
      }
    }
    return pairs.build().toArray();
  }

  /** The path as messages print it. */
  public String path() {
    return path;
  }

  /** The whole text, as it stands in the file. */
  public String text() {
    return text;
  }

  /** The number of the line that {@code offset} stands in, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first char of a line. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** What its lines end with: the ends of Windows where there is one of them, else LF. */
  public String lineBreak() {
    return text.contains("\r\n")
        ? "\r\n"
        : text.contains("\n") || !text.contains("\r") ? "\n" : "\r";
  }

  /** The offset behind the last char of a line, before the line's end. */
  public int lineEnd(int line) {
    int start = lineStart(line);
    int end = nextLineStart(line);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private int nextLineStart(int line) {
    return line < lineStarts.length ? lineStarts[line] : text.length();
  }

  /** How many code points there are before an offset. */
  int codePointsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }

  /**
   * The offset of a code point, for those who count them from the start of the text.
   *
   * @param codePoints how many stand before it; the end of the text where there are fewer
   */
  public int offset(int codePoints) {
    int low = 0; // how many of the pairs stand before it
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - 1 - middle < codePoints) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(codePoints + low, text.length());
  }

  /**
   * The offset of a line and column, both from 1, the column in code points; the nearest there is
   * where the file has no such line, or the line, its end included, no such column.
   */
  public int offset(int line, int column) {
    int nearest = nearest(line);
    int before = codePointsBefore(lineStart(nearest));
    int available = codePointsBefore(nextLineStart(nearest)) - before;
    return offset(before + Math.min(Math.max(column, 1) - 1, available));
  }

  /**
   * The offset of a line and column, both from 1, the column in chars (UTF-16), as the language
   * server protocol counts it, though from 0; the nearest there is where the file has no such line,
   * or the line, its end not included, no such column.
   */
  public int utf16Offset(int line, int column) {
    int nearest = nearest(line);
    int start = lineStart(nearest);
    return Math.min(start + Math.max(column, 1) - 1, lineEnd(nearest));
  }

  private int nearest(int line) {
    return Math.min(Math.max(line, 1), lineStarts.length);
  }

  @Override
  public String toString() {
    return path;
  }
}
