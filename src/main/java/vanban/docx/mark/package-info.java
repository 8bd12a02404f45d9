/** Comments put into Word files, whoever made them; all else of a file stays as it is. */
@NullMarked
package vanban.docx.mark;

import org.jspecify.annotations.NullMarked;
