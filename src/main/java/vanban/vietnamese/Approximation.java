package vanban.vietnamese;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The ways to say a number with fewer digits than it has, so that what is said stays true: {@code
 * trên 1.900} of 1.916,94, {@code gần 2.000}, {@code khoảng 1.900}.
 */
public enum Approximation {
  /** The nearest one, without a word. */
  NEAREST,
  /** One below, {@code trên 1.900}. */
  OVER,
  /** One above, {@code gần 2.000}. */
  NEARLY,
  /** The nearest one, {@code khoảng 1.900}. */
  ABOUT,
  /** The nearest one, with the word for whether that is below or above. */
  ROUNDED;

  private static final String MORE_THAN = "trên ";
  private static final String ALMOST = "gần ";
  private static final String CIRCA = "khoảng ";
  private static final String LESS_THAN = "dưới ";

  private static final int USUAL_DIGITS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * A number as it is said.
   *
   * @param word before it, with a space behind; empty of a number that is exact, or just the
   *     nearest one
   * @param number with the decimals it is printed with
   */
  public record Said(String word, BigDecimal number) {
    /** Both, the number written by {@code writing}. */
    public String with(Function<BigDecimal, String> writing) {
      return word + writing.apply(number);
    }
  }

  /**
   * A number with at most so many places behind the comma. One that is exact so is said as it is;
   * one that is not zero is never said to be zero, but {@code dưới 1}.
   *
   * @param places behind the comma, or below zero for tens and hundreds; where there are none, two
   *     digits are left from the first that is not zero
   */
  public Said of(BigDecimal number, OptionalInt places) {
    int most = places.orElseGet(() -> usualPlaces(number, BigDecimal.ONE));
    return isShort(number, most)
        ? new Said("", number)
        : said(number, BigDecimal.ONE, number.setScale(most, mode()), most);
  }

  /** The same for a number of percent, which is not said to be 100 if it is less. */
  public Said ofPercent(BigDecimal number, OptionalInt places) {
    int most = places.orElseGet(() -> usualPlaces(number, BigDecimal.ONE));
    return isShort(number, most)
        ? new Said("", number)
        : percent(number, HUNDRED, OptionalInt.of(most));
  }

  private static boolean isShort(BigDecimal number, int places) {
    return number.scale() >= 0 && number.scale() <= places;
  }

  /**
   * How many percent of {@code whole} a {@code part} is, with at most so many places. What is less
   * than all of it is not said to be 100: it is 99,6, or {@code gần 100}.
   *
   * @param whole above zero
   * @param places as of {@link #of}
   */
  public Said percent(BigDecimal part, BigDecimal whole, OptionalInt places) {
    BigDecimal hundredfold = part.multiply(HUNDRED);
    int most = places.orElseGet(() -> usualPlaces(hundredfold, whole));
    boolean nearest = this == NEAREST || this == ABOUT;
    BigDecimal percent =
        nearest ? Decimals.percent(part, whole, most) : hundredfold.divide(whole, most, mode());
    return said(hundredfold, whole, percent, most);
  }

  private static int usualPlaces(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal first = dividend.divide(divisor, new MathContext(USUAL_DIGITS, RoundingMode.DOWN));
    return USUAL_DIGITS - first.precision() + first.scale();
  }

  private RoundingMode mode() {
    return switch (this) {
      case OVER -> RoundingMode.FLOOR;
      case NEARLY -> RoundingMode.CEILING;
      case NEAREST, ABOUT, ROUNDED -> RoundingMode.HALF_UP;
    };
  }

  /** What is said of a quotient that was rounded to so many places. */
  private Said said(BigDecimal dividend, BigDecimal divisor, BigDecimal rounded, int places) {
    int way = rounded.multiply(divisor).compareTo(dividend);
    BigDecimal least = BigDecimal.ONE.movePointLeft(places);
    boolean tiny = dividend.abs().multiply(TWO).compareTo(least.multiply(divisor)) < 0;
    if (way != 0 && (tiny || rounded.signum() == 0)) {
      return dividend.signum() < 0
          ? new Said(MORE_THAN, Decimals.trimmed(least.negate()))
          : new Said(LESS_THAN, Decimals.trimmed(least));
    }
    return new Said(way == 0 ? "" : word(way), Decimals.withoutEmptyDecimals(rounded));
  }

  private String word(int way) {
    return switch (this) {
      case NEAREST -> "";
      case OVER -> MORE_THAN;
      case NEARLY -> ALMOST;
      case ABOUT -> CIRCA;
      case ROUNDED -> way < 0 ? MORE_THAN : ALMOST;
    };
  }
}
