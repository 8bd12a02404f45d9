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
    return symbol.body().endsWith("TW") ? central(YearMonth.from(day)) : local(day);
  }

  /** Known since the congress of 2011. */
  private static Optional<Integer> central(YearMonth month) {
    return Congress.last(month)
        .map(Congress::month)
        .filter(congress -> congress.getYear() >= 2011 && !congress.equals(month))
        .map(YearMonth::getYear);
  }

  /** Bodies below hold theirs from spring to autumn of the year before. */
  private static Optional<Integer> local(LocalDate day) {
    int year = day.getYear() - day.getYear() % 5;
    if (day.getYear() > year) {
      return Optional.of(year);
    }
    boolean open = day.getMonthValue() > 2 && day.getMonthValue() < 12;
    return open ? Optional.empty() : Optional.of(day.getMonthValue() < 3 ? year - 5 : year);
  }
}
