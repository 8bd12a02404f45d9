package vanban.docx.write;

import vanban.docx.chart.ChartShelf;
import vanban.docx.style.ListSheet;
import vanban.docx.style.StyleSheet;
import vanban.style.Styles;

/**
 * What grows while a document is written, and belongs to that one document.
 *
 * @param looks of the layout
 * @param lists that number
 * @param styles made so far
 * @param bookmarks asked for and put so far
 * @param notes written so far
 * @param charts met so far
 * @param remarks who hears of its figures
 */
record Draft(
    Styles looks,
    ListSheet lists,
    StyleSheet styles,
    Bookmarks bookmarks,
    NoteSheet notes,
    ChartShelf charts,
    Remarks remarks) {

  /** A draft in which nothing is written, and nobody remarks on figures. */
  static Draft of(Styles looks) {
    ListSheet lists = new ListSheet();
    StyleSheet styles = new StyleSheet(looks, lists);
    return new Draft(
        looks, lists, styles, new Bookmarks(), new NoteSheet(), new ChartShelf(), Remarks.NONE);
  }

  /** The same draft, of whose figures somebody else hears from now on. */
  Draft remarkedBy(Remarks other) {
    return new Draft(looks, lists, styles, bookmarks, notes, charts, other);
  }
}
