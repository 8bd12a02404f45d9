/** What sentences say of their numbers: how much, since when, of what plan, by how much. */
@NullMarked
package vanban.check.number.statement;

import org.jspecify.annotations.NullMarked;
