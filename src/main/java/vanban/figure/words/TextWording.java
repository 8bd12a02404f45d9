package vanban.figure.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.figure.Amount;
import vanban.figure.Bound;
import vanban.figure.Figure;
import vanban.figure.Outcome;
import vanban.figure.Precision;
import vanban.figure.Scenario;
import vanban.figure.eval.Counted;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.UnitAmounts;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Words numbers as sentences do: {@code 03 vụ}, {@code tăng 6,37%}, {@code 238/1.150}. */
final class TextWording {
  /** What stands between the two numbers of a fraction. */
  static final String STROKE = "/";

  private TextWording() {}

  /** The number with the figure's measure. */
  static String amount(Values values) {
    return bounded(
        values.target().bound(),
        values.style().amount(values.number(), values.measure(), values.precision()));
  }

  /** A number that may be a bound: {@code ít nhất 95%}. */
  static String bounded(Optional<Bound> bound, String number) {
    return bound.map(known -> known.printed() + " " + number).orElse(number);
  }

  /**
   * A number with one decimal more, or with as many as it takes, where by those that are printed it
   * would lie otherwise to another number than it does.
   *
   * @return empty where those that are printed do
   */
  static Optional<BigDecimal> telling(Amount.Known number, BigDecimal other) {
    int judged = number.judged().compareTo(other);
    BigDecimal printed = number.number();
    for (int places = printed.scale() + 1; printed.compareTo(other) != judged; places++) {
      printed = number.judged().setScale(places, RoundingMode.HALF_UP);
    }
    return Optional.of(printed).filter(telling -> telling.scale() > number.number().scale());
  }

  /** The number alone. */
  static String value(Values values) {
    return values.style().value(values.number(), values.measure(), values.precision());
  }

  /** How many percent of the second number the first is. */
  static String percent(Values values) {
    return values.style().percent(values.first(), values.second(), values.precision());
  }

  /** Without zeros before: 6/8, as offices write it, where 06 stands alone. */
  static String fraction(Values values) {
    return values.numbers().stream()
        .map(number -> written(number, values.precision()))
        .collect(Collectors.joining(STROKE));
  }

  /** A number without measure and without zeros before. */
  static String written(Amount.Known number, Precision precision) {
    return NumberStyle.said(number, precision).with(Decimals::write);
  }

  /**
   * How far beyond a plan, in percent: {@code vượt 0,26%}; where less is better, how far from it:
   * {@code thấp hơn 20%}.
   */
  static String overPlan(Values values) {
    String same = values.outcome() == Outcome.SHORT ? "chưa đạt" : "đạt"; // of what is above
    return values.target().isLower()
        ? directed(values, "cao hơn ", "thấp hơn ", same, changePercent(values))
        : directed(values, "vượt ", "còn thiếu ", same, changePercent(values));
  }

  /**
   * What came of a plan: {@code vượt}; of what should be less that word may mean either, and is
   * left to authors.
   */
  static String result(Values values) {
    return switch (values.outcome()) {
      case EXCEEDED -> values.target().isLower() ? "đạt" : "vượt";
      case REACHED -> "đạt";
      case SHORT -> "chưa đạt";
    };
  }

  /** By how many percent more or less: {@code giảm 44,44%}. */
  static String change(Values values) {
    return directed(values, "tăng ", "giảm ", "không đổi", changePercent(values));
  }

  /** By how much more or less: {@code giảm 04 vụ}. */
  static String changeBy(Values values) {
    return directed(values, "tăng ", "giảm ", "không đổi", changeAmount(values));
  }

  /** By how many percent above or below: {@code thấp hơn 1,52%}. */
  static String higher(Values values) {
    return directed(values, "cao hơn ", "thấp hơn ", "bằng", changePercent(values));
  }

  /** By how much above or below: {@code cao hơn 114,82 tỷ đồng}. */
  static String higherBy(Values values) {
    return directed(values, "cao hơn ", "thấp hơn ", "bằng", changeAmount(values));
  }

  /** How many more or fewer: {@code ít hơn 15 vụ}. */
  static String moreBy(Values values) {
    return directed(values, "nhiều hơn ", "ít hơn ", "bằng", changeAmount(values));
  }

  /** By how many percent it grew: {@code tăng trưởng âm 1,52%}. */
  static String growth(Values values) {
    String growth = "tăng trưởng ";
    return directed(values, growth, growth + "âm ", "không tăng trưởng", changePercent(values));
  }

  /** How far the numbers lie apart. */
  static String changeAmount(Values values) {
    Measure measure = values.measure().ofDifference();
    return values.style().amount(values.distance(), measure, values.precision());
  }

  /** The same in percent. */
  static String changePercent(Values values) {
    BigDecimal size = values.first().subtract(values.second()).abs();
    return values.style().percent(size, values.second(), values.precision());
  }

  private static String directed(
      Values values, String more, String less, String same, String distance) {
    int direction = values.direction();
    return direction == 0 ? same : (direction > 0 ? more : less) + distance;
  }

  /** Names one behind the other; that there are none is said, too. */
  static String names(List<Counted.Item> items) {
    return items.isEmpty()
        ? "không có"
        : items.stream().flatMap(one -> one.name().stream()).collect(Collectors.joining(", "));
  }

  /** Units, each with its number behind it: {@code A (45 đảng viên), B (40 đảng viên)}. */
  static String numbers(List<Counted.Item> items, Subject subject) {
    return items.stream()
        .flatMap(one -> one.unit().stream())
        .map(unit -> unit.name() + " (" + number(unit, subject) + ")")
        .collect(Collectors.joining(", "));
  }

  /** What a unit did, with the measure. */
  static String number(UnitFigures unit, Subject subject) {
    Amount amount =
        new UnitAmounts(subject.figures(), unit).amount(subject.figure(), Scenario.ACTUAL);
    return number(amount, subject.measure(), subject.figure());
  }

  /** A number of a figure with its measure; room for one that is not known. */
  static String number(Amount amount, Measure measure, Figure of) {
    return amount instanceof Amount.Known known
        ? NumberStyle.USUAL.amount(known, measure, of.precision())
        : measure.blank();
  }

  /** In what a figure is measured, also where its inputs say so. */
  static Optional<String> measure(Subject subject) {
    return Optional.of(subject.measure()).map(Measure::name).filter(name -> !name.isEmpty());
  }
}
