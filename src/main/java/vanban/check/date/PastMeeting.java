package vanban.check.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** A meeting to which somebody is invited on a day before that of the invitation itself. */
final class PastMeeting implements Check {
  /** In the head of an invitation, or in a line that leads to those who are invited. */
  private static final Pattern INVITES =
      Pattern.compile(
          "(?:giấy mời|giấy triệu tập)|.{0,120}(?<!\\p{L})(?:trân trọng|kính)(?: kính)? mời(?: họp| dự)?\\s*:.*"
              + "|V/v mời .*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** What stands before the day of a meeting. */
  private static final Pattern MEETS =
      Pattern.compile(
          "(?:^|[.;] ?|[-+•] |\\d\\. )Thời gian(?: họp| tổ chức| dự kiến)?\\s*:[^.;]{0,60}$"
              + "|(?<!\\p{L})(?:vào|bắt đầu|khai mạc)(?: từ| vào)?(?: hồi| lúc)? ?\\d{1,2}[^.;]{0,60}$",
          Pattern.UNICODE_CASE);

  /** The day of another paper. */
  private static final Pattern CITED = Pattern.compile("\\d[-/][\\p{Lu}][^;]*$");

  private static final int BEFORE = 90;

  @Override
  public Stream<Finding> check(Passages document) {
    boolean invites =
        document.all().stream().anyMatch(one -> INVITES.matcher(one.value().strip()).matches());
    return invites
        ? DocumentDay.whole(document).stream().flatMap(day -> check(document, day))
        : Stream.empty();
  }

  private static Stream<Finding> check(Passages document, LocalDate day) {
    return document.text().stream()
        .flatMap(
            passage -> Dates.in(passage).flatMap(date -> finding(passage, date, day).stream()));
  }

  private static Optional<Finding> finding(Passage passage, Dates.Date date, LocalDate day) {
    String before = passage.value().substring(Math.max(0, date.from() - BEFORE), date.from());
    boolean meets = MEETS.matcher(before).find() && !CITED.matcher(before).find();
    String written = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    return date.inCalendar()
        .filter(known -> meets && known.isBefore(day))
        .map(known -> Finding.of(passage, date.from(), date.to(), written));
  }
}
