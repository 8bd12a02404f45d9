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

/** {@code kỷ niệm 95 năm … (03/02/1930 - 03/02/2024)}: it is 94 years. */
final class Anniversary implements Check.OfPassage {
  private static final String DAY = "(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?";

  private static final Search CLAIM =
      Search.from(
              Signs.initials("k"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:kỷ niệm|kỉ niệm)(?: lần thứ)? (?<years>\\d{1,4})"
                      + " năm[^\\d()]{0,120}\\((?<from>"
                      + DAY
                      + "(?<start>\\d{4})) ?[-–] ?(?<to>"
                      + DAY
                      + "(?<end>\\d{4}))(?!\\d)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("("));

  private static final Search DATES =
      Search.from(
              Signs.initials("k"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:kỷ niệm|kỉ niệm) \\d{1,4}"
                      + " năm[^\\d()]{0,120}\\((?<d1>\\d{1,2})[/.-](?<m1>\\d{1,2})[/.-]\\d{4} ?[-–]"
                      + " ?(?<second>(?<d2>\\d{1,2})[/.-](?<m2>\\d{1,2})[/.-]\\d{4})(?!\\d)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("("));

  /** {@code trong 5 năm 2021 - 2025}, {@code 5 năm (từ năm 2021 đến năm 2025)} */
  private static final Search PERIOD =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/–-])(?<years>\\d{1,2}) năm(?: qua)?,? (?:\\(|giai đoạn"
                  + " |\\(giai đoạn )?(?:từ (?:năm )?)?(?<start>(?:19|20)\\d{2})(?: ?[-–] ?| đến (?:năm"
                  + " )?)(?<end>(?:19|20)\\d{2})(?!\\d|[.,/]\\d)",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** What is only some of a period. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?<![\\p{L}])(?:sau|qua|mới|giữa|nửa|còn|được|thứ|đầu) (?:gần |hơn |khoảng )?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int AHEAD = 24;

  @Override
  public Stream<Finding> check(Passage passage) {
    return Stream.of(
            CLAIM.in(passage.value(), found -> years(passage, found)),
            PERIOD.in(passage.value(), found -> period(passage, found)),
            DATES.in(passage.value(), found -> days(passage, found)))
        .flatMap(found -> found);
  }

  /** With the first year and the last, or from one to the other. */
  private static Optional<Finding> period(Passage passage, Matcher found) {
    int years = number(found, "end") - number(found, "start");
    int said = number(found, "years");
    String before = passage.value().substring(Math.max(0, found.start() - AHEAD), found.start());
    return years <= 0 || said == years || said == years + 1 || SOME.matcher(before).find()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    found.start("years"),
                    found.end("years"),
                    found.group("years"),
                    found.group("start"),
                    found.group("end"),
                    String.valueOf(years + 1))
                .message("years"));
  }

  private static Optional<Finding> years(Passage passage, Matcher found) {
    int years = number(found, "end") - number(found, "start");
    return years == number(found, "years")
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    found.start("years"),
                    found.end("years"),
                    found.group("years"),
                    found.group("start"),
                    found.group("end"),
                    String.valueOf(years))
                .message("years"));
  }

  private static Optional<Finding> days(Passage passage, Matcher found) {
    boolean same =
        number(found, "d1") == number(found, "d2") && number(found, "m1") == number(found, "m2");
    return same
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    found.start("second"),
                    found.end("second"),
                    found.group("d2") + "/" + found.group("m2"),
                    found.group("d1") + "/" + found.group("m1"))
                .message("day"));
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
