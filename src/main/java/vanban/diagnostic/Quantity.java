package vanban.diagnostic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Large numbers as messages print them, in every language as Vietnamese writes them: {@code
 * 16.777.216}, {@code 16,8 MB}.
 */
public final class Quantity {
  private static final int MEGABYTE_DIGITS = 6;
  private static final long MEGABYTE = 1_000_000;

  private Quantity() {}

  /** A number of things: {@code 2.000}. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /**
   * The size of a file, from a million bytes on in millions of them, to the next tenth above it, so
   * that what is more than a limit is told as more.
   */
  public static String bytes(long bytes) {
    if (bytes < MEGABYTE) {
      return of(bytes) + " byte";
    }
    BigDecimal tenths =
        BigDecimal.valueOf(bytes, MEGABYTE_DIGITS).setScale(1, RoundingMode.CEILING);
    long whole = tenths.longValue();
    BigDecimal rest = tenths.remainder(BigDecimal.ONE);
    String decimals = rest.signum() == 0 ? "" : "," + rest.movePointRight(1).intValueExact();
    return of(whole) + decimals + " MB";
  }
}
