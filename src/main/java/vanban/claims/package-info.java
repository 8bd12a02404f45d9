/**
 * What the words beside printed figures say of them, held against the numbers: directions, plans,
 * measures, periods and ranks that an author typed by hand.
 */
@NullMarked
package vanban.claims;

import org.jspecify.annotations.NullMarked;
