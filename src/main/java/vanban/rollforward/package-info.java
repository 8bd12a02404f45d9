/** The report of the next period, made from the sources of the last one, by edits in their text. */
@NullMarked
package vanban.rollforward;

import org.jspecify.annotations.NullMarked;
