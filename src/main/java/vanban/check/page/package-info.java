/**
 * Rules for the pages of a document, read from a Word file: paper, margins, page numbers, letters.
 */
@NullMarked
package vanban.check.page;

import org.jspecify.annotations.NullMarked;
