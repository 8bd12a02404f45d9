package vanban.check.text;

import java.util.List;
import java.util.Optional;

/**
 * How the pages look on which most of the words of a document stand.
 *
 * @param paper if it is known
 * @param margins if they are known
 * @param numbers where the pages are numbered
 * @param letters how those of nearly all prose look
 * @param lines how each line looks of which that is known
 */
public record PageLook(
    Optional<Paper> paper,
    Optional<Margins> margins,
    Numbers numbers,
    Letters letters,
    List<Line> lines) {
  /** Keeps the lines from change. */
  public PageLook {
    lines = List.copyOf(lines);
  }

  /**
   * What its author made a line: a paragraph, or what stands between the breaks of one.
   *
   * @param words of it, without a sign that Word prints before them
   * @param size of all its letters in half points, if all have one
   * @param bold whether all its letters are, or none; empty if some are
   * @param italic whether all its letters are, or none; empty if some are
   */
  public record Line(
      String words, Optional<Integer> size, Optional<Boolean> bold, Optional<Boolean> italic) {}

  /**
   * A sheet of paper, as it lies.
   *
   * @param width in tenths of a millimetre
   * @param height in tenths of a millimetre
   */
  public record Paper(int width, int height) {}

  /**
   * What is left free around the text, in tenths of a millimetre.
   *
   * @param top above it
   * @param bottom below it
   * @param left of it
   * @param right of it
   */
  public record Margins(int top, int bottom, int left, int right) {}

  /**
   * Letters of prose.
   *
   * @param font its name, if nearly all have one
   * @param size in half points, if nearly all have one
   */
  public record Letters(Optional<String> font, Optional<Integer> size) {}

  /**
   * Where the number of the page is printed.
   *
   * @param above the text
   * @param below the text
   * @param first whether for certain on the first page too
   */
  public record Numbers(boolean above, boolean below, boolean first) {}
}
