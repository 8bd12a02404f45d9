package vanban.docx.write;

import vanban.docx.style.StylesPart;

/**
 * What is at hand while a document is written, and belongs to that one document.
 *
 * @param stylesPart the named styles, one for each use
 * @param bookmarks on what references lead to
 * @param footnotes written so far
 * @param drawings met so far
 * @param comments on figures, written so far
 * @param links of the part that is written
 */
record DocxContext(
    StylesPart stylesPart,
    Bookmarks bookmarks,
    FootnotesPart footnotes,
    Drawings drawings,
    CommentsPart comments,
    PartLinks links) {
  /** The same for another part of the file, which has links of its own. */
  DocxContext in(PartLinks part) {
    return new DocxContext(stylesPart, bookmarks, footnotes, drawings, comments, part);
  }
}
