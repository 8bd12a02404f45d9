package vanban.check.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code lúc 25 giờ}, {@code 14 giờ 75 phút}: a clock does not show it. */
final class ImpossibleTime implements Check.OfPassage {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private static final Search TIME =
      Search.from(
              Signs.DIGITS.and(Signs.initials("lhvtk")),
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}.,/])(?<at>(?i:lúc|hồi|vào|từ|khoảng) )?+(?<time>(?<hour>\\d{1,2})(?:"
                      + " giờ | ?h ?)(?<minute>\\d{2})(?: phút)?+|(?<=(?:[Ll]úc|[Hh]ồi) )(?<only>\\d{1,2})"
                      + " giờ)(?![\\p{L}\\p{N}/]|[.,]\\d)(?<day>,? (?:cùng )?ngày(?: \\d|,|$))?+"))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passage passage) {
    return TIME.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    return isTime(found)
        ? Optional.empty()
        : Optional.of(
            Finding.of(passage, found.start("time"), found.end("time"), found.group("time")));
  }

  /** More hours than a day has are a stretch of time if no word says that they are not. */
  private static boolean isTime(Matcher found) {
    if (found.group("only") != null) {
      return Integer.parseInt(found.group("only")) <= HOURS;
    }
    int hour = Integer.parseInt(found.group("hour"));
    int minute = Integer.parseInt(found.group("minute"));
    boolean said = found.group("at") != null || found.group("day") != null;
    return minute < MINUTES && (!said || hour < HOURS || (hour == HOURS && minute == 0));
  }
}
