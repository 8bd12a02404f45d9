package vanban.figure.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Outcome;
import vanban.figure.Precision;
import vanban.figure.Target;
import vanban.figure.eval.Arithmetic;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/**
 * Known numbers, out of which words are made.
 *
 * @param figure that is spoken of
 * @param numbers those a form speaks of, in order
 * @param measure of the figure
 * @param precision of percentages
 * @param style in which sentences write them
 * @param target what a plan asks for, where one is among them
 */
record Values(
    Figure figure,
    List<Amount.Known> numbers,
    Measure measure,
    Precision precision,
    NumberStyle style,
    Target target) {
  /** Keeps the list from change. */
  Values {
    numbers = List.copyOf(numbers);
  }

  /** The only one, or what was done. */
  Amount.Known number() {
    return numbers.get(0);
  }

  /** The same, as it is reckoned with. */
  BigDecimal first() {
    return reckoned().get(0);
  }

  /** What that is compared with. */
  BigDecimal second() {
    return reckoned().get(1);
  }

  /** The numbers that are printed, unless these would tell another story. */
  private List<BigDecimal> reckoned() {
    List<BigDecimal> printed = numbers.stream().map(Amount.Known::number).toList();
    List<BigDecimal> judged = numbers.stream().map(Amount.Known::judged).toList();
    return story(printed).equals(story(judged)) ? printed : judged;
  }

  /** Which are above zero and which below, and which is the greatest. */
  private static List<Integer> story(List<BigDecimal> numbers) {
    return Stream.concat(
            numbers.stream().map(BigDecimal::signum),
            numbers.stream().map(one -> one.compareTo(numbers.get(0))))
        .toList();
  }

  /** How many percent of the second the first is. */
  BigDecimal percent() {
    return Decimals.percent(first(), second(), precision.decimals());
  }

  /** By how much the first is above the second; below zero if it is less, or a lower rank. */
  Amount.Known difference() {
    return Arithmetic.above(figure, numbers.get(0), numbers.get(1));
  }

  /** By how much one of them is above the other. */
  Amount.Known distance() {
    return direction() < 0
        ? Arithmetic.above(figure, numbers.get(1), numbers.get(0))
        : difference();
  }

  /** The same in percent of the second. */
  BigDecimal differenceInPercent() {
    return Decimals.percent(first().subtract(second()), second(), precision.decimals());
  }

  /** What a form of percentages prints of them; below zero where there is less. */
  BigDecimal percent(Form form) {
    boolean whole = form == Form.OF_PLAN || form == Form.RATE || form == Form.SHARE;
    return precision.written(whole ? percent() : differenceInPercent());
  }

  /** What came of the plan, which is the second. */
  Outcome outcome() {
    return target.outcome(numbers.get(0).judged(), numbers.get(1).judged());
  }

  /** Whether the first is above the second (1), below (-1), or the same (0). */
  int direction() {
    return difference().judged().signum();
  }
}
