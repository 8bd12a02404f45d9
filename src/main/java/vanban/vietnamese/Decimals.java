package vanban.vietnamese;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact decimals in Vietnamese writing: {@code 1.234,5}. A decimal is written with just the
 * decimals it carries, so {@code 1802.120} is {@code 1.802,120}.
 */
public final class Decimals {
  private static final char GROUP = '.';
  private static final char COMMA = ',';
  private static final int GROUP_SIZE = 3;
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
   * How many percent of {@code whole} a {@code part} is, rounded half up. It carries {@code places}
   * decimals, or none if they are all zero: 25,56 and 20,70, but 100.
   *
   * @param whole not zero
   * @param places of decimals, from 0
   * @throws ArithmeticException if {@code whole} is zero
   */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole, int places) {
    BigDecimal percent = part.multiply(HUNDRED).divide(whole, places, RoundingMode.HALF_UP);
    BigDecimal trimmed = trimmed(percent);
    return trimmed.scale() == 0 ? trimmed : percent;
  }

  /** Of such a percentage, its writing: {@code 25,56%}. */
  public static String writePercent(BigDecimal percent) {
    return write(percent) + "%";
  }
}
