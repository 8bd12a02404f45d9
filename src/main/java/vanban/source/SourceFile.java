package vanban.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A file as text. Two are the same only if they are one object: a file is read once.
 *
 * <p>Lines end with LF, CR or CRLF, as editors count them; a byte order mark at the start is not
 * part of the text.
 */
public final class SourceFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD'; // what Java reads where there is no UTF-8

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

  /**
   * Reads bytes as UTF-8.
   *
   * @param path as messages print it
   * @throws NotUtf8Exception at the first byte that is not UTF-8
   */
  public static SourceFile decode(String path, byte[] bytes) throws NotUtf8Exception {
    String text = new String(bytes, StandardCharsets.UTF_8);
    SourceFile file = of(path, text);
    if (text.indexOf(REPLACEMENT) >= 0) { // which may also have been typed
      checkUtf8(bytes, file, text.length() - file.text.length());
    }
    return file;
  }

  private static void checkUtf8(byte[] bytes, SourceFile file, int skipped)
      throws NotUtf8Exception {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    if (result.isError()) {
      int read = out.position() - skipped;
      throw new NotUtf8Exception(new Place(file, read, read + 1));
    }
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

  /** The place of the whole file: its start. */
  public Place start() {
    return new Place(this, 0, 0);
  }

  /**
   * The place from one offset to another.
   *
   * @param start in chars from 0
   * @param end the first char after, in chars from 0; at least {@code start}
   */
  public Place place(int start, int end) {
    return new Place(this, start, end);
  }

  /** The number of the line that {@code offset} stands in, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first char of a line. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The offset behind the last char of a line, before the line's end. */
  int lineEnd(int line) {
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
