package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** Those who came and those who did not, and ballots that count and those that do not. */
final class Tally {
  private static final String NUMBER = TypedNumber.PATTERN;

  /** {@code 42/45 đồng chí dự họp, vắng 3 đồng chí} */
  private static final Search AWAY =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<some>"
              + NUMBER
              + ") ?/ ?(?<all>"
              + NUMBER
              + ")(?: \\p{L}+){0,8}?(?: \\(\\d[\\d,]{0,5} ?%\\))?[,;] (?:có )?vắng(?: mặt)? (?<rest>"
              + NUMBER
              + ")(?! ?[%/\\d]|[^;.]{0,20} (?:lý do|phép))");

  /** {@code Triệu tập 150 đại biểu, có mặt 147 đại biểu, đạt 98%; vắng 3 đại biểu} */
  private static final Search CALLED =
      search(
          Signs.initials("t"),
          "(?<![\\p{L}])(?:triệu tập|tổng số|quân số)(?: [^\\d;.,()]{1,40})? (?<all>"
              + NUMBER
              + ")(?: \\p{L}+){0,4}[,;] có mặt (?<some>"
              + NUMBER
              + ")(?: \\p{L}+){0,4}(?:,? \\(?(?:chiếm|đạt|bằng)?(?: tỷ lệ)? ?[\\d,]{1,6} ?%\\)?)?[,;] vắng(?: mặt)? (?<rest>"
              + NUMBER
              + ")(?! ?[%/\\d]|[^;.]{0,20} (?:lý do|phép))");

  /** {@code 10/12 xã đạt chuẩn, chiếm 83,3%; còn 2 xã chưa đạt} */
  private static final Search LEFT =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<some>"
              + NUMBER
              + ") ?/ ?(?<all>"
              + NUMBER
              + ") (?<one>\\p{L}+)(?: [^\\d;.(),]{1,60})?(?:,? ?\\(?(?:chiếm|đạt|bằng)(?: tỷ lệ)? [\\d,]{1,6} ?%\\)?)?[,;]"
              + " (?:(?:hiện )?còn(?: lại)? (?=\\d{1,9} \\p{L}++(?: (?:chưa|không)(?![\\p{L}])|[,.;]|$))"
              + "|(?=\\d{1,9} \\p{L}+(?: \\p{L}+)? (?:chưa|không)(?![\\p{L}])))(?<rest>"
              + NUMBER
              + ") \\k<one>(?![\\p{L}])");

  /** {@code thu vào 45 phiếu, hợp lệ 44 phiếu, không hợp lệ 1 phiếu} */
  private static final Search BALLOTS =
      search(
          Signs.initials("t"),
          "(?<![\\p{L}])thu (?:vào|về|được)(?: là)?:? (?<all>"
              + NUMBER
              + ")(?: phiếu)?[,;] (?:trong đó:? )?(?:số )?(?:phiếu )?hợp lệ(?: là)?:? (?<some>"
              + NUMBER
              + ")(?: phiếu)?(?: \\(\\d[\\d,]{0,5} ?%\\))?[,;] (?:số )?(?:phiếu )?không hợp lệ(?: là)?:? (?<rest>"
              + NUMBER
              + ")(?! ?[%/\\d])");

  /** {@code 5 tổ, mỗi tổ 4 người, tổng số 20 người} */
  private static final Search EACH =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<some>"
              + NUMBER
              + ") (?<one>\\p{L}+)(?: \\p{L}+){0,3}?, mỗi \\k<one> (?:có |gồm |được )?(?<rest>"
              + NUMBER
              + ") (?<two>\\p{L}+)(?: \\p{L}+)?, tổng (?:số|cộng)(?: là| có)? (?<all>"
              + NUMBER
              + ") \\k<two>(?= ?[,.;)]|$)");

  private Tally() {}

  private static Search search(Signs first, String words) {
    Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Search.from(first, pattern).needing(Signs.DIGITS);
  }

  /** What is left that is not what it should be. */
  static Stream<Finding> rests(Passage passage) {
    return Stream.of(AWAY, CALLED, LEFT, BALLOTS)
        .flatMap(form -> form.in(passage.value(), found -> rest(passage, found)));
  }

  /** What all have together that is not so many times what each has. */
  static Stream<Finding> products(Passage passage) {
    return EACH.in(passage.value(), found -> product(passage, found));
  }

  private static Optional<Finding> rest(Passage passage, Matcher found) {
    List<BigDecimal> all = numbers(found, "all", "some", "rest");
    return all.size() < 3 || all.get(0).compareTo(all.get(1)) < 0
        ? Optional.empty()
        : finding(passage, found, "rest", all.get(0).subtract(all.get(1)), "all", " - ", "some");
  }

  private static Optional<Finding> product(Passage passage, Matcher found) {
    List<BigDecimal> all = numbers(found, "some", "rest", "all");
    return all.size() < 3
        ? Optional.empty()
        : finding(passage, found, "all", all.get(0).multiply(all.get(1)), "some", " × ", "rest");
  }

  private static List<BigDecimal> numbers(Matcher found, String... groups) {
    return Stream.of(groups)
        .flatMap(group -> TypedNumber.value(found.group(group)).stream())
        .collect(Collectors.toList());
  }

  private static Optional<Finding> finding(
      Passage passage,
      Matcher found,
      String said,
      BigDecimal made,
      String one,
      String sign,
      String other) {
    String typed = found.group(said);
    String terms = found.group(one) + sign + found.group(other);
    String right = Decimals.write(Decimals.trimmed(made));
    return TypedNumber.value(typed)
        .filter(value -> value.compareTo(made) != 0)
        .map(value -> Finding.of(passage, found.start(said), found.end(said), typed, terms, right));
  }
}
