/** Rules for parts of a whole, told in percent. */
@NullMarked
package vanban.check.number.share;

import org.jspecify.annotations.NullMarked;
