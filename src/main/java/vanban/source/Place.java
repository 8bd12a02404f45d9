package vanban.source;

/**
 * A stretch of a file.
 *
 * @param file which file
 * @param start offset of its first char, from 0
 * @param end offset of the first char after it; the same as {@code start} for a point
 */
public record Place(SourceFile file, int start, int end) {
  /** Checks that it lies within the file. */
  public Place {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(start + "-" + end + " is not a place in " + file);
    }
  }

  /** The place of a whole file: its start. */
  public static Place startOf(SourceFile file) {
    return new Place(file, 0, 0);
  }

  /** The line it starts in, from 1. */
  public int line() {
    return file.line(start);
  }

  /** The column it starts in, from 1, in code points. */
  public int column() {
    return column(line(), start);
  }

  /** The column it starts in, from 1, in chars, as editors count that speak UTF-16. */
  public int utf16Column() {
    return start - file.lineStart(line()) + 1;
  }

  /** The line it ends in, from 1. */
  public int endLine() {
    return file.line(end);
  }

  /** The column after its last code point, from 1. */
  public int endColumn() {
    return column(endLine(), end);
  }

  /** The column after its last char, from 1, in chars. */
  public int endUtf16Column() {
    return end - file.lineStart(endLine()) + 1;
  }

  private int column(int line, int offset) {
    return file.codePointsBefore(offset) - file.codePointsBefore(file.lineStart(line)) + 1;
  }

  /** The whole line it starts in, without the line's end. */
  public Place wholeLine() {
    return new Place(file, file.lineStart(line()), file.lineEnd(line()));
  }

  /** The text of the whole line it starts in, without the line's end. */
  public String lineText() {
    return wholeLine().text();
  }

  /** The text at this place. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** For example {@code data/2024-q1/report.yaml:48:23}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
