package vanban.vietnamese;

import java.util.Optional;

/**
 * Which period the numbers of before are of, as seen from that of the others: what statistics call
 * the base period. It stays the same from one report to the next, while the period itself moves on.
 */
public enum BasePeriod {
  /** The same stretch of the year before: {@code cùng kỳ năm trước}. */
  LAST_YEAR("last_year", "cùng kỳ năm trước"),
  /** The one that was just over when this one began: {@code tháng trước}, {@code quý trước}. */
  PREVIOUS("previous", "kỳ trước"),
  /** The end of the year before: {@code so với đầu năm}. */
  YEAR_START("year_start", "đầu năm");

  private final String word;
  private final String called;

  BasePeriod(String word, String called) {
    this.word = word;
    this.called = called;
  }

  /** What readers call it: {@code cùng kỳ năm trước}. */
  public String called() {
    return called;
  }

  /** The word an author writes: {@code last_year}. */
  public String word() {
    return word;
  }

  /** The period that is meant, as seen from another one; empty where no one period is. */
  public Optional<Period> of(Period now) {
    return switch (this) {
      case LAST_YEAR -> now.aYearBefore();
      case PREVIOUS -> now.previous();
      case YEAR_START -> Optional.empty(); // a year, a quarter and a month end there
    };
  }

  /** Whether a period can be the one that is meant, as far as both name their years. */
  public boolean fits(Period now, Period then) {
    boolean years = now.year().isPresent() && then.year().isPresent();
    return switch (this) {
      case LAST_YEAR -> now.isLike(then) && (!years || now.aYearBefore().equals(Optional.of(then)));
      case PREVIOUS -> isPrevious(now, then, years);
      case YEAR_START -> then.isToYearEnd() && (!years || isOfYearBefore(now, then));
    };
  }

  private static boolean isPrevious(Period now, Period then, boolean years) {
    if (years && now.kind() == then.kind() && now.previous().isPresent()) {
      return now.previous().equals(Optional.of(then));
    }
    boolean other = !now.isLike(then) || now.kind() == Period.Kind.YEAR;
    return other && (!years || (then.endsBefore(now) && !then.isApartFrom(now)));
  }

  private static boolean isOfYearBefore(Period now, Period then) {
    return now.year().orElseThrow() - 1 == then.year().orElseThrow();
  }

  /**
   * What one period is to another.
   *
   * @return empty where it is none of these: the same stretch of two years before, or one with
   *     months between
   */
  public static Optional<BasePeriod> between(Period now, Period then) {
    if (now.isLike(then)) {
      return Optional.of(LAST_YEAR).filter(base -> base.fits(now, then));
    }
    boolean adjacent = now.previous().equals(Optional.of(then));
    boolean known = now.year().isPresent() && then.year().isPresent();
    BasePeriod base = !adjacent && known && YEAR_START.fits(now, then) ? YEAR_START : PREVIOUS;
    return Optional.of(base).filter(any -> any.fits(now, then));
  }
}
