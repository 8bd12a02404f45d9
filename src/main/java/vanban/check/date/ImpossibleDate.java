package vanban.check.date;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code ngày 31/6}, {@code tháng 13 năm 2024}, {@code quý V}: a calendar has none. */
final class ImpossibleDate implements Check.OfPassage {
  private static final int MONTHS = 12;
  private static final int COMMON_YEAR = 2023;

  private static final Search PERIOD =
      Search.from(
              Signs.initials("tq"),
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}])(?i:tháng) (?<month>1[3-9]|[2-9]\\d|0{1,2})(?=/\\d{4}(?!\\d)|"
                      + " năm \\d{4})|(?<![\\p{L}\\p{N}])(?i:quý)"
                      + " (?<quarter>VI{0,3}|0?[5-9])(?=/\\d{4}(?!\\d)| năm \\d{4})"))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passage passage) {
    Stream<Finding> days =
        Dates.in(passage).filter(date -> !date.exists()).map(date -> finding(passage, date));
    return Stream.concat(
        days,
        PERIOD.in(
            passage.value(),
            found ->
                Optional.of(
                    Finding.of(passage, found.start(), found.end(), found.group())
                        .message("period"))));
  }

  private static Finding finding(Passage passage, Dates.Date date) {
    int month = date.month().value();
    Finding found = Finding.of(passage, date.from(), date.to(), date.month().typed());
    if (month < 1 || month > MONTHS) {
      return found.message("month");
    }
    int year = date.year().map(Dates.Part::value).orElse(COMMON_YEAR + 1);
    int days = YearMonth.of(year, month).lengthOfMonth();
    String named = month + date.year().map(typed -> "/" + typed.typed()).orElse("");
    return Finding.of(passage, date.from(), date.to(), named, String.valueOf(days)).message("day");
  }
}
