package vanban.check.number.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Rows;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code 12 Kg}, {@code 250 KW}: capitals where the sign of a unit has none. And {@code m2} in a
 * document that writes {@code m²}.
 */
final class UnitForm implements Check {
  /** The unit of each sign that is written wrong. */
  private static final Map<String, Unit> BY_WRONG =
      Rows.of(UnitForm.class, "units.txt").stream()
          .flatMap(
              row ->
                  Rows.words(row.get(1)).stream()
                      .map(wrong -> new Unit(wrong, row.get(0), row.get(2))))
          .collect(Collectors.toUnmodifiableMap(Unit::wrong, Function.identity()));

  private static final Search WRONG =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/-])"
                  + TypedNumber.PATTERN
                  + " ?(?<unit>"
                  + BY_WRONG.keySet().stream()
                      .sorted(Comparator.comparing(String::length).reversed())
                      .collect(Collectors.joining("|"))
                  + ")(?![\\p{L}\\p{N}²³-])(?! \\p{Lu})"));

  private static final Search POWER =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/-])"
                  + TypedNumber.PATTERN
                  + " ?(?<unit>[kc]?m[23²³])(?![\\p{L}\\p{N}])"));

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{2}");
  private static final int NEAR = 30;

  /**
   * A sign that is written wrong.
   *
   * @param right as the standard writes it
   * @param clause where it does
   */
  private record Unit(String wrong, String right, String clause) {}

  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.concat(
        document.all().stream()
            .flatMap(passage -> WRONG.in(passage.value(), found -> finding(passage, found))),
        mixed(document));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String text = passage.value();
    int from = Math.max(0, found.start() - NEAR);
    String around = text.substring(from, Math.min(text.length(), found.end() + NEAR));
    Unit unit = Optional.ofNullable(BY_WRONG.get(found.group("unit"))).orElseThrow();
    return SMALL.matcher(around.replace(found.group("unit"), "")).find()
        ? Optional.of(
            Finding.of(
                    passage,
                    found.start("unit"),
                    found.end("unit"),
                    unit.wrong(),
                    unit.right(),
                    unit.clause())
                .instead(unit.right()))
        : Optional.empty();
  }

  /** The way of most of the document holds. */
  private static Stream<Finding> mixed(Passages document) {
    return Habit.of(document, UnitForm::powers)
        .slips()
        .map(
            slip -> {
              String typed = slip.words();
              String right = other(typed);
              return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), typed, right)
                  .message("mixed")
                  .instead(right);
            });
  }

  private static Stream<Habit.Instance<Boolean>> powers(Passage passage) {
    return POWER.in(
        passage.value(),
        found ->
            Optional.of(
                new Habit.Instance<>(
                    List.of("²", "³").stream().anyMatch(found.group("unit")::endsWith),
                    passage,
                    new Passage.Stretch(found.start("unit"), found.end("unit")))));
  }

  private static String other(String unit) {
    String from = "23²³";
    int at = from.indexOf(unit.charAt(unit.length() - 1));
    return unit.substring(0, unit.length() - 1) + "²³23".charAt(at);
  }
}
