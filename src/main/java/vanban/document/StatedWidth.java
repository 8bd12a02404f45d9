package vanban.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide a column of a table is to be: {@code 20mm}, or {@code 15%} of the table.
 *
 * @param amount more than none; of a table no more than all of it
 * @param unit in which it is counted
 */
public record StatedWidth(BigDecimal amount, Unit unit) {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?(mm|cm|%)");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** In what widths are counted. */
  public enum Unit {
    /** Millimetres. */
    MILLIMETRE("mm"),
    /** Hundredths of the width of the table. */
    PERCENT("%");

    private final String sign;

    Unit(String sign) {
      this.sign = sign;
    }
  }

  /** Reads {@code 20mm}, {@code 1.5cm} or {@code 15%}; empty where the text is no such width. */
  public static Optional<StatedWidth> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(of(new BigDecimal(matcher.group(1)), matcher.group(2)))
            .filter(width -> width.amount.signum() > 0)
            .filter(width -> !width.isShare() || width.amount.compareTo(ALL) <= 0)
        : Optional.empty();
  }

  private static StatedWidth of(BigDecimal amount, String sign) {
    return switch (sign) {
      case "%" -> new StatedWidth(amount, Unit.PERCENT);
      case "cm" -> new StatedWidth(amount.movePointRight(1), Unit.MILLIMETRE);
      default -> new StatedWidth(amount, Unit.MILLIMETRE);
    };
  }

  /** Whether it is a share of the table. */
  public boolean isShare() {
    return unit == Unit.PERCENT;
  }

  /** As {@link #parse} reads it, in millimetres or as a share. */
  public String written() {
    return amount.stripTrailingZeros().toPlainString() + unit.sign;
  }
}
