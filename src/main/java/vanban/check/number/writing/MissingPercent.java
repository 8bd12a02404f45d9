package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code tăng 6,37 so với cùng kỳ} among percentages: the sign is missing. */
final class MissingPercent implements Check.OfPassage {
  /** What is compared with a plan is a percentage; what is compared with a year may be a number. */
  private static final Search BARE =
      Search.from(
          Signs.initials("đbtg"),
          Pattern.compile(
              "(?<![\\p{L}])(?<word>(?i:đạt|bằng|tăng|giảm)) (?<number>\\d{1,3},\\d{1,2})"
                  + "(?<behind> (?:so|dự toán|kế hoạch|chỉ tiêu|cùng kỳ))(?![\\p{L}])",
              Pattern.UNICODE_CASE));

  private static final Search PERCENT =
      Search.from(
              Signs.initials("đbtg"),
              Pattern.compile(
                  "(?<![\\p{L}])(?i:đạt|bằng|tăng|giảm) \\d{1,3}(?:,\\d{1,2})? ?% (?:so|dự toán|kế"
                      + " hoạch|chỉ tiêu|cùng kỳ)",
                  Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  /** Points of an index or a rank, which have no sign. */
  private static final Pattern POINTS =
      Pattern.compile(
          "điểm|chỉ số|hệ số|lần|bậc|hạng", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return PERCENT.isIn(passage.value())
        ? BARE.in(passage.value(), found -> finding(passage, found))
        : Stream.empty();
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String number = found.group("number");
    return isOfPoints(passage, found.start())
            || !PERCENT.isIn(passage.sentence(found.start()).value())
        ? Optional.empty()
        : Optional.of(
            Finding.of(passage, found.start("number"), found.end("number"), number, number + "%"));
  }

  private static boolean isOfPoints(Passage passage, int at) {
    return POINTS.matcher(passage.sentence(at).value()).find();
  }
}
