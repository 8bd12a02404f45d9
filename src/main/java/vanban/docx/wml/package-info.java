/**
 * The words of WordprocessingML, as short as its own: runs, fields, rows, cells, measures. Knows
 * docx4j and lengths, nothing of documents and looks.
 */
@NullMarked
package vanban.docx.wml;

import org.jspecify.annotations.NullMarked;
