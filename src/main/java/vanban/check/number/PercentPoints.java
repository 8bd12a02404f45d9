package vanban.check.number;

import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code tỷ lệ tăng từ 71,5% lên 73,0%, tăng 1,5%}: that is percentage points. */
final class PercentPoints implements Check.OfPassage {
  @Override
  public Stream<Finding> check(Passage passage) {
    return ChangeReader.amounts(passage)
        .filter(claim -> claim.change().isOfPercent())
        .flatMap(claim -> claim.by().filter(by -> arePoints(claim.change(), by)).stream())
        .map(by -> finding(passage, by))
        .distinct();
  }

  private static boolean arePoints(Change change, Quantity by) {
    return by.unit().percent() && change.isBy(by) && !change.isByPercent(by.value());
  }

  private static Finding finding(Passage passage, Quantity by) {
    String typed = passage.value().substring(by.from(), by.to());
    String right = by.typed() + " điểm phần trăm";
    return Finding.of(passage, by.from(), by.to(), typed, right).instead(right);
  }
}
