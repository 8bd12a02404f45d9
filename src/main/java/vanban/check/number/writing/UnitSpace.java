package vanban.check.number.writing;

import java.util.List;
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

/** {@code 12km} in a document that writes {@code 12 km}. */
final class UnitSpace implements Check {
  private static final Search MEASURED =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/-])(?<number>"
                  + TypedNumber.PATTERN
                  + ")(?<space> ?)(?<unit>kg|km2|km²|km|ha|m2|m²|m3|m³|mm|cm|kWh|MW)(?![\\p{L}\\p{N}])"));

  @Override
  public Stream<Finding> check(Passages document) {
    List<Habit.Instance<Boolean>> slips =
        Habit.of(document, UnitSpace::instances).slips().filter(slip -> !slip.form()).toList();
    return (slips.isEmpty() ? only(document) : slips.stream()).map(UnitSpace::finding);
  }

  /** The only one without a space, where its measure stands elsewhere with one. */
  private static Stream<Habit.Instance<Boolean>> only(Passages document) {
    List<Habit.Instance<Boolean>> all =
        document.all().stream().flatMap(UnitSpace::instances).toList();
    List<Habit.Instance<Boolean>> glued = all.stream().filter(one -> !one.form()).toList();
    return glued.stream()
        .filter(one -> glued.size() == 1)
        .filter(one -> all.stream().anyMatch(other -> other.form() && isOf(other, unit(one))));
  }

  private static boolean isOf(Habit.Instance<Boolean> one, String unit) {
    return unit(one).equals(unit);
  }

  private static String unit(Habit.Instance<Boolean> one) {
    return one.words().replaceFirst("^[\\d.,]+ ?", "");
  }

  /** Whether there is a space before each of its measures. */
  private static Stream<Habit.Instance<Boolean>> instances(Passage passage) {
    return MEASURED.in(passage.value(), found -> instance(passage, found));
  }

  private static Optional<Habit.Instance<Boolean>> instance(Passage passage, Matcher found) {
    boolean spaced = !found.group("space").isEmpty();
    return Optional.of(
        new Habit.Instance<>(spaced, passage, new Passage.Stretch(found.start(), found.end())));
  }

  private static Finding finding(Habit.Instance<Boolean> slip) {
    String right = slip.words().replaceFirst("(?<=\\d)(?=[a-zA-Z])", " ");
    return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), slip.words(), right)
        .instead(right);
  }
}
