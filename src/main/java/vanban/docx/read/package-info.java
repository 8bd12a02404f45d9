/**
 * Word files read for their words: the way back from {@code .docx} to a document, apart from the
 * writing.
 */
@NullMarked
package vanban.docx.read;

import org.jspecify.annotations.NullMarked;
