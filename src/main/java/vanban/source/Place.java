package vanban.source;

/**
 * A stretch of a file.
 *
 * @param file which file
 * @param start offset of its first char, from 0
 * @param end offset of the first char after it; the same as {@code start} for a point
 */
public record Place(SourceFile file, int start, int end) implements Located {
  /** Checks that it lies within the file. */
  public Place {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(start + "-" + end + " is not a place in " + file);
    }
  }

  @Override
  public Place place() {
    return this;
  }

  /** The line it starts in, from 1. */
  public int line() {
    return file.line(start);
  }

  /** The column it starts in, from 1, in code points. */
  public int column() {
    return file.text().codePointCount(file.lineStart(line()), start) + 1;
  }

  /** The line it ends in, from 1. */
  public int endLine() {
    return file.line(end);
  }

  /** The column after its last code point, from 1. */
  public int endColumn() {
    return file.text().codePointCount(file.lineStart(endLine()), end) + 1;
  }

  /** The whole text of the line it starts in, without the line's end. */
  public String lineText() {
    return file.lineText(line());
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
