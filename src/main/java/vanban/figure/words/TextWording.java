package vanban.figure.words;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Words numbers as sentences do: {@code 03 vụ}, {@code tăng 6,37%}, {@code 238/1.150}. */
final class TextWording {
  /** What stands between the two numbers of a fraction. */
  static final String STROKE = "/";

  private TextWording() {}

  /** The number with the figure's measure. */
  static String amount(Values values) {
    return values.measure().amount(values.first());
  }

  /** The number alone. */
  static String value(Values values) {
    return values.measure().value(values.first());
  }

  /** How many percent of the second number the first is. */
  static String percent(Values values) {
    return percent(values.percent(), values.first().signum() != 0, values.decimals());
  }

  /** A percentage; what is not zero is never said to be zero. */
  private static String percent(BigDecimal percent, boolean something, int decimals) {
    return percent.signum() == 0 && something
        ? "dưới " + Decimals.writePercent(BigDecimal.ONE.movePointLeft(decimals))
        : Decimals.writePercent(percent);
  }

  /** Without zeros before: 6/8, as offices write it, where 06 stands alone. */
  static String fraction(Values values) {
    return Decimals.write(values.first()) + STROKE + Decimals.write(values.second());
  }

  /** How far beyond a plan, in percent: {@code vượt 0,26%}. */
  static String overPlan(Values values) {
    return directed(values, "vượt ", "còn thiếu ", "đạt", changePercent(values));
  }

  /** By how many percent more or less: {@code giảm 44,44%}. */
  static String change(Values values) {
    return directed(values, "tăng ", "giảm ", "không đổi", changePercent(values));
  }

  /** By how much more or less: {@code giảm 04 vụ}. */
  static String changeBy(Values values) {
    return directed(values, "tăng ", "giảm ", "không đổi", changeAmount(values));
  }

  /** How far the numbers lie apart. */
  static String changeAmount(Values values) {
    BigDecimal size = Decimals.trimmed(values.difference().abs());
    return values.measure().ofDifference().amount(size);
  }

  /** The same in percent; what is not zero is never said to be zero. */
  static String changePercent(Values values) {
    return percent(values.differenceInPercent().abs(), values.direction() != 0, values.decimals());
  }

  private static String directed(
      Values values, String more, String less, String same, String distance) {
    int direction = values.direction();
    return direction == 0 ? same : (direction > 0 ? more : less) + distance;
  }

  /** In what a figure is measured, also where its inputs say so. */
  static Optional<String> measure(Subject subject) {
    return Optional.of(subject.measure()).map(Measure::name).filter(name -> !name.isEmpty());
  }
}
