/** Rules for numbers that are taken apart, added up, left over or counted. */
@NullMarked
package vanban.check.number.sum;

import org.jspecify.annotations.NullMarked;
