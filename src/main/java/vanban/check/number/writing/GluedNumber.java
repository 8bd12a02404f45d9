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

/** {@code 01cán bộ}, {@code ngày16/10}: no space between a number and a word. */
final class GluedNumber implements Check.OfPassage {
  /** A Vietnamese word, no sign of a measure: it has a letter that others have not. */
  private static final Search GLUED =
      Search.from(
              Signs.DIGITS.and(Signs.initials("ntqkđlgvhsc")),
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}.,/-])(?:(?<number>\\d{1,9}(?:[.,]\\d{1,9}){0,4}+)"
                      + "(?<word>(?=[a-z]{0,4}[\\p{Ll}&&[^a-z²³º]])\\p{Ll}{2,7}(?![\\p{L}\\p{N}-]))"
                      + "|(?<percent>\\d{1,3}(?:,\\d{1,3})?%)(?<behindPercent>\\p{Ll}{2,7})(?![\\p{L}\\p{N}])"
                      + "|(?<before>(?i:ngày|tháng|năm|quý|khoản|điểm|điều|khóa|lần|từ|đến|đạt|tăng|giảm|được|gồm|với|trên"
                      + "|hơn|số|có|là|còn|và|thứ))(?<behind>\\d{1,9}(?:[./,]\\d{1,9}){0,4}+)(?![\\p{L}\\p{N}-]))",
                  Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  @Override
  public Stream<Finding> check(Passage passage) {
    return GLUED.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String right =
        parts(found, "number", "word")
            .or(() -> parts(found, "percent", "behindPercent"))
            .or(() -> parts(found, "before", "behind"))
            .orElseThrow();
    return Optional.of(
        Finding.of(passage, found.start(), found.end(), found.group(), right).instead(right));
  }

  private static Optional<String> parts(Matcher found, String first, String second) {
    return Optional.ofNullable(found.group(first)).map(words -> words + " " + found.group(second));
  }
}
