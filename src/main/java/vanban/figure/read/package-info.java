/**
 * From files of figures to their numbers: reads what files declare, finds the units that report,
 * and has all of it evaluated and checked.
 */
@NullMarked
package vanban.figure.read;

import org.jspecify.annotations.NullMarked;
