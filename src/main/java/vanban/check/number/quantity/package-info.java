/** Numbers as Vietnamese prose writes them, with what they are of. */
@NullMarked
package vanban.check.number.quantity;

import org.jspecify.annotations.NullMarked;
