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
import vanban.check.text.Signs;

/** {@code chiếm 103%}, {@code giảm 120%}: no part is more than its whole. */
final class ImpossiblePercent implements Check.OfPassage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Search SHARE =
      Search.from(
          Signs.initials("cg"),
          Pattern.compile(
              "(?<![\\p{L}])(?<word>chiếm|giảm)(?: tỷ lệ| tỉ lệ| tới| đến)? (?<percent>"
                  + TypedNumber.PATTERN
                  + ") ?%(?! (?:so với |so )?(?:kế hoạch|dự toán|chỉ tiêu))",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** {@code đạt 101,5% dân số}: more than there are. */
  private static final Search OF_ALL =
      Search.from(
          Signs.initials("đblvt"),
          Pattern.compile(
              "(?<![\\p{L}])(?:đạt|bằng|là|với|tỷ lệ|tỉ lệ) (?<percent>"
                  + TypedNumber.PATTERN
                  + ") ?%(?: trên| trong| so với)? (?:dân số|tổng dân số|tổng số|tổng diện tích)"
                  + "(?![\\p{L}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** {@code có 105% hộ dùng nước sạch}: more than there are. */
  private static final Search OF_THEM =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/–-])(?<percent>"
                  + TypedNumber.PATTERN
                  + ") ?% (?:tổng )?(?:số )?(?:hộ|hộ dân|hộ gia đình|người dân|người cao tuổi|nhân"
                  + " khẩu|xã|phường|thôn|ấp|bản|khu phố|khu dân cư|tổ dân phố|trường|trường học|trạm"
                  + " y tế|cán bộ|công chức|viên chức|đảng viên|chi bộ|tổ chức đảng|hội viên|đoàn"
                  + " viên|học sinh|giáo viên|trẻ em|cơ quan|đơn vị|hồ sơ|vụ việc)(?![\\p{L}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** What may be passed. */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?<![\\p{L}])(?:kế hoạch|chỉ tiêu|dự toán|giao|cùng kỳ|trước|vượt|tăng|đăng ký|nghị"
              + " quyết|thuê bao|điện thoại)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What may fall below nothing. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "lợi nhuận|thâm hụt|lỗ|cán cân|chênh lệch|thặng dư|nhập siêu|xuất siêu",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return passage.value().indexOf('%') < 0
        ? Stream.empty()
        : Stream.of(
                shares(passage),
                OF_ALL.in(passage.value(), found -> ofAll(passage, found)),
                OF_THEM.in(passage.value(), found -> ofAll(passage, found)))
            .flatMap(found -> found);
  }

  private static Stream<Finding> shares(Passage passage) {
    return SHARE.in(
        passage.value(),
        found ->
            above(found)
                .filter(any -> isShare(found) || !says(SIGNED, passage, found.start()))
                .map(any -> finding(passage, found, isShare(found) ? "share" : "fall")));
  }

  private static Optional<Finding> ofAll(Passage passage, Matcher found) {
    return above(found)
        .filter(any -> !says(PLAN, passage, found.start()))
        .map(any -> finding(passage, found, "share"));
  }

  private static Optional<BigDecimal> above(Matcher found) {
    return TypedNumber.value(found.group("percent"))
        .filter(percent -> percent.compareTo(HUNDRED) > 0);
  }

  private static boolean isShare(Matcher found) {
    return found.group("word").equalsIgnoreCase("chiếm");
  }

  /** Whether a sentence has some words. */
  private static boolean says(Pattern words, Passage passage, int at) {
    return words.matcher(passage.sentence(at).value()).find();
  }

  private static Finding finding(Passage passage, Matcher found, String message) {
    int to = passage.value().indexOf('%', found.end("percent")) + 1;
    String typed = passage.value().substring(found.start("percent"), to);
    return Finding.of(passage, found.start("percent"), to, typed).message(message);
  }
}
