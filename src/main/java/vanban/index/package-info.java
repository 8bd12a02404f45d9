/** The names of a report: where each is declared, and where it is used. */
@NullMarked
package vanban.index;

import org.jspecify.annotations.NullMarked;
