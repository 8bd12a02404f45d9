package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 1,150 hộ}: a comma between thousands, where Vietnamese writes a point. */
final class CommaThousands implements Check.OfPassage {
  private static final int BEFORE = 60;
  private static final int NOUN = 40;

  private static final Search COMMA =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/:-])[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?![\\p{L}\\p{N}/]|[.,]\\d)"));

  /** Of a mean, there are decimals of anything. */
  private static final Pattern MEAN =
      Pattern.compile(
          "bình quân|trung bình|tỷ suất|mỗi|tỷ lệ|tỉ lệ|hệ số|mật độ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return COMMA.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String typed = found.group();
    String right = typed.replace(',', '.');
    boolean twice = typed.indexOf(',') != typed.lastIndexOf(',');
    return twice || isCount(passage.value(), found.start(), found.end())
        ? Optional.of(Finding.of(passage, found.start(), found.end(), typed, right).instead(right))
        : Optional.empty();
  }

  private static boolean isCount(String text, int from, int to) {
    String before = text.substring(Math.max(0, from - BEFORE), from);
    String behind = text.substring(to, Math.min(text.length(), to + NOUN));
    return behind.startsWith(" ")
        && CountedNouns.first(behind).filter(noun -> !perOne(behind, noun)).isPresent()
        && !MEAN.matcher(before).find();
  }

  /** {@code 1,125 con/hộ} */
  private static boolean perOne(String behind, String noun) {
    return behind.stripLeading().substring(noun.length()).startsWith("/");
  }
}
