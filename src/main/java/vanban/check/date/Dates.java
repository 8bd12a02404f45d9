package vanban.check.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Finds the days that a text names. */
final class Dates {
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  /** A day and a month without a year, and without a word before them, may be a fraction. */
  private static final Search DATE =
      Search.from(
              Signs.DIGITS.and(Signs.initials("nđth")),
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}/.,-])(?:(?<word>(?i:ngày|đến|từ|hôm)"
                      + " )?+(?<d1>\\d{1,2})(?<sign>[/.-])(?<m1>\\d{1,2})\\k<sign>(?<y1>\\d{4})|(?<word2>(?i:ngày)"
                      + " )(?<d2>\\d{1,2})/(?<m2>\\d{1,2})(?![/\\d])|(?<d3>\\d{1,2}) tháng"
                      + " (?<m3>\\d{1,2})(?: năm (?<y3>\\d{4})|(?<=(?i:ngày) \\d{1,2} tháng"
                      + " \\d{1,2})))(?![\\p{L}\\p{N}/-]|[.,]\\d)"))
          .needing(Signs.DIGITS);

  private static final Reading<List<Date>> ALL =
      Reading.of(passage -> DATE.in(passage.value(), Dates::date).toList());

  /** How a day is written. */
  enum Form {
    /** {@code 15/3/2024} */
    SIGNS,
    /** {@code ngày 15/3} */
    SHORT,
    /** {@code 15 tháng 3 năm 2024} */
    WORDS
  }

  /**
   * A day, that a calendar may lack.
   *
   * @param form how it is written
   * @param from offset of its day
   * @param to offset behind it
   * @param day as typed
   * @param month as typed
   * @param year as typed, if it is
   */
  record Date(Form form, int from, int to, Part day, Part month, Optional<Part> year) {
    /** The day in the calendar; empty for one that there is not, or without a year. */
    Optional<LocalDate> inCalendar() {
      return year.filter(typed -> exists())
          .map(typed -> LocalDate.of(typed.value(), month.value(), day.value()));
    }

    /** Whether a calendar may have it. A leap year is one if it is not known. */
    boolean exists() {
      int years = year.map(Part::value).orElse(2000);
      return month.value() >= 1
          && month.value() <= MONTHS
          && day.value() >= 1
          && day.value() <= YearMonth.of(years, month.value()).lengthOfMonth();
    }
  }

  /**
   * A number of a date.
   *
   * @param from its offset
   * @param typed as it stands
   */
  record Part(int from, String typed) {
    int to() {
      return from + typed.length();
    }

    int value() {
      return Integer.parseInt(typed);
    }
  }

  private Dates() {}

  /** All in a passage, in order. */
  static Stream<Date> in(Passage passage) {
    return ALL.in(passage).stream();
  }

  private static Optional<Date> date(Matcher found) {
    Optional<Date> date =
        part(found, "d1")
            .map(day -> of(found, Form.SIGNS, day, "m1", part(found, "y1")))
            .or(
                () ->
                    part(found, "d2")
                        .map(day -> of(found, Form.SHORT, day, "m2", Optional.empty())))
            .or(
                () ->
                    part(found, "d3")
                        .map(day -> of(found, Form.WORDS, day, "m3", part(found, "y3"))));
    return date.filter(
        one -> one.year().filter(y -> y.value() < FIRST_YEAR || y.value() > LAST_YEAR).isEmpty());
  }

  private static Date of(Matcher found, Form form, Part day, String month, Optional<Part> year) {
    Part typed = part(found, month).orElseThrow();
    return new Date(form, day.from(), found.end(), day, typed, year);
  }

  private static Optional<Part> part(Matcher found, String group) {
    return Optional.ofNullable(found.group(group))
        .map(typed -> new Part(found.start(group), typed));
  }
}
