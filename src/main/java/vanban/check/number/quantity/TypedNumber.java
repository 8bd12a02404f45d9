package vanban.check.number.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they stand in prose, read as Vietnamese writes them. */
public final class TypedNumber {
  /** A number of any writing, without its sign or percent. */
  public static final String PATTERN = "\\d++(?:[.,]\\d++)*+";

  /** Points between thousands, a comma before decimals; the points may all be left out. */
  private static final Pattern SOUND =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,\\d{1,9})?");

  private TypedNumber() {}

  /** What a number is worth; empty if it is not written as one in Vietnamese ({@code 12.27}). */
  public static Optional<BigDecimal> value(String typed) {
    return SOUND.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')))
        : Optional.empty();
  }
}
