package vanban.check.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** The words in which a text says how numbers grew and fell. */
final class ChangeWords {
  static final String WORDS = "(?: (?!so )[\\p{L} ]{1,30}?)?";
  static final String SIGN = "(?: ?%)?";
  static final String BY =
      "(?<word>tăng|giảm)(?: thêm| được)? (?<by>" + TypedNumber.PATTERN + ")" + SIGN;
  static final String SINCE =
      "(?:,? so (?:với )?(?:\\d{1,2} tháng )?[^\\d(),;.]{1,40}(?:\\d{4})?)?";
  static final String WAS =
      "(?: năm trước)?(?: là| có|:)?+ ?(?<was>"
          + TypedNumber.PATTERN
          + ")"
          + SIGN
          + "(?<same> [\\p{L} ]{1,30}?)?";

  /** Where less is better, and more is less. */
  private static final Pattern RANK =
      Pattern.compile(
          "bậc|hạng|vị trí|thứ |âm |nhiệt độ|phiên bản",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ChangeWords() {}

  /** One for words, of which a number is one, that begin with certain signs. */
  static Search search(Signs first, String words) {
    return Search.from(first, pattern(words)).needing(Signs.DIGITS);
  }

  /** A pattern that starts at a word or a number. */
  static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}.,/–-])" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether it is of ranks, or of what else is better if it is less. */
  static boolean ranked(String text, Matcher found) {
    int from = Math.max(0, found.start() - 60);
    int to = Math.min(text.length(), found.end() + 20);
    return RANK.matcher(text.substring(from, to)).find();
  }

  /** Whether a word says that something grew. */
  static boolean isUp(String word) {
    return word.toLowerCase(Locale.ROOT).startsWith("tăng");
  }
}
