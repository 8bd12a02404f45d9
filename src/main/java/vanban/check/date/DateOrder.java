package vanban.check.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code từ ngày 20/6 đến ngày 15/6/2024}, {@code giai đoạn 2025 - 2020}: it ends before it starts.
 */
final class DateOrder implements Check.OfPassage {
  /** Between the days of a stretch of time. */
  private static final Pattern TO =
      Pattern.compile(
          "(?: năm)?,? ?(?:đến|tới|-|–)(?: hết| trước)?(?: ngày)? ?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** So many months back are the year before. */
  private static final int BACK = 4;

  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final Search YEARS =
      Search.from(
              Signs.DIGITS.and(Signs.of("tT")),
              Pattern.compile(
                  "(?<![\\p{N}/.,-])(?:(?<=(?:giai đoạn|nhiệm kỳ|thời kỳ|niên vụ|năm học|từ|từ năm|Từ|Từ năm|Giai"
                      + " đoạn|Nhiệm kỳ|Thời kỳ|Niên vụ|Năm học) )|(?<=\\())(?<from>"
                      + YEAR
                      + ") ?[-–] ?(?<to>"
                      + YEAR
                      + ")(?![\\p{N}/])(?:,? (?:và )?(?:định hướng|tầm nhìn)(?: đến)?(?: năm)?"
                      + " (?<outlook>"
                      + YEAR
                      + "))?+"
                      + "|[Tt]ừ (?:đầu |cuối )?năm (?<since>"
                      + YEAR
                      + ") đến (?:hết |nay |cuối |đầu )?năm (?<until>"
                      + YEAR
                      + ")(?![\\p{N}/])"))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passage passage) {
    return Stream.concat(days(passage), YEARS.in(passage.value(), found -> years(passage, found)));
  }

  private static Stream<Finding> days(Passage passage) {
    List<Dates.Date> all = Dates.in(passage).toList();
    Stream.Builder<Finding> found = Stream.builder();
    for (int at = 1; at < all.size(); at++) {
      Dates.Date from = all.get(at - 1);
      Dates.Date to = all.get(at);
      String between = passage.value().substring(Math.min(from.to(), to.from()), to.from());
      if (TO.matcher(between).matches() && isTurned(from, to) && !isNextYear(passage, to)) {
        found.add(finding(passage, from.from(), to.to(), "days"));
      }
    }
    return found.build();
  }

  private static boolean isNextYear(Passage passage, Dates.Date to) {
    return passage.value().startsWith(" năm sau", to.to());
  }

  private static boolean isTurned(Dates.Date from, Dates.Date to) {
    Optional<LocalDate> first = from.inCalendar();
    Optional<LocalDate> last = to.inCalendar();
    if (first.isPresent() && last.isPresent()) {
      return last.get().isBefore(first.get());
    }
    int back = from.month().value() - to.month().value();
    boolean day = back == 0 && to.day().value() < from.day().value();
    return from.year().isEmpty()
        && from.exists()
        && to.exists()
        && (day || (to.year().isPresent() && back > 0 && back < BACK));
  }

  private static Optional<Finding> years(Passage passage, Matcher found) {
    boolean period = found.group("from") != null;
    int from = year(found, period ? "from" : "since");
    int to = year(found, period ? "to" : "until");
    if (to < from) {
      int start = found.start(period ? "from" : "since");
      return Optional.of(finding(passage, start, found.end(period ? "to" : "until"), "years"));
    }
    return found.group("outlook") != null && year(found, "outlook") <= to
        ? Optional.of(
            Finding.of(
                    passage,
                    found.start("to"),
                    found.end("to"),
                    found.group("to"),
                    found.group("outlook"))
                .message("outlook"))
        : Optional.empty();
  }

  private static int year(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static Finding finding(Passage passage, int from, int to, String message) {
    return Finding.of(passage, from, to).message(message);
  }
}
