/** The genres of a layout: what each is called, and what its documents must and may not have. */
@NullMarked
package vanban.genre;

import org.jspecify.annotations.NullMarked;
