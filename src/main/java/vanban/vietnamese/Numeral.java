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
  /** {@code chín}. */
  WORD {
    @Override
    String write(int number) {
      return WORDS.get(number - 1);
    }
  },
  /** {@code Chín}. */
  CAPITAL_WORD {
    @Override
    String write(int number) {
      String word = WORD.write(number);
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
  },
  /** {@code CHÍN}. */
  UPPER_WORD {
    @Override
    String write(int number) {
      return WORD.write(number).toUpperCase(Locale.ROOT);
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
  private static final List<String> WORDS =
      List.of(
          "một",
          "hai",
          "ba",
          "bốn",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");

  /** The number in these signs. */
  abstract String write(int number);

  /** The number of a month in these signs: the fourth in words is {@code tư}. */
  String writeMonth(int number) {
    return write(number).replace("bốn", "tư").replace("Bốn", "Tư").replace("BỐN", "TƯ");
  }

  /** The one in which a numeral is written. */
  static Numeral of(String numeral) {
    if (isWord(numeral)) {
      boolean upper = numeral.equals(numeral.toUpperCase(Locale.ROOT));
      boolean capital = Character.isUpperCase(numeral.charAt(0));
      return upper ? UPPER_WORD : capital ? CAPITAL_WORD : WORD;
    }
    if (!Character.isDigit(numeral.charAt(0))) {
      return Character.isUpperCase(numeral.charAt(0)) ? ROMAN : SMALL_ROMAN;
    }
    return numeral.startsWith("0") ? PADDED : ARABIC;
  }

  private static boolean isWord(String numeral) {
    return WORDS.contains(words(numeral));
  }

  private static String words(String numeral) {
    String words = numeral.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ");
    return words.equals("tư") ? "bốn" : words;
  }

  /** The number of a numeral. */
  static int value(String numeral) {
    if (isWord(numeral)) {
      return WORDS.indexOf(words(numeral)) + 1;
    }
    boolean digits = Character.isDigit(numeral.charAt(0));
    return digits
        ? Integer.parseInt(numeral)
        : ROMANS.indexOf(numeral.toUpperCase(Locale.ROOT)) + 1;
  }
}
