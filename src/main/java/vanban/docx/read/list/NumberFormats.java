package vanban.docx.read.list;

import java.util.Locale;
import java.util.Optional;
import vanban.vietnamese.Counter;

/**
 * Numbers in the formats of Word that need no language. The others, such as {@code ordinalText},
 * are not written here.
 */
final class NumberFormats {
  private static final long MAX = 32_767; // the last number that Word counts
  private static final long MAX_LETTER = 780; // thirty letters; what follows is Word's own affair
  private static final long MAX_ENCLOSED = 20;
  private static final String CHICAGO = "*†‡§";

  private NumberFormats() {}

  /** A number in a format; empty if it is not known how Word writes it. */
  static Optional<String> write(String format, long number) {
    if (format.equals("none")) {
      return Optional.of("");
    }
    if (number < 0 || number > MAX) {
      return Optional.empty();
    }
    return switch (format) {
      case "decimal" -> Optional.of(Long.toString(number));
      case "decimalZero" -> Optional.of(String.format(Locale.ROOT, "%02d", number));
      case "numberInDash" -> Optional.of("- " + number + " -");
      case "hex" -> Optional.of(Long.toHexString(number).toUpperCase(Locale.ROOT));
      default -> number == 0 ? Optional.empty() : counted(format, (int) number);
    };
  }

  private static Optional<String> counted(String format, int number) {
    return switch (format) {
      case "upperRoman" -> Optional.of(Counter.UPPER_ROMAN.write(number));
      case "lowerRoman" -> Optional.of(Counter.LOWER_ROMAN.write(number));
      case "upperLetter" -> letters(Counter.UPPER_LATIN, number);
      case "lowerLetter" -> letters(Counter.LOWER_LATIN, number);
      case "chicago" -> Optional.of(chicago(number));
      case "decimalEnclosedCircle" -> enclosed('\u2460', number);
      case "decimalEnclosedParen" -> enclosed('\u2474', number);
      case "decimalEnclosedFullstop" -> enclosed('\u2488', number);
      default -> Optional.empty();
    };
  }

  private static Optional<String> letters(Counter counter, int number) {
    return number > MAX_LETTER ? Optional.empty() : Optional.of(counter.write(number));
  }

  private static String chicago(int number) {
    int sign = (number - 1) % CHICAGO.length();
    int times = (number - 1) / CHICAGO.length() + 1;
    return CHICAGO.substring(sign, sign + 1).repeat(times);
  }

  private static Optional<String> enclosed(char first, int number) {
    return number > MAX_ENCLOSED
        ? Optional.empty()
        : Optional.of(String.valueOf((char) (first + number - 1)));
  }
}
