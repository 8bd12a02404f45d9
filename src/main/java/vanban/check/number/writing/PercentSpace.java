package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 11,2 %} in a document that writes {@code 11,2%}, or the other way round. */
final class PercentSpace implements Check {
  private static final Search PERCENT =
      Search.from(
              Signs.DIGITS,
              Pattern.compile("(?<![\\p{N}.,])(?<number>" + TypedNumber.PATTERN + ")(?<space> ?)%"))
          .needing(Signs.of("%"));

  @Override
  public Stream<Finding> check(Passages document) {
    return Habit.of(document, PercentSpace::instances).slips().map(PercentSpace::finding);
  }

  private static Stream<Habit.Instance<Boolean>> instances(Passage passage) {
    return PERCENT.in(passage.value(), found -> instance(passage, found));
  }

  private static Optional<Habit.Instance<Boolean>> instance(Passage passage, Matcher found) {
    boolean spaced = !found.group("space").isEmpty();
    return Optional.of(
        new Habit.Instance<>(spaced, passage, new Passage.Stretch(found.start(), found.end())));
  }

  private static Finding finding(Habit.Instance<Boolean> slip) {
    String number = slip.words().replaceAll(" ?%", "");
    String right = number + (slip.form() ? "%" : " %");
    return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), right)
        .message(slip.form() ? "spaced" : "unspaced")
        .instead(right);
  }
}
