package vanban.check.number.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.Units;

/**
 * What became of a number.
 *
 * @param was what it was
 * @param is what it is
 */
record Change(Quantity was, Quantity is) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** In one measure, if only one of the numbers has one, or both are of money. */
  static Change of(Quantity was, Quantity is) {
    if (was.unit().scale().isEmpty() && is.isMeasured() && !was.unit().percent()) {
      return new Change(in(was, is.unit(), was.value()), is);
    }
    if (was.isMoney() && is.isMoney()) {
      return new Change(
          in(
              was,
              is.unit(),
              was.value()
                  .multiply(Units.factor(was.unit().scale()))
                  .divide(Units.factor(is.unit().scale()))),
          is);
    }
    return new Change(was, is);
  }

  private static Quantity in(Quantity one, Quantity.Unit unit, BigDecimal value) {
    return new Quantity(one.from(), one.to(), one.typed(), value, unit);
  }

  /** By how much it grew; negative if it fell. */
  BigDecimal growth() {
    return is.value().subtract(was.value());
  }

  /** Whether it grew or fell by a stated amount, if all of them are rounded. */
  boolean isBy(Quantity amount) {
    BigDecimal tolerance = was.tolerance().add(is.tolerance()).add(amount.tolerance());
    return growth().abs().subtract(amount.value()).abs().compareTo(tolerance) <= 0;
  }

  /** Whether it grew or fell by a stated percentage, rounded or cut, if the numbers are rounded. */
  boolean isByPercent(BigDecimal percent) {
    BigDecimal growth = growth().abs();
    BigDecimal slack = was.tolerance().add(is.tolerance());
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(percent.scale(), 0));
    BigDecimal least = percent(growth.subtract(slack), was.value().add(was.tolerance()));
    BigDecimal most = percent(growth.add(slack), was.value().subtract(was.tolerance()));
    return percent.add(unit).compareTo(least) > 0 && percent.subtract(unit).compareTo(most) < 0;
  }

  /** Whether it is now so many percent of what it was. */
  boolean isPercentOf(BigDecimal percent) {
    return growth().signum() >= 0 && isByPercent(percent.subtract(HUNDRED));
  }

  /** The same the other way. */
  Change reversed() {
    return new Change(is, was);
  }

  /** Whether a percentage is right if what is taken for what was is by how much it changed. */
  boolean isByAmount(BigDecimal percent) {
    return Stream.of(is.value().subtract(was.value()), is.value().add(was.value()))
        .filter(before -> before.signum() > 0)
        .map(before -> percent(was.value(), before).subtract(percent).abs())
        .anyMatch(off -> off.compareTo(BigDecimal.ONE) < 0);
  }

  /** By how many percent it grew or fell. */
  BigDecimal percent() {
    return percent(growth().abs(), was.value());
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /** Whether it is a percentage itself, which grows by points. */
  boolean isOfPercent() {
    return is.unit().percent();
  }

  /** Whether it can be reckoned: both are numbers of the same thing. */
  boolean isSound() {
    return was.value().subtract(was.tolerance()).signum() > 0
        && was.unit().percent() == is.unit().percent()
        && was.unit().scale().equals(is.unit().scale());
  }
}
