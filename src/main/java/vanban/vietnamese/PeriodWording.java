package vanban.vietnamese;

import java.util.Locale;

/** Says periods in words, as offices do. */
public final class PeriodWording {
  /** What stands before the number of a year. */
  static final String OF_YEAR = " năm ";

  private PeriodWording() {}

  /** A period as it heads a file of figures: {@code Quý II/2024}, {@code 6 tháng đầu năm 2024}. */
  public static String name(Period period) {
    Period.Kind kind = period.kind();
    String words = of(period, usual(kind));
    String slash = kind == Period.Kind.QUARTER || kind == Period.Kind.MONTH ? "/" : OF_YEAR;
    String year = kind == Period.Kind.YEAR ? "" : period.year().map(y -> slash + y).orElse("");
    return capital(words + year);
  }

  /** A period where its year is known from elsewhere: {@code Tháng 3}, {@code Quý II}. */
  public static String nameInYear(Period period) {
    boolean months =
        period.kind() == Period.Kind.FIRST_MONTHS || period.kind() == Period.Kind.LAST_MONTHS;
    return capital(of(period, usual(period.kind())) + (months ? OF_YEAR.stripTrailing() : ""));
  }

  /** The signs in which the number of a kind of period is usually written. */
  static Numeral usual(Period.Kind kind) {
    return kind == Period.Kind.QUARTER ? Numeral.ROMAN : Numeral.ARABIC;
  }

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
