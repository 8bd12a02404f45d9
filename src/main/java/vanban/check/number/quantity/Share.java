package vanban.check.number.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vanban.vietnamese.Decimals;

/**
 * A part of a whole, in percent.
 *
 * @param part how much
 * @param whole of how much; not zero
 */
public record Share(BigDecimal part, BigDecimal whole) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a percentage as it is stated goes with a share. */
  public enum Statement {
    /** It is the share, rounded in one of the ways people round. */
    RIGHT,
    /** The decimals that follow were cut off where they should have been rounded up. */
    CUT,
    /** It is another number. */
    WRONG
  }

  /** Whether it can be reckoned. */
  public static boolean isOne(BigDecimal whole) {
    return whole.signum() > 0;
  }

  /** What the whole is of the part, which is not zero. */
  public Share inverse() {
    BigDecimal all = whole;
    return new Share(all, part);
  }

  /** How a stated percentage goes with it. */
  public Statement stated(BigDecimal percent) {
    BigDecimal exact = exact();
    int places = percent.scale();
    boolean rounded =
        exact.setScale(places, RoundingMode.HALF_UP).compareTo(percent) == 0
            || exact.setScale(places, RoundingMode.HALF_DOWN).compareTo(percent) == 0
            || Decimals.percent(part, whole, places).compareTo(percent) == 0;
    if (rounded) {
      return Statement.RIGHT;
    }
    boolean cut = exact.setScale(places, RoundingMode.DOWN).compareTo(percent) == 0;
    return cut ? Statement.CUT : Statement.WRONG;
  }

  /** Whether a percentage is not more than so many points off. */
  public boolean isNear(BigDecimal percent, BigDecimal points) {
    return exact().subtract(percent).abs().compareTo(points) <= 0;
  }

  /** As it is to be written with so many decimals, but at most two more than needed. */
  public String written(int places) {
    return Decimals.writePercent(Decimals.percent(part, whole, places));
  }

  private BigDecimal exact() {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }
}
