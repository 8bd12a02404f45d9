package vanban.engine;

import vanban.docx.write.DocxWriter;
import vanban.markup.MarkupReader;

/**
 * What a layout brings to each of its documents.
 *
 * @param markup reads what it writes
 * @param word writes documents in its looks
 */
public record LoadedLayout(MarkupReader markup, DocxWriter word) {}
