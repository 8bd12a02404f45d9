/** Rules for words: the document held against itself, and what Vietnamese cannot be. */
@NullMarked
package vanban.check.language;

import org.jspecify.annotations.NullMarked;
