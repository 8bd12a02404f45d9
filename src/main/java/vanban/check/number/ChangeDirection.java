package vanban.check.number;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code tăng từ 74 xuống 59}: it goes the other way. */
final class ChangeDirection implements Check.OfPassage {
  @Override
  public Stream<Finding> check(Passage passage) {
    return ChangeReader.directions(passage).flatMap(claim -> finding(passage, claim).stream());
  }

  private static Optional<Finding> finding(Passage passage, ChangeClaim claim) {
    Change change = claim.change();
    int growth = change.growth().signum();
    boolean up = claim.up().orElse(growth >= 0);
    boolean wrong = up ? growth < 0 : growth > 0;
    return wrong
        ? Optional.of(
            Finding.of(
                    passage,
                    change.was().from(),
                    change.is().to(),
                    change.was().typed(),
                    change.is().typed())
                .message(up ? "up" : "down"))
        : Optional.empty();
  }
}
