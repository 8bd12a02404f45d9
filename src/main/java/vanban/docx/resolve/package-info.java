/** Word files with tracked changes, as they are after all of these were accepted or rejected. */
@NullMarked
package vanban.docx.resolve;

import org.jspecify.annotations.NullMarked;
