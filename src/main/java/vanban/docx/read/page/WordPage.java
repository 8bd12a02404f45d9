package vanban.docx.read.page;

import java.util.List;
import java.util.Optional;

/**
 * How the pages look on which most of the words of a Word file stand.
 *
 * @param sheet the paper, if the file says
 * @param numbers where the pages are numbered
 * @param font of nearly all prose, if nearly all has one and the file says
 * @param size of nearly all prose in half points, under the same conditions
 * @param lines all lines with letters, in tables and outside, but for text boxes
 */
public record WordPage(
    Optional<Sheet> sheet,
    Numbers numbers,
    Optional<String> font,
    Optional<Integer> size,
    List<Line> lines) {
  /** Keeps the lines from change. */
  public WordPage {
    lines = List.copyOf(lines);
  }

  /**
   * What its author made a line: a paragraph, or what stands between the breaks of one.
   *
   * @param words of it
   * @param size of all its letters in half points; empty if they differ or the file does not say
   * @param bold whether all its letters are, or none; empty if some are
   * @param italic whether all its letters are, or none; empty if some are
   */
  public record Line(
      String words, Optional<Integer> size, Optional<Boolean> bold, Optional<Boolean> italic) {}

  /**
   * A sheet of paper. All lengths are in twentieths of a point.
   *
   * @param width of the paper as it lies
   * @param height of the paper as it lies
   * @param margins around the text, if the file says
   */
  public record Sheet(int width, int height, Optional<Margins> margins) {}

  /**
   * What is left free around the text, in twentieths of a point.
   *
   * @param top above it
   * @param bottom below it
   * @param left of it, with what is left for binding
   * @param right of it
   */
  public record Margins(int top, int bottom, int left, int right) {}

  /**
   * Where Word prints the number of the page.
   *
   * @param above in the header of most pages
   * @param below in the footer of most pages
   * @param first whether the first page of the file bears it too; false if that is not certain
   */
  public record Numbers(boolean above, boolean below, boolean first) {}
}
