/** The words of a document as a reviewer reads them: passage by passage, as printed. */
@NullMarked
package vanban.check.text;

import org.jspecify.annotations.NullMarked;
