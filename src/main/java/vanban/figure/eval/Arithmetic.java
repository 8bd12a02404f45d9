package vanban.figure.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.figure.Amount;
import vanban.figure.Precision;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Computes with amounts of which some may not be known: then neither is what comes of them. */
public final class Arithmetic {
  private Arithmetic() {}

  /** The exact sum; of what is not known, why, and what is wrong before what is only unfilled. */
  public static Amount sum(List<Amount> amounts) {
    return compute(
        amounts, numbers -> computed(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** What lies between two amounts, exactly: the first without the second. */
  public static Amount difference(List<Amount> pair) {
    return compute(pair, numbers -> computed(numbers.get(0).subtract(numbers.get(1))));
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
    return from.convert(known.number(), to)
        .<Amount>map(number -> new Amount.Known(number, known.bound()))
        .orElseGet(
            () ->
                from.isLike(to)
                    ? new Amount.Inexact(known.number(), from.name(), to.name())
                    : Amount.FAULTY);
  }

  /** An amount of things, counted one by one: 3 nghìn lượt are 3,000. Measures stay as they are. */
  static Amount inOnes(Amount amount, Measure from) {
    return amount instanceof Amount.Known known && from.isCount()
        ? from.convert(known.number(), Measure.NONE).<Amount>map(Amount.Known::new).orElse(amount)
        : amount;
  }

  /**
   * How many times the second amount the first is. Rounded: what follows from a ratio follows from
   * the number that is printed.
   *
   * @param measure of the ratio; it is in percent or in per mille if that is
   * @param precision of the ratio
   * @param undivided what it is where the second is zero
   */
  static Amount ratio(List<Amount> pair, Measure measure, Precision precision, Amount undivided) {
    return compute(
        pair,
        numbers ->
            numbers.get(1).signum() == 0
                ? undivided
                : new Amount.Known(ratio(numbers.get(0), numbers.get(1), measure, precision)));
  }

  private static BigDecimal ratio(
      BigDecimal first, BigDecimal second, Measure measure, Precision precision) {
    int places = precision.decimals();
    if (measure.isPercent()) {
      return precision.written(Decimals.percent(first, second, places));
    }
    BigDecimal one = measure.isTimes() ? measure.scale().factor() : BigDecimal.ONE;
    return Decimals.trimmed(first.divide(second.multiply(one), places, RoundingMode.HALF_UP));
  }

  private static Amount compute(
      List<Amount> amounts, Function<List<BigDecimal>, Amount> calculation) {
    if (amounts.stream().anyMatch(amount -> amount.bound().isPresent())) {
      return Amount.FAULTY; // whoever wants it is told before
    }
    return unknown(amounts)
        .orElseGet(
            () -> calculation.apply(amounts.stream().flatMap(a -> a.known().stream()).toList()));
  }

  /** One that is not known; what is wrong before what is only to be filled in. */
  private static Optional<Amount> unknown(List<Amount> amounts) {
    return amounts.stream()
        .filter(amount -> !(amount instanceof Amount.Known))
        .min(Comparator.comparing(Amount.Unfilled.class::isInstance));
  }

  private static Amount computed(BigDecimal number) {
    return new Amount.Known(Decimals.trimmed(number));
  }
}
