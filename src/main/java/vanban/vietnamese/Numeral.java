package vanban.vietnamese;

import java.util.List;
import java.util.Locale;

/** The ways in which periods are numbered. */
enum Numeral {
  /** {@code 3}. */
  ARABIC {
    @Override
    String write(int number) {
      return Integer.toString(number);
    }
  },
  /** {@code 03}. */
  PADDED {
    @Override
    String write(int number) {
      return String.format(Locale.ROOT, "%02d", number);
    }
  },
  /** {@code III}. */
  ROMAN {
    @Override
    String write(int number) {
      return number <= ROMANS.size() ? ROMANS.get(number - 1) : ARABIC.write(number);
    }
  },
  /** {@code iii}. */
  SMALL_ROMAN {
    @Override
    String write(int number) {
      return ROMAN.write(number).toLowerCase(Locale.ROOT);
    }
  };

  private static final List<String> ROMANS = List.of("I", "II", "III", "IV");

  /** The number in these signs. */
  abstract String write(int number);

  /** The one in which a numeral is written. */
  static Numeral of(String numeral) {
    if (!Character.isDigit(numeral.charAt(0))) {
      return Character.isUpperCase(numeral.charAt(0)) ? ROMAN : SMALL_ROMAN;
    }
    return numeral.startsWith("0") ? PADDED : ARABIC;
  }

  /** The number of a numeral. */
  static int value(String numeral) {
    boolean digits = Character.isDigit(numeral.charAt(0));
    return digits
        ? Integer.parseInt(numeral)
        : ROMANS.indexOf(numeral.toUpperCase(Locale.ROOT)) + 1;
  }
}
