package vanban.vietnamese;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Exact decimals in Vietnamese writing: {@code 1.234,5}. A decimal is written with just the
 * decimals it carries, so {@code 1802.120} is {@code 1.802,120}.
 */
public final class Decimals {
  private static final char GROUP = '.';
  private static final char COMMA = ',';
  private static final int GROUP_SIZE = 3;

  /** As many as a division by a factor of measures needs, if its decimals ever end. */
  private static final int MORE_PLACES = 40;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** A number with points between thousands and a comma before its decimals. */
  public static String write(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      boolean groupStarts = i > 0 && (whole.length() - i) % GROUP_SIZE == 0;
      out.append(groupStarts ? String.valueOf(GROUP) : "").append(whole.charAt(i));
    }
    return point < 0
        ? out.toString()
        : out.append(COMMA).append(plain, point + 1, plain.length()).toString();
  }

  /** A number with its sign, as changes are written in tables: {@code +6,37}; zero has none. */
  public static String writeSigned(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + write(number);
  }

  /** The same number without zeros at the end of its decimals: what was computed carries none. */
  public static BigDecimal trimmed(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * One number divided by another, without rounding.
   *
   * @param divisor not zero
   * @return empty if the decimals would never end
   */
  public static Optional<BigDecimal> divideExactly(BigDecimal number, BigDecimal divisor) {
    int places = Math.max(number.scale(), 0) + MORE_PLACES;
    BigDecimal quotient = number.divide(divisor, places, RoundingMode.DOWN);
    boolean exact = quotient.multiply(divisor).compareTo(number) == 0;
    return exact ? Optional.of(quotient) : Optional.empty();
  }

  /**
   * How many percent of {@code whole} a {@code part} is, rounded half up. It carries {@code places}
   * decimals, or none if they are all zero: 25,56 and 20,70, but 100. What is less than all of it
   * is never rounded up to 100: it is 99,6 rather than 100, and 99,99 rather than 99,996.
   *
   * @param whole not zero
   * @param places of decimals, from 0
   * @throws ArithmeticException if {@code whole} is zero
   */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole, int places) {
    BigDecimal hundredfold = part.multiply(HUNDRED);
    BigDecimal percent = hundredfold.divide(whole, places, RoundingMode.HALF_UP);
    if (isHundred(percent) && part.abs().compareTo(whole.abs()) < 0) {
      percent = belowHundred(hundredfold, whole, Math.max(places, 2));
    }
    return withoutEmptyDecimals(percent);
  }

  /** The same number without decimals if they are all zero: 100 of 100,00, but 20,70 as it is. */
  public static BigDecimal withoutEmptyDecimals(BigDecimal number) {
    BigDecimal trimmed = trimmed(number);
    return trimmed.scale() == 0 ? trimmed : number;
  }

  /** Rounded as coarsely as still tells it from 100, or down. */
  private static BigDecimal belowHundred(BigDecimal hundredfold, BigDecimal whole, int most) {
    for (int places = 1; places <= most; places++) {
      BigDecimal percent = hundredfold.divide(whole, places, RoundingMode.HALF_UP);
      if (!isHundred(percent)) {
        return percent;
      }
    }
    return hundredfold.divide(whole, most, RoundingMode.DOWN);
  }

  private static boolean isHundred(BigDecimal percent) {
    return percent.abs().compareTo(HUNDRED) == 0;
  }

  /** Of such a percentage, its writing: {@code 25,56%}. */
  public static String writePercent(BigDecimal percent) {
    return write(percent) + "%";
  }
}
