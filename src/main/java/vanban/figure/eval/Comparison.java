package vanban.figure.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.Target;

/**
 * What was done beside what it is compared with, both as they are judged: not as they are rounded
 * to be printed. Where a source states how many percent the one is of the other, and not both, it
 * is that many beside a hundred.
 *
 * @param done what was done, or why it is not known
 * @param base what it is compared with, or why it is not known
 * @param ratio under which the percentage is stated; empty where both numbers are meant
 */
public record Comparison(Amount done, Amount base, Optional<Scenario> ratio) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The comparison of a figure.
   *
   * @param numbers of whom it is
   * @param other a plan, or what was before
   */
  public static Comparison of(AmountLookup numbers, Figure figure, Scenario other) {
    Amount base = numbers.amount(figure, other);
    Amount done = beside(numbers.amount(figure, Scenario.ACTUAL), base, other, figure);
    boolean both = !(done instanceof Amount.Missing) && !(base instanceof Amount.Missing);
    return other
        .ratio()
        .filter(ratio -> !both)
        .map(ratio -> stated(numbers.amount(figure, ratio), ratio))
        .filter(stated -> !(stated.done() instanceof Amount.Missing))
        .orElseGet(() -> new Comparison(judged(done), judged(base), Optional.empty()));
  }

  /**
   * An amount as it is compared with another. A number of before that was typed may have been
   * rounded by who typed it, as exactly as the figure is written: then so is what stands beside it.
   *
   * @param other what {@code base} is: a plan is what is typed, whatever the digits
   */
  public static Amount beside(Amount amount, Amount base, Scenario other, Figure figure) {
    boolean typed =
        other.family().equals(Scenario.PRIOR)
            && base instanceof Amount.Known known
            && known.unrounded().isEmpty();
    return typed && amount instanceof Amount.Known known
        ? new Amount.Known(known.number(), known.bound(), rounded(known, base, figure))
        : amount;
  }

  private static Optional<BigDecimal> rounded(Amount.Known known, Amount base, Figure figure) {
    int typed = base.known().map(BigDecimal::scale).orElse(0);
    int places = Math.max(typed, figure.precision().decimals());
    return known.unrounded().map(exact -> exact.setScale(places, RoundingMode.HALF_UP));
  }

  private static Amount judged(Amount amount) {
    return amount instanceof Amount.Known known
        ? new Amount.Known(known.judged(), known.bound())
        : amount;
  }

  /**
   * How what was done lies to what it is compared with; to a plan, by what that asks for.
   *
   * @param figure that is compared
   * @param other what it is compared with
   * @return 1 for more, or better than planned, -1 for less, or worse, 0 for as much; empty where a
   *     number is not known
   */
  public OptionalInt direction(Figure figure, Scenario other) {
    Optional<BigDecimal> one = done.known();
    Optional<BigDecimal> than = base.known();
    if (one.isEmpty() || than.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!other.family().equals(Scenario.PLAN)) {
      return OptionalInt.of(
          Arithmetic.above(figure, new Amount.Known(one.get()), new Amount.Known(than.get()))
              .judged()
              .signum());
    }
    return OptionalInt.of(
        switch (new Target(base.bound(), figure.better()).outcome(one.get(), than.get())) {
          case EXCEEDED -> 1;
          case REACHED -> 0;
          case SHORT -> -1;
        });
  }

  private static Comparison stated(Amount typed, Scenario ratio) {
    return new Comparison(
        typed.known().<Amount>map(number -> new Amount.Known(percent(number, ratio))).orElse(typed),
        new Amount.Known(HUNDRED),
        Optional.of(ratio));
  }

  private static BigDecimal percent(BigDecimal typed, Scenario ratio) {
    return ratio.family().equals(Scenario.CHANGE) ? typed.add(HUNDRED) : typed;
  }

  /**
   * How many percent follow from two numbers, where a ratio is stated beside them.
   *
   * @param base not zero
   * @param places behind the comma, rounded half up
   */
  public static BigDecimal percent(BigDecimal done, BigDecimal base, Scenario ratio, int places) {
    boolean change = ratio.family().equals(Scenario.CHANGE);
    BigDecimal part = change ? done.subtract(base) : done;
    return part.multiply(HUNDRED).divide(base, places, RoundingMode.HALF_UP);
  }
}
