/**
 * Documents as Word files: blocks, lines, tables, notes, margins and comments, written in the looks
 * of a layout.
 */
@NullMarked
package vanban.docx.write;

import org.jspecify.annotations.NullMarked;
