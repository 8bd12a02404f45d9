package vanban.check.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Matches;
import vanban.check.text.Passage;

/** {@code chiếm 103%}, {@code giảm 120%}: no part is more than its whole. */
final class ImpossiblePercent implements Check.OfPassage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\p{L}])(?<word>chiếm|giảm)(?: tỷ lệ| tỉ lệ| tới| đến)? (?<percent>"
              + TypedNumber.PATTERN
              + ") ?%(?! (?:so với |so )?(?:kế hoạch|dự toán|chỉ tiêu))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What may fall below nothing. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "lợi nhuận|thâm hụt|lỗ|cán cân|chênh lệch|thặng dư|nhập siêu|xuất siêu",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return Matches.in(
        SHARE,
        passage.value(),
        found ->
            TypedNumber.value(found.group("percent"))
                .filter(percent -> percent.compareTo(HUNDRED) > 0)
                .filter(percent -> isShare(found) || !maySign(passage, found.start()))
                .map(percent -> finding(passage, found)));
  }

  private static boolean isShare(Matcher found) {
    return found.group("word").equalsIgnoreCase("chiếm");
  }

  private static boolean maySign(Passage passage, int at) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.from() <= at && at < sentence.to())
        .anyMatch(sentence -> SIGNED.matcher(sentence.value()).find());
  }

  private static Finding finding(Passage passage, Matcher found) {
    int to = passage.value().indexOf('%', found.end("percent")) + 1;
    String typed = passage.value().substring(found.start("percent"), to);
    return Finding.of(passage, found.start("percent"), to, typed)
        .message(isShare(found) ? "share" : "fall");
  }
}
