package vanban.figure.words;

import java.math.BigDecimal;
import java.util.List;
import vanban.figure.Outcome;
import vanban.figure.Precision;
import vanban.figure.Target;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/**
 * Known numbers, out of which words are made.
 *
 * @param numbers those a form speaks of, in order
 * @param measure of the figure
 * @param precision of percentages
 * @param style in which sentences write them
 * @param target what a plan asks for, where one is among them
 */
record Values(
    List<BigDecimal> numbers,
    Measure measure,
    Precision precision,
    NumberStyle style,
    Target target) {
  /** Keeps the list from change. */
  Values {
    numbers = List.copyOf(numbers);
  }

  /** The only one, or what was done. */
  BigDecimal first() {
    return numbers.get(0);
  }

  /** What that is compared with. */
  BigDecimal second() {
    return numbers.get(1);
  }

  /** How many percent of the second the first is. */
  BigDecimal percent() {
    return Decimals.percent(first(), second(), precision.decimals());
  }

  /** By how much the first is more than the second; below zero if it is less. */
  BigDecimal difference() {
    return first().subtract(second());
  }

  /** The same in percent of the second. */
  BigDecimal differenceInPercent() {
    return Decimals.percent(difference(), second(), precision.decimals());
  }

  /** What came of the plan, which is the second. */
  Outcome outcome() {
    return target.outcome(first(), second());
  }

  /** Whether the first is more than the second (1), less (-1), or the same (0). */
  int direction() {
    return difference().signum();
  }
}
