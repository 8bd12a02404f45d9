package vanban.check.number.change;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantity;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code tỷ lệ tăng từ 71,5% lên 73,0%, tăng 1,5%}: that is percentage points. */
final class PercentPoints implements Check.OfPassage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(Passage passage) {
    return ChangeReader.amounts(passage)
        .filter(claim -> claim.change().isOfPercent())
        .flatMap(claim -> claim.by().filter(by -> arePoints(claim.change(), by)).stream())
        .map(by -> finding(passage, by))
        .distinct();
  }

  private static boolean arePoints(Change change, Quantity by) {
    boolean reckoned = change.isByPercent(by.value());
    return by.unit().percent() && change.isBy(by) && (!reckoned || isDifference(change, by));
  }

  /** Whether one was taken from the other; near 100 that is a percentage of it as well. */
  private static boolean isDifference(Change change, Quantity by) {
    return change.was().value().compareTo(HUNDRED) != 0
        && by.value().scale() > 0
        && change.growth().abs().compareTo(by.value()) == 0;
  }

  private static Finding finding(Passage passage, Quantity by) {
    String typed = passage.value().substring(by.from(), by.to());
    String right = by.typed() + " điểm phần trăm";
    return Finding.of(passage, by.from(), by.to(), typed, right).instead(right);
  }
}
