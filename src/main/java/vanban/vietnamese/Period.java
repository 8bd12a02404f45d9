package vanban.vietnamese;

import java.util.Optional;

/**
 * The stretch of time a report is about, such as the first quarter of 2024. {@link PeriodMention}
 * reads it from a text, {@link PeriodWording} says it in words.
 *
 * @param kind which sort of stretch
 * @param number which one of the year: 1 to 4 of quarters, 1 to 12 of months, how many of several
 *     months; 0 for a whole year
 * @param year empty where it is not named
 */
public record Period(Kind kind, int number, Optional<Integer> year) {
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_YEAR = 12;

  /** The sorts of stretches. */
  public enum Kind {
    /** {@code quý I}. */
    QUARTER,
    /** {@code tháng 3}. */
    MONTH,
    /** {@code 6 tháng đầu năm}, {@code 9 tháng}: from January on. */
    FIRST_MONTHS,
    /** {@code 6 tháng cuối năm}: up to December. */
    LAST_MONTHS,
    /** {@code năm 2024}. */
    YEAR
  }

  /** The same, in the year of {@code other} where it names none itself. */
  public Period inYearOf(Period other) {
    return new Period(kind, number, year.or(other::year));
  }

  /**
   * How many months after the year 0 it ends, by which periods are compared; empty without year.
   */
  public Optional<Integer> end() {
    return year.map(y -> y * MONTHS_OF_A_YEAR + lastMonth());
  }

  /** The same stretch of the year before; empty without year. */
  public Optional<Period> aYearBefore() {
    return year.map(y -> new Period(kind, number, Optional.of(y - 1)));
  }

  /**
   * The one of the same length that was over when it began: December before January; empty without
   * year, and for what starts or ends with the year, before which no such stretch lies.
   */
  public Optional<Period> previous() {
    int most =
        switch (kind) {
          case QUARTER -> MONTHS_OF_A_YEAR / MONTHS_OF_A_QUARTER;
          case MONTH -> MONTHS_OF_A_YEAR;
          case YEAR, FIRST_MONTHS, LAST_MONTHS -> 0;
        };
    if (kind == Kind.YEAR) {
      return aYearBefore();
    }
    return most == 0
        ? Optional.empty()
        : year.map(
            y ->
                number > 1
                    ? new Period(kind, number - 1, year)
                    : new Period(kind, most, Optional.of(y - 1)));
  }

  /**
   * The one of the same length that begins when it is over: January after December; empty without
   * year, and for what starts or ends with the year.
   */
  public Optional<Period> following() {
    int most =
        switch (kind) {
          case QUARTER -> MONTHS_OF_A_YEAR / MONTHS_OF_A_QUARTER;
          case MONTH -> MONTHS_OF_A_YEAR;
          case YEAR, FIRST_MONTHS, LAST_MONTHS -> 0;
        };
    if (kind == Kind.YEAR) {
      return year.map(y -> new Period(kind, number, Optional.of(y + 1)));
    }
    return most == 0
        ? Optional.empty()
        : year.map(
            y ->
                number < most
                    ? new Period(kind, number + 1, year)
                    : new Period(kind, 1, Optional.of(y + 1)));
  }

  /** Whether it ends with its year. */
  public boolean isToYearEnd() {
    return lastMonth() == MONTHS_OF_A_YEAR;
  }

  /** The months of its year in which it starts and ends, from 1. */
  private int firstMonth() {
    return switch (kind) {
      case QUARTER -> (number - 1) * MONTHS_OF_A_QUARTER + 1;
      case MONTH -> number;
      case FIRST_MONTHS, YEAR -> 1;
      case LAST_MONTHS -> MONTHS_OF_A_YEAR - number + 1;
    };
  }

  private int lastMonth() {
    return switch (kind) {
      case QUARTER -> number * MONTHS_OF_A_QUARTER;
      case MONTH, FIRST_MONTHS -> number;
      case LAST_MONTHS, YEAR -> MONTHS_OF_A_YEAR;
    };
  }

  /**
   * Where it starts: how many months after the year 0 the one before it ends; empty without year.
   */
  public Optional<Integer> start() {
    return year.map(y -> y * MONTHS_OF_A_YEAR + firstMonth() - 1);
  }

