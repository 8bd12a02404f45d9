package vanban.check.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The terms in which the Party counts its documents: each has numbers from 1. */
final class Term {
  private Term() {}

  /**
   * Which term a day lies in, by the year it began; empty in the months in which some bodies still
   * had their old term and others the next.
   */
  static Optional<Integer> of(Symbol symbol, LocalDate day) {
    int year = day.getYear() - day.getYear() % 5;
    return symbol.body().endsWith("TW") ? central(year, day) : local(year, day);
  }

  /** National congresses were held in the January of 2011, 2016, 2021 and 2026. */
  private static Optional<Integer> central(int year, LocalDate day) {
    YearMonth congress = YearMonth.of(year + 1, 1);
    YearMonth month = YearMonth.from(day);
    boolean open = month.equals(congress) || day.getYear() < 2011;
    return open ? Optional.empty() : Optional.of(month.isAfter(congress) ? year : year - 5);
  }

  /** Bodies below hold theirs from spring to autumn of the year before. */
  private static Optional<Integer> local(int year, LocalDate day) {
    if (day.getYear() > year) {
      return Optional.of(year);
    }
    boolean open = day.getMonthValue() > 2 && day.getMonthValue() < 12;
    return open ? Optional.empty() : Optional.of(day.getMonthValue() < 3 ? year - 5 : year);
  }
}
