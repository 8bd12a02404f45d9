/** Rules for dates and periods: days that there are not, and how they are written. */
@NullMarked
package vanban.check.date;

import org.jspecify.annotations.NullMarked;
