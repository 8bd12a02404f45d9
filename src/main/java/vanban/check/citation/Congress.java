package vanban.check.citation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A congress of the Party, with which a term of its central bodies begins.
 *
 * @param term the number of that term
 * @param month in which it was held
 */
record Congress(String term, YearMonth month) {
  private static final List<Congress> ALL =
      List.of(
          of("VII", 1991, 6),
          of("VIII", 1996, 6),
          of("IX", 2001, 4),
          of("X", 2006, 4),
          of("XI", 2011, 1),
          of("XII", 2016, 1),
          of("XIII", 2021, 1),
          of("XIV", 2026, 1));

  private static Congress of(String term, int year, int month) {
    return new Congress(term, YearMonth.of(year, month));
  }

  /** The last one before the end of a month; empty long ago. */
  static Optional<Congress> last(YearMonth month) {
    return ALL.stream()
        .filter(one -> !one.month().isAfter(month))
        .reduce((earlier, later) -> later);
  }

  /** The one before it; empty for the first that is known. */
  Optional<Congress> before() {
    return last(month.minusMonths(1));
  }
}