  /** How many months it lasts. */
  public int months() {
    return lastMonth() - firstMonth() + 1;
  }

  /** Whether it is the very same stretch of time, as quý I and 3 tháng đầu năm of one year are. */
  public boolean isSameStretch(Period other) {
    return start().isPresent() && start().equals(other.start()) && end().equals(other.end());
  }

  /**
   * The period that starts at a place in time.
   *
   * @param start how many months after the year 0 the one before it ends
   * @param length in months
   * @return empty if there is no name for it: months in the middle of a year
   */
  static Optional<Period> at(int start, int length) {
    Optional<Integer> year = Optional.of(start / MONTHS_OF_A_YEAR);
    int before = start % MONTHS_OF_A_YEAR;
    if (length == 1) {
      return Optional.of(new Period(Kind.MONTH, before + 1, year));
    }
    if (length == MONTHS_OF_A_QUARTER && before % MONTHS_OF_A_QUARTER == 0) {
      return Optional.of(new Period(Kind.QUARTER, before / MONTHS_OF_A_QUARTER + 1, year));
    }
    if (before == 0 && length <= MONTHS_OF_A_YEAR) {
      return Optional.of(
          length == MONTHS_OF_A_YEAR
              ? new Period(Kind.YEAR, 0, year)
              : new Period(Kind.FIRST_MONTHS, length, year));
    }
    return before + length == MONTHS_OF_A_YEAR
        ? Optional.of(new Period(Kind.LAST_MONTHS, length, year))
        : Optional.empty();
  }

  /** Whether all of another period lies in it; empty years are taken for the same. */
  public boolean contains(Period other) {
    Period own = inYearOf(other);
    Period that = other.inYearOf(own);
    return own.sharesYearWith(that)
        && own.firstMonth() <= that.firstMonth()
        && that.lastMonth() <= own.lastMonth();
  }

  /** Whether it starts when another is over, or later; false where a year is not known. */
  public boolean isAfter(Period other) {
    return start().flatMap(from -> other.end().map(end -> from >= end)).orElse(false);
  }

  /** Whether it starts before another is over; false where a year is not known. */
  public boolean startsBeforeEndOf(Period other) {
    return start().flatMap(from -> other.end().map(end -> from < end)).orElse(false);
  }

  /**
   * The one of the same kind that ends with another: June with the second quarter.
   *
   * @return empty where none does: no quarter ends with May
   */
  public Optional<Period> endingWith(Period other) {
    int month = other.lastMonth();
    return switch (kind) {
      case MONTH -> Optional.of(new Period(kind, month, other.year));
      case FIRST_MONTHS ->
          Optional.of(
              month == MONTHS_OF_A_YEAR
                  ? new Period(Kind.YEAR, 1, other.year)
                  : new Period(kind, month, other.year));
      case QUARTER ->
          month % MONTHS_OF_A_QUARTER == 0
              ? Optional.of(new Period(kind, month / MONTHS_OF_A_QUARTER, other.year))
              : Optional.empty();
      case YEAR, LAST_MONTHS ->
          other.isToYearEnd()
              ? Optional.of(new Period(kind, number, other.year))
              : Optional.empty();
    };
  }

  /** Whether months lie between its end and the start of another; false without years. */
  boolean isApartFrom(Period later) {
    return end().flatMap(end -> later.start().map(start -> end < start)).orElse(false);
  }

  /** Whether both end with the same month of the same year. */
  public boolean endsWith(Period other) {
    return end().isPresent() && end().equals(other.end());
  }

  /** Whether it is over before another one is, as far as both name their years. */
  public boolean endsBefore(Period other) {
    return end().flatMap(one -> other.end().map(two -> one < two)).orElse(false);
  }

  /** Whether both are of one year, as far as they name one. */
  boolean sharesYearWith(Period other) {
    return year.isEmpty() || other.year.isEmpty() || year.equals(other.year);
  }

  /** Whether it is the same stretch of the year, of whatever year. */
  public boolean isLike(Period other) {
    return kind == other.kind && number == other.number;
  }
}
