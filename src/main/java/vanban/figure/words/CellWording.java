package vanban.figure.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Bound;
import vanban.figure.Precision;
import vanban.vietnamese.Decimals;

/**
 * Words numbers as the cells of a table do, whose head says measure and direction: numbers alone,
 * without the zero before counts, and what changes with a sign.
 */
final class CellWording {
  private CellWording() {}

  /** The number. */
  static String number(Values values) {
    return bounded(values.target().bound(), written(values.number(), values.precision()));
  }

  /** What is not zero keeps its sign and its decimals. */
  private static String written(Amount.Known number, Precision precision) {
    if (!number.isTiny()) {
      return Decimals.write(number.number());
    }
    BigDecimal rounded = number.judged().setScale(precision.decimals(), RoundingMode.HALF_UP);
    boolean below = rounded.signum() == 0 && number.judged().signum() < 0;
    return (below ? "-" : "") + Decimals.write(rounded);
  }

  /** A number that may be a bound: {@code ≥ 95}. */
  static String bounded(Optional<Bound> bound, String number) {
    return bound.map(known -> known.sign() + '\u00A0' + number).orElse(number);
  }

  /** How many percent of the second number the first is; what is not zero keeps its decimals. */
  static String percent(Values values) {
    BigDecimal percent = values.percent();
    boolean tiny = percent.signum() == 0 && values.first().signum() != 0;
    return Decimals.write(tiny ? percent.setScale(values.precision().decimals()) : percent);
  }

  /** By how many percent more or less; what is not zero keeps its sign and its decimals. */
  static String change(Values values) {
    BigDecimal percent = values.differenceInPercent();
    if (percent.signum() != 0 || values.direction() == 0) {
      return Decimals.writeSigned(percent);
    }
    String zero = Decimals.write(percent.setScale(values.precision().decimals()));
    return (values.direction() > 0 ? "+" : "-") + zero;
  }

  /** What came of a plan. */
  static String result(Values values) {
    return Phrase.first(TextWording.result(values));
  }

  /** By how much more or less. */
  static String changeBy(Values values) {
    return (values.direction() > 0 ? "+" : "") + written(values.difference(), values.precision());
  }
}
