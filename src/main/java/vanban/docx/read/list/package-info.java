/**
 * What Word prints before paragraphs: lists and styles of a file as it defines them, counted in the
 * order of the paragraphs. A number of which it is not certain what Word prints bears a question
 * mark.
 */
@NullMarked
package vanban.docx.read.list;

import org.jspecify.annotations.NullMarked;
