package vanban.docx.write;

import vanban.docx.chart.ChartParts;
import vanban.docx.style.NumberingPart;
import vanban.docx.style.StylesPart;
import vanban.style.StyleSet;

/**
 * What grows while a document is written, and belongs to that one document.
 *
 * @param styles of the layout
 * @param numbering the lists that number
 * @param stylesPart the named styles made so far
 * @param bookmarks asked for and put so far
 * @param footnotes written so far
 * @param charts met so far
 * @param figures who hears of them
 */
record DocxContext(
    StyleSet styles,
    NumberingPart numbering,
    StylesPart stylesPart,
    Bookmarks bookmarks,
    FootnotesPart footnotes,
    ChartParts charts,
    FigureRunDecorator figures) {

  /** A draft in which nothing is written, and nobody remarks on figures. */
  static DocxContext of(StyleSet styles) {
    NumberingPart numbering = new NumberingPart();
    StylesPart stylesPart = new StylesPart(styles, numbering);
    return new DocxContext(
        styles,
        numbering,
        stylesPart,
        new Bookmarks(),
        new FootnotesPart(),
        new ChartParts(),
        FigureRunDecorator.NONE);
  }

  /** The same draft, of whose figures somebody else hears from now on. */
  DocxContext decoratedBy(FigureRunDecorator other) {
    return new DocxContext(styles, numbering, stylesPart, bookmarks, footnotes, charts, other);
  }
}
