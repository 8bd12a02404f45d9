package vanban.vietnamese;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date of an official document, of which parts may be left blank for the pen.
 *
 * @param year the year, if it is known
 * @param month 1 to 12, if it is known
 * @param day 1 to 31, if it is known
 */
public record OfficialDate(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
  /** Nothing known. */
  public static final OfficialDate BLANK =
      new OfficialDate(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int FIRST_MONTH_WITHOUT_ZERO = 3;
  private static final int YEAR_END = 4;
  private static final int MONTH_END = 7;
  private static final int MONTHS = 12;
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @param text checked to be one of these
   */
  public static OfficialDate of(String text) {
    return new OfficialDate(
        part(text, 0, YEAR_END),
        part(text, YEAR_END + 1, MONTH_END),
        part(text, MONTH_END + 1, MONTH_END + 3));
  }

  /**
   * Reads a date that somebody typed.
   *
   * @return empty if it is not {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, or no calendar
   *     has it
   */
  public static Optional<OfficialDate> parse(String text) {
    return Optional.of(text)
        .filter(typed -> FORM.matcher(typed).matches())
        .map(OfficialDate::of)
        .filter(OfficialDate::exists);
  }

  private boolean exists() {
    int typedMonth = month.orElse(1);
    return year.orElse(0) > 0
        && typedMonth >= 1
        && typedMonth <= MONTHS
        && day.map(d -> d >= 1 && d <= YearMonth.of(year.orElse(1), typedMonth).lengthOfMonth())
            .orElse(true);
  }

  private static Optional<Integer> part(String text, int from, int to) {
    return text.length() < to
        ? Optional.empty()
        : Optional.of(Integer.valueOf(text.substring(from, to)));
  }

  /** The day as written: with a zero before those below ten (HD05 4.2.2; ND30 II.4). */
  public Optional<String> dayText() {
    return day.map(Counting::twoDigits);
  }

  /** The month as written: with a zero before January and February alone (HD05 4.2.2). */
  public Optional<String> monthText() {
    return month.map(m -> m < FIRST_MONTH_WITHOUT_ZERO ? Counting.twoDigits(m) : m.toString());
  }

  /** The year as written. */
  public Optional<String> yearText() {
    return year.map(String::valueOf);
  }

  /** The day in the calendar, if no part is blank. */
  public Optional<LocalDate> toLocalDate() {
    return day.map(d -> LocalDate.of(year.orElseThrow(), month.orElseThrow(), d));
  }
}
