package vanban.docx.write;

import vanban.docx.chart.ChartParts;
import vanban.docx.style.StylesPart;
import vanban.style.StyleSet;

/**
 * What is at hand while a document is written, and belongs to that one document.
 *
 * @param styles of the layout
 * @param stylesPart the named styles, one for each use
 * @param bookmarks on what references lead to
 * @param footnotes written so far
 * @param charts met so far
 * @param comments on figures, written so far
 */
record DocxContext(
    StyleSet styles,
    StylesPart stylesPart,
    Bookmarks bookmarks,
    FootnotesPart footnotes,
    ChartParts charts,
    CommentsPart comments) {}
