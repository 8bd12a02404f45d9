package vanban.check.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** {@code thứ Hai, ngày 05/3/2024}, {@code ngày 05/3/2024 (thứ Hai)}: it was a Tuesday. */
final class Weekday implements Check.OfPassage {
  private static final int BEFORE = 32;

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}]|(?:họp|nghị|lần|khóa|kỳ|người|con|đợt|nhóm) )(?<day>(?:thứ"
              + " (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật))(?:,? ?\\(?(?:ngày )?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind the day; without brackets, what is second is no Monday. */
  private static final Pattern DAY_AFTER =
      Pattern.compile(
          ",? ?(?:\\((?<day>(?iu:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật))\\)"
              + "|(?<=, )(?<bare>(?iu:thứ )(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy|[2-7])|Chủ nhật)(?=[.,;]|$))");

  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "hai", DayOfWeek.MONDAY,
          "ba", DayOfWeek.TUESDAY,
          "tư", DayOfWeek.WEDNESDAY,
          "năm", DayOfWeek.THURSDAY,
          "sáu", DayOfWeek.FRIDAY,
          "bảy", DayOfWeek.SATURDAY,
          "bẩy", DayOfWeek.SATURDAY,
          "nhật", DayOfWeek.SUNDAY);

  private static final Map<DayOfWeek, String> NAMES =
      Map.of(
          DayOfWeek.MONDAY, "thứ Hai",
          DayOfWeek.TUESDAY, "thứ Ba",
          DayOfWeek.WEDNESDAY, "thứ Tư",
          DayOfWeek.THURSDAY, "thứ Năm",
          DayOfWeek.FRIDAY, "thứ Sáu",
          DayOfWeek.SATURDAY, "thứ Bảy",
          DayOfWeek.SUNDAY, "Chủ nhật");

  @Override
  public Stream<Finding> check(Passage passage) {
    return Dates.in(passage)
        .flatMap(date -> before(passage, date).or(() -> after(passage, date)).stream());
  }

  private static Optional<Finding> after(Passage passage, Dates.Date date) {
    Matcher day = DAY_AFTER.matcher(passage.value()).region(date.to(), passage.value().length());
    if (!day.useTransparentBounds(true).lookingAt()) {
      return Optional.empty();
    }
    String group = day.group("day") == null ? "bare" : "day";
    return date.inCalendar()
        .filter(known -> said(day.group(group)) != known.getDayOfWeek())
        .map(known -> finding(passage, day.start(group), day.end(group), known));
  }

  private static Optional<Finding> before(Passage passage, Dates.Date date) {
    int from = Math.max(0, date.from() - BEFORE);
    Matcher day = DAY.matcher(passage.value().substring(from, date.from()));
    return date.inCalendar()
        .filter(known -> day.find() && said(day.group("day")) != known.getDayOfWeek())
        .map(known -> finding(passage, from + day.start("day"), from + day.end("day"), known));
  }

  private static DayOfWeek said(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Character.isDigit(last.charAt(0))
        ? DayOfWeek.of(Integer.parseInt(last) - 1)
        : DAYS.getOrDefault(last, DayOfWeek.MONDAY);
  }

  private static Finding finding(Passage passage, int from, int to, LocalDate known) {
    String day = known.getDayOfMonth() + "/" + known.getMonthValue() + "/" + known.getYear();
    return Finding.of(passage, from, to, day, NAMES.getOrDefault(known.getDayOfWeek(), ""));
  }
}
