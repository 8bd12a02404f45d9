/** Pairs the items of two lists, whatever they are: by id, by content, by order, by likeness. */
@NullMarked
package vanban.compare.align;

import org.jspecify.annotations.NullMarked;
