package vanban.html;

import java.util.function.UnaryOperator;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.ParagraphUse;

/**
 * What blocks stand in: the text of a sheet, a cell, a note or a margin.
 *
 * @param paper of the sheet
 * @param width from its left to its right edge
 * @param stance how paragraphs stand in it: what comes of the use of a paragraph by its role
 * @param feet whether what stands at the foot of the text goes to the lower edge of the sheet
 */
record Room(PageStyle paper, Length width, UnaryOperator<ParagraphUse> stance, boolean feet) {
  /** The text of a sheet. */
  static Room of(PageStyle paper, boolean feet) {
    return new Room(paper, paper.textWidth(), UnaryOperator.identity(), feet);
  }

  /** A narrower place within. */
  Room within(Length inner, UnaryOperator<ParagraphUse> stands) {
    return new Room(paper, inner, stands, false);
  }
}
