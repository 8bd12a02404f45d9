package vanban.figure.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.figure.Amount;
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
  static Amount difference(List<Amount> pair) {
    return compute(pair, numbers -> computed(numbers.get(0).subtract(numbers.get(1))));
  }

  /**
   * How many times the second amount the first is. Rounded: what follows from a ratio follows from
   * the number that is printed.
   *
   * @param measure of the ratio; it is in percent if that is
   * @param places behind the comma
   * @param undivided what it is where the second is zero
   */
  static Amount ratio(List<Amount> pair, Measure measure, int places, Amount undivided) {
    return compute(
        pair,
        numbers ->
            numbers.get(1).signum() == 0
                ? undivided
                : new Amount.Known(ratio(numbers.get(0), numbers.get(1), measure, places)));
  }

  private static BigDecimal ratio(
      BigDecimal first, BigDecimal second, Measure measure, int places) {
    return measure.isPercent()
        ? Decimals.percent(first, second, places)
        : Decimals.trimmed(first.divide(second, places, RoundingMode.HALF_UP));
  }

  private static Amount compute(
      List<Amount> amounts, Function<List<BigDecimal>, Amount> calculation) {
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
