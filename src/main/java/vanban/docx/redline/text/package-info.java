/** The text of two parts as one, in tracked changes: paragraphs, tables, and their looks. */
@NullMarked
package vanban.docx.redline.text;

import org.jspecify.annotations.NullMarked;
