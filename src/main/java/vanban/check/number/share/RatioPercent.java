package vanban.check.number.share;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.number.quantity.Share;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code 30.946/33.923, chiếm tỷ lệ 93,66%}: the fraction makes another percentage. */
final class RatioPercent implements Check.OfPassage {
  private final Share.Statement against;

  /** One that is against percentages that go so with their fraction. */
  RatioPercent(Share.Statement against) {
    this.against = against;
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    return StatedShare.in(passage).flatMap(share -> finding(passage, share).stream());
  }

  private Optional<Finding> finding(Passage passage, StatedShare stated) {
    if (stated.share().stated(stated.percent()) != against) {
      return Optional.empty();
    }
    String typed = passage.value().substring(stated.from(), stated.to());
    String right = stated.share().written(stated.percent().scale());
    Finding found =
        Finding.of(passage, stated.from(), stated.to(), typed, stated.fraction(), right);
    return Optional.of(against == Share.Statement.CUT ? found.instead(right) : found);
  }
}
