/** Rules for how numbers and their units are written. */
@NullMarked
package vanban.check.number.writing;

import org.jspecify.annotations.NullMarked;
