package vanban.check.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/** A number and a word with no space between them: {@code 01cán bộ}, {@code năm2026}. */
final class GluedNumber {
  /** A letter that no unit and no code has; not {@code đ}, which is a unit. */
  private static final String MARKED = "[\\u00C0-\\u1EF9&&[^\\u0110\\u0111\\u00D7\\u00F7]]";

  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/:-])(?:(?<number>\\d++(?:[.,/]\\d++){0,4})(?<unit>\\p{Ll}{2,7}+)"
              + "|(?<word>\\p{L}\\p{Ll}{1,6}+)(?<behind>\\d++))(?![\\p{L}\\d])");

  private static final Pattern HAS_MARKED = Pattern.compile(MARKED);

  /** Words behind which a short number belongs; behind others it may be the sign of a note. */
  private static final Set<String> COUNTED =
      Set.of("ngày", "tháng", "năm", "quý", "điều", "khoản", "số", "lần", "khóa", "tổ", "ấp", "thứ");

  private static final int YEAR = 4;

  private GluedNumber() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(GLUED, GluedNumber::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    boolean numberFirst = found.group("number") != null;
    String word = numberFirst ? found.group("unit") : found.group("word");
    if (!HAS_MARKED.matcher(word).find() || !numberFirst && !isCounted(word, found)) {
      return Optional.empty();
    }
    int between = numberFirst ? found.end("number") : found.end("word");
    String glued = found.group();
    int cut = between - found.start();
    Finding slip = Finding.of(passage, found.start(), found.end(), glued);
    return Optional.of(slip.instead(glued.substring(0, cut) + " " + glued.substring(cut)));
  }

  private static boolean isCounted(String word, Matcher found) {
    return found.group("behind").length() == YEAR
        || COUNTED.contains(word.toLowerCase(Locale.ROOT));
  }
}
