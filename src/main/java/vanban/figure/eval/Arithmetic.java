package vanban.figure.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Precision;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Computes with amounts of which some may not be known: then neither is what comes of them. */
public final class Arithmetic {
  /** Behind the comma of a ratio, so that what follows from several comes out right. */
  private static final int PLACES = 30;

  private Arithmetic() {}

  /** The exact sum; of what is not known, why, and what is wrong before what is only unfilled. */
  public static Amount sum(List<Amount> amounts) {
    return compute(
        amounts,
        numbers -> computed(numbers, all -> all.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** What lies between two amounts, exactly: the first without the second. */
  public static Amount difference(List<Amount> pair) {
    return compute(pair, numbers -> difference(numbers.get(0), numbers.get(1)));
  }

  /** The same of two numbers, one of which may be a bound, of which only the number is meant. */
  private static Amount.Known difference(Amount.Known one, Amount.Known other) {
    return computed(List.of(one, other), both -> both.get(0).subtract(both.get(1)));
  }

  /**
   * How far one number of a figure lies above another: of two ranks the lower number is the higher.
   */
  static Amount above(Figure figure, Amount one, Amount other) {
    return figure.rank().isPresent()
        ? difference(List.of(other, one))
        : difference(List.of(one, other));
  }

  /** The same of two that are known, one of which may be a bound. */
  public static Amount.Known above(Figure figure, Amount.Known one, Amount.Known other) {
    return figure.rank().isPresent() ? difference(other, one) : difference(one, other);
  }

  /**
   * An amount in another measure. One that is measured in nothing stated is taken for one of that
   * measure.
   *
   * @return {@link Amount#FAULTY} if the measures do not measure the same thing, which is told
   *     where they are declared
   */
  public static Amount convert(Amount amount, Measure from, Measure to) {
    if (!(amount instanceof Amount.Known known) || from.isUnstated() || to.isUnstated()) {
      return amount;
    }
    return converted(known, from, to)
        .orElseGet(
            () ->
                from.isLike(to)
                    ? new Amount.Inexact(known.number(), from.name(), to.name())
                    : Amount.FAULTY);
  }

  /** An amount of things, counted one by one: 3 nghìn lượt are 3,000. Measures stay as they are. */
  static Amount inOnes(Amount amount, Measure from) {
    return amount instanceof Amount.Known known && from.isCount()
        ? converted(known, from, Measure.NONE).orElse(amount)
        : amount;
  }

  /** An amount of things that were counted one by one, in another measure. */
  static Amount ofOnes(Amount amount, Measure to) {
    return amount instanceof Amount.Known known
        ? converted(known, Measure.NONE, to).orElse(amount)
        : amount;
  }

  private static Optional<Amount> converted(Amount.Known known, Measure from, Measure to) {
    return from.convert(known.number(), to)
        .map(
            number ->
                new Amount.Known(
                    number,
                    known.bound(),
                    known.unrounded().flatMap(exact -> from.convert(exact, to))));
  }

  /**
   * How many times the second amount the first is. What is printed of it is rounded, and follows
   * from the numbers that are printed; it is judged by the ratio itself.
   *
   * @param measure of the ratio; it is in percent or in per mille if that is
   * @param precision with which it is printed
   * @param undivided what it is where the second is zero
   */
  static Amount ratio(List<Amount> pair, Measure measure, Precision precision, Amount undivided) {
    return compute(
        pair,
        numbers ->
            numbers.get(1).judged().signum() == 0
                ? undivided
                : ratio(numbers.get(0), numbers.get(1), measure, precision));
  }

  private static Amount.Known ratio(
      Amount.Known first, Amount.Known second, Measure measure, Precision precision) {
    BigDecimal exact =
        exact(first).divide(exact(second).multiply(one(measure)), PLACES, RoundingMode.HALF_UP);
    boolean tiny = first.isTiny() || second.isTiny();
    BigDecimal printed =
        tiny
            ? printed(first.judged(), second.judged(), measure, precision)
            : printed(first.number(), second.number(), measure, precision);
    return Amount.Known.rounded(printed, exact);
  }

  private static BigDecimal printed(
      BigDecimal first, BigDecimal second, Measure measure, Precision precision) {
    int places = precision.decimals();
    return measure.isPercent()
        ? precision.written(Decimals.percent(first, second, places))
        : Decimals.trimmed(
            first.divide(second.multiply(one(measure)), places, RoundingMode.HALF_UP));
  }

  /** How large one of a ratio is. */
  private static BigDecimal one(Measure measure) {
    return measure.isTimes() ? measure.scale().factor() : BigDecimal.ONE;
  }

  private static BigDecimal exact(Amount.Known known) {
    return known.unrounded().orElse(known.number());
  }

  private static Amount compute(
      List<Amount> amounts, Function<List<Amount.Known>, Amount> calculation) {
    if (amounts.stream().anyMatch(amount -> amount.bound().isPresent())) {
      return Amount.FAULTY; // whoever wants it is told before
    }
    return unknown(amounts)
        .orElseGet(
            () -> calculation.apply(amounts.stream().map(Amount.Known.class::cast).toList()));
  }

  /** The first that is not known, if any is; what is wrong before what is only to be filled in. */
  static Optional<Amount> unknown(List<Amount> amounts) {
    return amounts.stream()
        .filter(amount -> !(amount instanceof Amount.Known))
        .min(Comparator.comparing(Amount.Unfilled.class::isInstance));
  }

  /** By the numbers that are printed, and where some are rounded, by what they are. */
  private static Amount.Known computed(
      List<Amount.Known> numbers, Function<List<BigDecimal>, BigDecimal> calculation) {
    BigDecimal printed =
        Decimals.trimmed(calculation.apply(numbers.stream().map(Amount.Known::number).toList()));
    return numbers.stream().allMatch(one -> one.unrounded().isEmpty())
        ? new Amount.Known(printed)
        : Amount.Known.rounded(
            printed, calculation.apply(numbers.stream().map(Arithmetic::exact).toList()));
  }
}
