/** What the pages of a Word file look like, whoever made it: paper, margins, numbers, letters. */
@NullMarked
package vanban.docx.read.page;

import org.jspecify.annotations.NullMarked;
