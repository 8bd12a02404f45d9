package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** {@code Quỹ có 120 triệu đồng, đã chi 100 triệu đồng, còn lại 30 triệu đồng}. */
final class RemainderOfMoney {
  private static final int BEFORE = 200;
  private static final int THREE = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final String WORDS = "(?: [^\\d.,;:()]{1,60})?";

  /** Behind a sum, and of which plan it is so much: {@code , đạt 102% dự toán} */
  private static final String ASIDE =
      WORDS + "(?:, (?:đạt|bằng) \\d[\\d.,]{0,6} ?%[^\\d.,;:()]{0,40})?";

  private static final Search LEFT =
      Search.from(
              Signs.initials("tqcvhđkd"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:tổng thu|tổng số thu|quỹ|kinh phí(?: \\d{1,2} tháng)?|có|vận động|huy động|tiếp nhận|được"
                      + " cấp|dự toán|kế hoạch vốn|tổng vốn|được giao)"
                      + WORDS
                      + " "
                      + number("whole")
                      + " (?<unit>(?:(?:nghìn|ngàn|triệu|tỷ) )?đồng)"
                      + ASIDE
                      + "[.,;] (?:đến nay,? )?(?:đã (?:chi|sử dụng|trao|hỗ trợ|giải ngân|thanh toán)|tổng chi|tổng số chi|chi)"
                      + WORDS
                      + " "
                      + number("taken")
                      + " \\k<unit>"
                      + ASIDE
                      + "[.,;] (?<rest>(?:hiện |số |quỹ |kinh phí )?còn(?: lại| dư)?)(?: là)? "
                      + number("left")
                      + " \\k<unit>(?=[,;.]|$)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** {@code Tồn đầu năm 25 triệu đồng, thu 140 triệu đồng, chi 120 triệu đồng, tồn cuối năm 45} */
  private static final Search BALANCE =
      Search.from(
              Signs.initials("stqk"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:số dư|tồn quỹ|quỹ|tồn|dư|kết dư) (?:đầu|năm trước|kỳ trước)[^\\d.,;:()]{0,30} "
                      + number("first")
                      + " (?<unit>(?:(?:nghìn|ngàn|triệu|tỷ) )?đồng)[,;] (?:tổng )?(?:số )?thu"
                      + WORDS
                      + " "
                      + number("whole")
                      + " \\k<unit>[,;] (?:tổng )?(?:số )?chi"
                      + WORDS
                      + " "
                      + number("taken")
                      + " \\k<unit>[,;] (?:số dư|tồn quỹ|tồn|dư|còn|còn lại)(?: cuối \\p{L}+| lại)?(?: là)? "
                      + number("left")
                      + " \\k<unit>(?=[,;.]|$)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** What else may have been there, or is not exact. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:tồn|dư đầu|số dư|đầu kỳ|chuyển sang|chuyển nguồn|kết dư|kỳ trước|năm"
              + " trước|bổ sung|thêm|khoảng|gần|hơn|trên|tăng|giảm|so với|mỗi|bình quân|tạm"
              + " ứng|thu hồi)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static String number(String name) {
    return "(?<" + name + ">" + TypedNumber.PATTERN + ")";
  }

  private RemainderOfMoney() {}

  /** All of a passage. */
  static Stream<Finding> in(Passage passage) {
    return Stream.concat(
        LEFT.in(passage.value(), found -> finding(passage, found)),
        BALANCE.in(passage.value(), found -> balance(passage, found)));
  }

  /** What was there before and what came in, less what went out. */
  private static Optional<Finding> balance(Passage passage, Matcher found) {
    List<BigDecimal> all =
        Stream.of("first", "whole", "taken", "left")
            .flatMap(group -> value(found, group).stream())
            .toList();
    if (all.size() <= THREE) {
      return Optional.empty();
    }
    BigDecimal whole = all.get(0).add(all.get(1));
    return isWrong(whole, all.get(2), all.get(THREE))
        ? Optional.of(finding(passage, found, whole.subtract(all.get(2)), first(found)))
        : Optional.empty();
  }

  private static String first(Matcher found) {
    return found.group("first") + " + ";
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String text = passage.value();
    String around = text.substring(Math.max(0, found.start() - BEFORE), found.start("rest"));
    return OTHER.matcher(around).find()
        ? Optional.empty()
        : value(found, "whole")
            .flatMap(
                whole ->
                    value(found, "taken")
                        .flatMap(
                            taken ->
                                value(found, "left")
                                    .filter(left -> isWrong(whole, taken, left))
                                    .map(
                                        left ->
                                            finding(passage, found, whole.subtract(taken), ""))));
  }

  private static Optional<BigDecimal> value(Matcher found, String group) {
    return TypedNumber.value(found.group(group));
  }

  /** A number far off is of something else; near it, all may be rounded. */
  private static boolean isWrong(BigDecimal whole, BigDecimal taken, BigDecimal left) {
    BigDecimal off = whole.subtract(taken).subtract(left).abs();
    BigDecimal slack = slack(whole).add(slack(taken)).add(slack(left));
    return whole.compareTo(taken) >= 0
        && off.compareTo(slack) > 0
        && off.multiply(BigDecimal.valueOf(THREE)).compareTo(whole) <= 0;
  }

  private static BigDecimal slack(BigDecimal number) {
    return HALF.movePointLeft(Math.max(number.scale(), 0));
  }

  private static Finding finding(Passage passage, Matcher found, BigDecimal right, String before) {
    String unit = " " + found.group("unit");
    return Finding.of(
            passage,
            found.start("left"),
            found.end("left"),
            found.group("left") + unit,
            before + found.group("whole") + " - " + found.group("taken"),
            Decimals.write(Decimals.trimmed(right)) + unit)
        .against(passage, found.start("whole"), found.end("taken"));
  }
}
