/** Rules for the numbers of tables. */
@NullMarked
package vanban.check.number.table;

import org.jspecify.annotations.NullMarked;
