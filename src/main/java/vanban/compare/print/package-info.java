/** What is different between two versions of a document, printed for people and for programs. */
@NullMarked
package vanban.compare.print;

import org.jspecify.annotations.NullMarked;
