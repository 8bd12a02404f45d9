package vanban.check.number.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a sentence says of when something is so, and of what plan. */
public final class Occasion {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}])(?:cùng kỳ|trước|kế hoạch|chỉ tiêu|dự"
              + " toán|đầu|cuối|quý|tháng|năm|ngày|khoảng|trên|gần|hơn)(?![\\p{L}])(?:"
              + " [\\dIVX/]{1,10})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Occasion() {}

  /** The words of a sentence that say so. */
  public static Set<String> in(String sentence) {
    return WORDS
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .map(words -> words.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
