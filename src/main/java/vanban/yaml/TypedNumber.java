package vanban.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which number was meant by one that is typed as people write numbers. */
public final class TypedNumber {
  private static final Pattern NUMBER =
      Pattern.compile("(?<number>[+-]?\\d+(?:[., \u00A0]\\d++)*+)(?:[ \u00A0]?[^\\d\\s]\\D*)?");
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<whole>[+-]?\\d{1,3}(?<sign>[., \u00A0])\\d{3}(?:\\k<sign>\\d{3}(?!\\d))*+)(?<rest>[.,]\\d+)?");
  private static final Pattern GROUP =
      Pattern.compile("(?<head>[+-]?[1-9]\\d{0,2})\\.(?<group>\\d{3})");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

  private TypedNumber() {}

  /**
   * The number as it should be typed: {@code 1916.94} for {@code 1.916,94}, {@code 1916,94}, {@code
   * 1 916,94} or {@code 1.916,94 tỷ đồng}. A point before three digits stands between thousands, as
   * Vietnamese writing has it, and a comma before decimals, unless both are the other way round.
   *
   * @return empty if no number can be seen in it
   */
  public static Optional<String> meant(String word) {
    Matcher number = NUMBER.matcher(word);
    if (!number.matches()) {
      return Optional.empty();
    }
    String typed = number.group("number");
    Matcher thousands = THOUSANDS.matcher(typed);
    if (thousands.matches() && isGrouped(thousands)) {
      String whole = thousands.group("whole").replaceAll("[., \u00A0]", "");
      String rest = thousands.group("rest");
      return Optional.of(rest == null ? whole : whole + rest.replace(',', '.'));
    }
    return DECIMAL.matcher(typed).matches()
        ? Optional.of(typed.replace(',', '.'))
        : Optional.empty();
  }

  /**
   * What a number with three decimals may be instead: {@code 5600} for {@code 5.600}.
   *
   * @return empty for any other number
   */
  public static Optional<String> thousands(String number) {
    return Optional.of(GROUP.matcher(number))
        .filter(Matcher::matches)
        .map(found -> found.group("head") + found.group("group"));
  }

  /** A number without the zeros at the end of its decimals: {@code 5.6} for {@code 5.600}. */
  public static String withoutZeros(String number) {
    return number.indexOf('.') < 0 ? number : number.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /** Whether its signs stand between thousands: 1,916 alone is a decimal, 1,916.94 is not. */
  private static boolean isGrouped(Matcher thousands) {
    String whole = thousands.group("whole");
    String rest = thousands.group("rest");
    char sign = thousands.group("sign").charAt(0);
    boolean twice = whole.indexOf(sign) != whole.lastIndexOf(sign);
    boolean other = rest != null && rest.charAt(0) != sign;
    return sign != ',' || twice || other;
  }
}
