package vanban.vietnamese;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says days and periods in English. */
final class EnglishDates {
  private static final String OF = " of ";
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private EnglishDates() {}

  /** A date as far as it is known: {@code 21 November 2026}, {@code November 2026}. */
  static String date(Optional<Integer> day, Optional<Integer> month, int year) {
    return Stream.of(
            day.map(String::valueOf), month.map(EnglishDates::month), Optional.of("" + year))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String month(int number) {
    return MONTHS.get(number - 1);
  }

  /** A period with its year: {@code Q2 2024}, {@code First 6 months of 2024}. */
  static String name(Period period) {
    if (period.kind() == Period.Kind.YEAR) {
      return nameInYear(period);
    }
    boolean months =
        List.of(Period.Kind.FIRST_MONTHS, Period.Kind.LAST_MONTHS).contains(period.kind());
    return nameInYear(period) + period.year().map(y -> (months ? OF : " ") + y).orElse("");
  }

  /** A period where its year is known from elsewhere: {@code March}, {@code Q2}. */
  static String nameInYear(Period period) {
    return switch (period.kind()) {
      case QUARTER -> "Q" + period.number();
      case MONTH -> month(period.number());
      case FIRST_MONTHS -> "First " + period.number() + " months";
      case LAST_MONTHS -> "Last " + period.number() + " months";
      case YEAR -> period.year().map(String::valueOf).orElse("Year");
    };
  }
}
