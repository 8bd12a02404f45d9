/** Rules for numbers in prose: what must follow from them, and how they are written. */
@NullMarked
package vanban.check.number;

import org.jspecify.annotations.NullMarked;
