package vanban.vietnamese;

import java.util.Locale;

/** Says periods in words. */
final class PeriodWording {
  /** What stands before the number of a year. */
  static final String OF_YEAR = " năm ";

  private PeriodWording() {}

  /** A period without its year, but for that of a whole year, in the middle of a sentence. */
  static String of(Period period, Numeral numeral) {
    String number = numeral.write(period.number());
    return switch (period.kind()) {
      case QUARTER -> "quý " + number;
      case MONTH -> "tháng " + number;
      case FIRST_MONTHS -> number + " tháng đầu";
      case LAST_MONTHS -> number + " tháng cuối";
      case YEAR -> OF_YEAR.strip() + period.year().map(year -> " " + year).orElse("");
    };
  }

  /** With a capital at the start. */
  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** In the case of other words: all capitals, a capital at the start, or none. */
  static String inCaseOf(String model, String words) {
    if (model.chars().noneMatch(Character::isLowerCase)) {
      return words.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(model.charAt(0)) ? capital(words) : words;
  }
}
