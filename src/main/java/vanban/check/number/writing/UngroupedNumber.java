package vanban.check.number.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Units;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** {@code 1150 đảng viên} in a document that writes {@code 1.150}. */
final class UngroupedNumber implements Check {
  private static final int NOUN = 40;

  /** With thousands, in a fraction or before what is counted or paid. */
  private static final Search LARGE =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,:-]|\\p{L}/)(?<number>(?<grouped>\\d{1,3}(?:\\.\\d{3})+)|\\d{4,9})(?<decimals>,\\d+)?"
                  + "(?![\\p{L}\\p{N}-]|[.,]\\d)"));

  private static final Pattern IN_FRACTION =
      Pattern.compile("\\G ?/ ?\\d{1,3}(?:\\.\\d{3})+(?!\\d)");
  private static final Pattern BEHIND_FRACTION = Pattern.compile("\\d\\.\\d{3} ?/ ?$");
  private static final Pattern UNIT =
      Pattern.compile("\\G (?:" + Units.PATTERN + ")(?![\\p{L}\\p{N}])");
  private static final Pattern NO_COUNT =
      Pattern.compile("(?:năm|số|mã|điện thoại|thẻ|Năm|Số|Mã|[/-]) ?$");

  @Override
  public Stream<Finding> check(Passages document) {
    return Habit.of(document, UngroupedNumber::instances)
        .slips()
        .filter(slip -> !slip.form())
        .map(UngroupedNumber::finding);
  }

  /** Whether each of its large numbers has points. */
  private static Stream<Habit.Instance<Boolean>> instances(Passage passage) {
    return LARGE.in(passage.value(), found -> instance(passage, found));
  }

  private static Optional<Habit.Instance<Boolean>> instance(Passage passage, Matcher found) {
    Passage.Stretch at = new Passage.Stretch(found.start("number"), found.end("number"));
    boolean grouped = found.group("grouped") != null;
    return grouped || isCount(passage.value(), found)
        ? Optional.of(new Habit.Instance<>(grouped, passage, at))
        : Optional.empty();
  }

  private static boolean isCount(String text, Matcher found) {
    String before = text.substring(Math.max(0, found.start() - NOUN), found.start());
    String behind = text.substring(found.end(), Math.min(text.length(), found.end() + NOUN));
    boolean year = Quantities.isYear(found.group("number")) && found.group("decimals") == null;
    boolean fraction =
        IN_FRACTION.matcher(behind).lookingAt() || BEHIND_FRACTION.matcher(before).find();
    return fraction || (!year && !NO_COUNT.matcher(before).find() && isCounted(behind));
  }

  private static boolean isCounted(String behind) {
    return behind.startsWith(" ")
        && (UNIT.matcher(behind).lookingAt() || CountedNouns.first(behind).isPresent());
  }

  private static Finding finding(Habit.Instance<Boolean> slip) {
    String right = Decimals.write(new BigDecimal(slip.words()));
    return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), slip.words(), right)
        .instead(right);
  }
}
