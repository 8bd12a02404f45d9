/** What is different between two versions of a document. */
@NullMarked
package vanban.compare;

import org.jspecify.annotations.NullMarked;
