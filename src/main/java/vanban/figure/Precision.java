package vanban.figure;

import java.math.BigDecimal;
import vanban.vietnamese.Decimals;

/**
 * How exactly the percentages and ratios of a figure are computed and written.
 *
 * @param decimals behind the comma, from 0
 * @param dropsZeros whether zeros at the end of them are left out: 20,7 of 20,70
 */
public record Precision(int decimals, boolean dropsZeros) {
  /** A computed percentage as it is written. */
  public BigDecimal written(BigDecimal percent) {
    return dropsZeros ? Decimals.trimmed(percent) : percent;
  }
}
