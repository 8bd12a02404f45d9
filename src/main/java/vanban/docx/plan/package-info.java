/**
 * What a Word file will hold, decided before a word of Word's is said: which style each paragraph
 * is used with, what stands between tables, where the paper turns, what stays on the page of what
 * follows, how wide columns are. The plan is a value; the emitters of {@code docx.write} write it
 * down without a further thought. Knows no docx4j.
 */
@NullMarked
package vanban.docx.plan;

import org.jspecify.annotations.NullMarked;
