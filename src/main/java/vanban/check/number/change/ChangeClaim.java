package vanban.check.number.change;

import java.util.Optional;
import vanban.check.number.quantity.Quantity;

/**
 * Something said of a change.
 *
 * @param change what was, and what is
 * @param up whether it is said to grow; empty if it is not said
 * @param by by how much; empty if it is not said
 * @param amount that stands beside a percentage and what was before follows from; empty if that is
 *     stated
 */
record ChangeClaim(
    Change change, Optional<Boolean> up, Optional<Quantity> by, Optional<Quantity> amount) {}
