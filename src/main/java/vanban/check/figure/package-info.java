/** Rules for numbers that authors type though a figure states them. */
@NullMarked
package vanban.check.figure;

import org.jspecify.annotations.NullMarked;
