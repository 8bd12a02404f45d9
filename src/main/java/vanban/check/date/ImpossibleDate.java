package vanban.check.date;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
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
              "(?<![\\p{L}\\p{N}])(?i:tháng) (?<month>1[3-9]|[2-9]\\d|0{1,2})(?=/\\d{4}(?!\\d)| năm"
                  + " \\d{4})|(?<![\\p{L}\\p{N}])(?i:quý) (?<quarter>VI{0,3}|0?[5-9])(?=/\\d{4}(?!\\d)|"
                  + " năm \\d{4})"));

  /** What may stand behind the name of a month, a quarter or a day, but not behind a number. */
  private static final String BEHIND =
      "(?=[,.;:)]? ?$|[.,;:)](?!\\d)| (?:này|tới|sau|vừa qua|năm nay|năm sau|năm trước|năm tới|hằng"
          + " năm|hàng năm|hằng tháng|hàng tháng|mỗi tháng|đến|sẽ|đã|phải|tổ chức|thực hiện|hoàn"
          + " thành|triển khai)(?![\\p{L}]))";

  /** {@code đến tháng 13}, but no wages for one. */
  private static final Search MONTH =
      Search.from(
          Signs.initials("t"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}]|lương |thưởng |\\d |thứ |trẻ |quân |mỗi |một |hằng |hàng |trong |mới"
                  + " )tháng (?:1[3-9]|[2-9]\\d)"
                  + BEHIND,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private static final Search QUARTER =
      Search.from(
          Signs.initials("q"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}]|\\d |quân |mỗi |một |hằng |hàng )(?i:quý) (?:(?:VI{0,3}|IX|IIII)(?![\\p{L}\\p{N}./-])|(?:0?[5-9]|1\\d)"
                  + BEHIND
                  + ")"));

  /** {@code đến ngày 32} */
  private static final Search DAY =
      Search.from(
          Signs.initials("tsđvhcl"),
          Pattern.compile(
              "(?<![\\p{L}])(?:trước|sau|đến|tới|từ|vào|hết|sáng|chiều|tối|là) (?<day>ngày"
                  + " (?:3[2-9]|[4-9]\\d))"
                  + BEHIND,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** {@code 5/5/2205}, {@code năm 20225}: no year of ours. */
  private static final Search YEAR =
      Search.from(
              Signs.DIGITS.and(Signs.initials("n")),
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}/.,-])(?:\\d{1,2}/\\d{1,2}/(?<day>2[1-9]\\d{2}|[3-9]\\d{3}|20\\d{3})"
                      + "|năm (?<year>2[1-9]\\d{2}|[3-9]\\d{3}|(?:19|20)\\d{3})"
                      + "(?=[,.;:)]? ?$|[,.;:)](?!\\d)| (?:có|của|và|theo|đến|là|tại|trên|đã|đạt|so|với|cho"
                      + "|được|như)(?![\\p{L}])))(?!\\d|[.,/-]\\d)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passage passage) {
    Stream<Finding> days =
        Dates.in(passage).filter(date -> !date.exists()).map(date -> finding(passage, date));
    Stream<Finding> periods =
        Stream.of(PERIOD, MONTH, QUARTER)
            .flatMap(form -> form.in(passage.value(), found -> period(passage, found)));
    return Stream.of(
            days,
            periods,
            DAY.in(passage.value(), found -> day(passage, found)),
            YEAR.in(passage.value(), found -> year(passage, found)))
        .flatMap(found -> found);
  }

  private static Optional<Finding> year(Passage passage, Matcher found) {
    String group = found.group("day") == null ? "year" : "day";
    return Optional.of(
        Finding.of(passage, found.start(group), found.end(group), found.group(group))
            .message("year"));
  }

  private static Optional<Finding> period(Passage passage, Matcher found) {
    return Optional.of(
        Finding.of(passage, found.start(), found.end(), found.group()).message("period"));
  }

  private static Optional<Finding> day(Passage passage, Matcher found) {
    return Optional.of(
        Finding.of(passage, found.start("day"), found.end("day"), found.group("day"))
            .message("none"));
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
