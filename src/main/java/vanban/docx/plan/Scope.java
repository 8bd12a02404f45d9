package vanban.docx.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vanban.style.Cascade;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.StyleSet;
import vanban.style.measure.PaperMeasure;

/**
 * What blocks stand in: a body, a cell, a note or a margin.
 *
 * @param styles of the layout
 * @param width from its left to its right edge
 * @param across the width of tables for which the paper turns; empty where it does not turn
 * @param stance how paragraphs stand in it: what comes of the use of a paragraph by its role
 * @param figures who hears of figures
 * @param lists what is known of the numbers of the document
 */
record Scope(
    StyleSet styles,
    Length width,
    Optional<Length> across,
    UnaryOperator<ParagraphUse> stance,
    FigureMarks figures,
    NumberedLists lists) {
  /** A place where the paper does not turn and paragraphs stand as their roles say. */
  static Scope of(StyleSet styles, Length width, FigureMarks figures, NumberedLists lists) {
    return new Scope(styles, width, Optional.empty(), UnaryOperator.identity(), figures, lists);
  }

  /** The same place, where tables may have pages of their own. */
  Scope turningTo(Length lying) {
    return new Scope(styles, width, Optional.of(lying), stance, figures, lists);
  }

  /** The same place, where figures bear no comments. */
  Scope unmarked() {
    return new Scope(styles, width, across, stance, FigureMarks.none(), lists);
  }

  /** A narrower place within. */
  Scope cell(Length inner, UnaryOperator<ParagraphUse> stands) {
    return new Scope(styles, inner, Optional.empty(), stands, figures, lists);
  }

  /** The place of a note, which tells its sign of its figures. */
  Scope note(List<String> heard) {
    return of(styles, width, FigureMarks.heardBy(heard), lists);
  }

  /** The height of its pages that is left for a picture or a chart. */
  Length pageHeight() {
    return new PaperMeasure(styles).pageHeight(width);
  }

  Cascade cascade() {
    return new Cascade(styles);
  }
}
