package vanban.check.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code năm học 2024 - 2026}, {@code 11 tháng (từ tháng 01 đến tháng 10)}: the period is longer or
 * shorter than it is said to be.
 */
final class PeriodLength implements Check.OfPassage {
  private static final int YEAR = 12;
  private static final int QUARTERLY = 3;

  private static final Search SCHOOL =
      search(
          Signs.initials("n"),
          "(?<![\\p{L}])(?<!các |những |hai |ba |bốn |năm |mấy |\\d )năm học (?<at>(?<from>20\\d{2})"
              + " ?[-–] ?(?<to>20\\d{2}))(?!\\d)");

  private static final Search MONTHS =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<at>\\d{1,2} tháng)(?: (?:đầu|cuối))?(?: năm)?(?: \\d{4})?"
              + " \\((?:tính )?từ tháng (?<from>\\d{1,2})(?:/(?<y1>\\d{4}))? (?:đến|tới)(?: hết)? tháng"
              + " (?<to>\\d{1,2})(?:/(?<y2>\\d{4})| năm (?<y3>\\d{4}))?\\)");

  private static final Search DAYS =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<at>\\d{1,2} tháng)(?: (?:đầu|cuối))?(?: năm)?(?: \\d{4})?"
              + "(?: \\(|, )(?:tính |kể )?từ (?:ngày )?(?<d1>\\d{1,2})/(?<m1>\\d{1,2})/(?<y1>\\d{4}) (?:đến|tới)(?:"
              + " hết)? (?:ngày )?(?<d2>\\d{1,2})/(?<m2>\\d{1,2})/(?<y2>\\d{4})(?=[),.;]|$)");

  private static final Search YEARS =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<at>\\d{1,2} năm) \\((?<from>(?:19|20)\\d{2}) ?[-–]"
              + " ?(?<to>(?:19|20)\\d{2})\\)");

  private static final String DAY =
      "(?:ngày )?(?<d%s>\\d{1,2})/(?<m%s>\\d{1,2})(?:/(?<y%s>\\d{4}))?";

  private static final String SPAN =
      "từ " + DAY.replace("%s", "1") + " (?:đến|tới)(?: hết)? " + DAY.replace("%s", "2");

  /** {@code từ ngày 01/3/2024 đến ngày 15/3/2024 (15 ngày)} */
  private static final Search SPAN_AHEAD =
      search(Signs.initials("t"), "(?<![\\p{L}])" + SPAN + " \\((?<at>\\d{1,3} ngày)\\)");

  /** {@code 15 ngày (từ ngày 01/3 đến ngày 15/3/2024)} */
  private static final Search SPAN_BEHIND =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<at>\\d{1,3} ngày)(?: \\(|, )" + SPAN + "(?=[),.;]|$)");

  /** {@code quý II (tháng 4, 5, 6)} */
  private static final Search QUARTER =
      search(
          Signs.initials("q"),
          "(?<![\\p{L}])quý (?<quarter>IV|I{1,3}|[1-4])(?:[/ ]\\d{4})? \\((?:gồm )?(?:các )?tháng"
              + " (?<at>(?<a>\\d{1,2}),? (?:tháng )?(?<b>\\d{1,2})(?:,| và|, và) (?:tháng )?(?<c>\\d{1,2}))\\)");

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private static Search search(Signs first, String words) {
    return Search.from(
            first, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .needing(Signs.DIGITS);
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    String text = passage.value();
    return Stream.of(
            SCHOOL.in(text, found -> school(passage, found)),
            MONTHS.in(text, found -> months(passage, found)),
            DAYS.in(text, found -> days(passage, found)),
            YEARS.in(text, found -> years(passage, found)),
            SPAN_AHEAD.in(text, found -> span(passage, found)),
            SPAN_BEHIND.in(text, found -> span(passage, found)),
            QUARTER.in(text, found -> quarter(passage, found)))
        .flatMap(some -> some);
  }

  /** From one day to another; the first or the last may be left out. */
  private static Optional<Finding> span(Passage passage, Matcher found) {
    Optional<String> year =
        Optional.ofNullable(found.group("y2")).or(() -> Optional.ofNullable(found.group("y1")));
    return year.flatMap(
        any ->
            day(found, "1", any)
                .flatMap(
                    first ->
                        day(found, "2", any)
                            .map(last -> ChronoUnit.DAYS.between(first, last))
                            .filter(between -> between > 0)
                            .filter(
                                between -> count(found) != between && count(found) != between + 1)
                            .map(
                                between ->
                                    finding(passage, found, String.valueOf(between + 1))
                                        .message("days"))));
  }

  private static Optional<LocalDate> day(Matcher found, String which, String other) {
    String year = Optional.ofNullable(found.group("y" + which)).orElse(other);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year), number(found, "m" + which), number(found, "d" + which)));
    } catch (DateTimeException e) {
      return Optional.empty(); // no day of the calendar: another rule tells
    }
  }

  private static Optional<Finding> quarter(Passage passage, Matcher found) {
    String typed = found.group("quarter");
    int quarter = ROMAN.contains(typed) ? ROMAN.indexOf(typed) : Integer.parseInt(typed) - 1;
    int first = quarter * QUARTERLY + 1;
    List<Integer> right = List.of(first, first + 1, first + 2);
    List<Integer> said = Stream.of("a", "b", "c").map(one -> number(found, one)).toList();
    String months = right.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return said.equals(right)
        ? Optional.empty()
        : Optional.of(finding(passage, found, months).message("quarter"));
  }

  private static Optional<Finding> school(Passage passage, Matcher found) {
    int from = number(found, "from");
    int to = number(found, "to");
    return to == from + 1
        ? Optional.empty()
        : Optional.of(finding(passage, found, from + " - " + (from + 1)).message("school"));
  }

  /** From the first month to the last; the last may not be counted where a year does not begin. */
  private static Optional<Finding> months(Passage passage, Matcher found) {
    int from = number(found, "from");
    Optional<Integer> first = year(found, "y1");
    Optional<Integer> last = year(found, "y2").or(() -> year(found, "y3"));
    int years = first.isPresent() && last.isPresent() ? last.get() - first.get() : 0;
    int length = years * YEAR + number(found, "to") - from + 1;
    boolean right = count(found) == length || (from > 1 && count(found) == length - 1);
    return right || length < 1 || from > YEAR || number(found, "to") > YEAR
        ? Optional.empty()
        : Optional.of(finding(passage, found, String.valueOf(length)));
  }

  private static Optional<Integer> year(Matcher found, String group) {
    return Optional.ofNullable(found.group(group)).map(Integer::valueOf);
  }

  /** From one day to the last of its months. */
  private static Optional<Finding> days(Passage passage, Matcher found) {
    Optional<LocalDate> from = day(found, "1");
    Optional<LocalDate> behind = day(found, "2").map(last -> last.plusDays(1));
    return from.flatMap(
        first ->
            behind
                .filter(day -> day.getDayOfMonth() == first.getDayOfMonth())
                .map(day -> length(first, day))
                .filter(length -> length > 0 && length != count(found))
                .map(length -> finding(passage, found, String.valueOf(length))));
  }

  private static int length(LocalDate first, LocalDate behind) {
    return (behind.getYear() - first.getYear()) * YEAR
        + behind.getMonthValue()
        - first.getMonthValue();
  }

  private static Optional<LocalDate> day(Matcher found, String which) {
    try {
      return Optional.of(
          LocalDate.of(
              number(found, "y" + which), number(found, "m" + which), number(found, "d" + which)));
    } catch (DateTimeException e) {
      return Optional.empty(); // no day of the calendar: another rule tells
    }
  }

  /** With the first year, or without it. */
  private static Optional<Finding> years(Passage passage, Matcher found) {
    int length = number(found, "to") - number(found, "from");
    boolean right = List.of(length, length + 1).contains(count(found));
    return right || length < 1
        ? Optional.empty()
        : Optional.of(finding(passage, found, String.valueOf(length + 1)).message("years"));
  }

  private static int count(Matcher found) {
    return Integer.parseInt(found.group("at").split(" ", -1)[0]);
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static Finding finding(Passage passage, Matcher found, String right) {
    return Finding.of(passage, found.start("at"), found.end("at"), found.group("at"), right);
  }
}
