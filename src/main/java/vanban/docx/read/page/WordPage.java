package vanban.docx.read.page;

import java.util.Optional;

/**
 * How the pages look on which most of the words of a Word file stand.
 *
 * @param sheet the paper, if the file says
 * @param numbers where the pages are numbered
 * @param font of nearly all prose, if nearly all has one and the file says
 * @param size of nearly all prose in half points, under the same conditions
 */
public record WordPage(
    Optional<Sheet> sheet, Numbers numbers, Optional<String> font, Optional<Integer> size) {

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
