package vanban.check.number.change;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantity;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code tăng từ 74 xuống 59}: it goes the other way. */
final class ChangeDirection implements Check.OfPassage {
  @Override
  public Stream<Finding> check(Passage passage) {
    return ChangeReader.directions(passage)
        .flatMap(claim -> finding(passage, claim).stream())
        .distinct();
  }

  private static Optional<Finding> finding(Passage passage, ChangeClaim claim) {
    Change change = claim.change();
    int growth = change.growth().signum();
    boolean up = claim.up().orElse(growth >= 0);
    boolean wrong = up ? growth < 0 : growth > 0;
    boolean beside = ChangeWords.isBeside(passage.value(), claim);
    boolean told =
        claim
            .by()
            .filter(by -> !isBy(change, by))
            .filter(by -> !(beside && isBy(change.reversed(), by)))
            .isEmpty();
    return wrong && told ? Optional.of(finding(passage, change, up)) : Optional.empty();
  }

  /** Whether an amount is right but for its direction; another one is of another change. */
  private static boolean isBy(Change change, Quantity by) {
    return (by.unit().percent() && !change.isOfPercent())
        ? change.isByPercent(by.value())
        : change.isBy(by);
  }

  private static Finding finding(Passage passage, Change change, boolean up) {
    Quantity was = change.was();
    Quantity is = change.is();
    return Finding.of(
            passage,
            Math.min(was.from(), is.from()),
            Math.max(was.to(), is.to()),
            was.typed(),
            is.typed())
        .message(up ? "up" : "down");
  }
}
