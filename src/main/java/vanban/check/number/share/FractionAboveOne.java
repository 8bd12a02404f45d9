package vanban.check.number.share;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;

/** {@code 25/20 xã đạt chuẩn}: more of them than there are. */
final class FractionAboveOne implements Check.OfPassage {
  private static final int DAYS = 31;
  private static final int MONTHS = 12;

  /** Of what is there, not of what is planned. */
  private static final Search FRACTION =
      Search.from(
              Signs.DIGITS,
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}/.,-])(?<part>"
                      + TypedNumber.PATTERN
                      + ") ?/ ?(?<whole>"
                      + TypedNumber.PATTERN
                      + ") (?:xã|phường|thị trấn|huyện|ấp|thôn|bản|khu phố|tổ dân phố|chi bộ|đảng"
                      + " bộ|trường|sở|trạm y tế|cơ quan|đơn vị|địa phương|tiêu chí|đại biểu|giáo"
                      + " viên|thành viên)(?![\\p{L}])"))
          .needing(Signs.of("/"));

  /** A plan may be passed. */
  private static final Search PLAN =
      Search.from(
          Signs.letters("kcvđgnp"),
          Pattern.compile(
              "kế hoạch|chỉ tiêu|vượt|được giao|giao |nghị quyết|phấn đấu|đạt 1\\d\\d",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  @Override
  public Stream<Finding> check(Passage passage) {
    return passage.sentences().stream()
        .filter(sentence -> FRACTION.isIn(sentence.value()))
        .filter(sentence -> !PLAN.isIn(sentence.value()))
        .flatMap(
            sentence -> FRACTION.in(sentence.value(), found -> finding(passage, sentence, found)));
  }

  private static Optional<Finding> finding(Passage passage, Sentence sentence, Matcher found) {
    return TypedNumber.value(found.group("part"))
        .filter(
            part -> TypedNumber.value(found.group("whole")).filter(w -> above(part, w)).isPresent())
        .map(
            part ->
                Finding.of(
                    passage,
                    sentence.from() + found.start("part"),
                    sentence.from() + found.end("whole"),
                    found.group("part"),
                    found.group("whole")));
  }

  /** A small one may be a day. */
  private static boolean above(BigDecimal part, BigDecimal whole) {
    boolean day =
        part.compareTo(BigDecimal.valueOf(DAYS)) <= 0
            && whole.compareTo(BigDecimal.valueOf(MONTHS)) <= 0;
    return !day && part.compareTo(whole) > 0;
  }
}
