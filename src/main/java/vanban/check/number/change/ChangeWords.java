package vanban.check.number.change;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** The words in which a text says how numbers grew and fell. */
final class ChangeWords {
  static final String WORDS = "(?: (?!so )[\\p{L} ]{1,30}?(?:/\\p{L}{1,10})?)?";
  static final String SIGN = "(?: ?%)?";

  /** Before a number that is no amount by which something changed. */
  static final String NOT_BY = "(?<!(?:tăng|giảm|vượt|thêm|hơn|được) (?:thêm )?)";

  static final String BY =
      "(?<word>tăng|giảm)(?: thêm| được)? (?<by>" + TypedNumber.PATTERN + ")" + SIGN;
  static final String SINCE =
      "(?:,? so (?:với )?(?:\\d{1,2} tháng )?[^\\d(),;.]{1,40}(?:\\d{4})?)?";
  static final String WAS =
      "(?: năm trước)?(?: là| có|:)?+ ?(?<was>"
          + TypedNumber.PATTERN
          + ")"
          + SIGN
          + "(?<same> [\\p{L} ]{1,30}?(?:/\\p{L}{1,10})?)?";

  /** Where less is better, and more is less. */
  private static final Pattern RANK =
      Pattern.compile(
          "bậc|hạng|vị trí|thứ |âm |nhiệt độ|phiên bản",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** From what is said of a change to what was, in brackets. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "[^.,;:()\\d]{0,30},? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})? ?\\([^()\\d]{0,20}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int NEAR = 200;

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

  /**
   * Whether what was stands in brackets behind what is said of the change, and what is before it:
   * {@code 75 vụ, tăng 25% so với cùng kỳ (60 vụ)}.
   */
  static boolean isBeside(String text, ChangeClaim claim) {
    int was = claim.change().was().from();
    int is = claim.change().is().to();
    return claim
        .by()
        .filter(by -> is <= by.from() && by.to() <= was && was - is <= NEAR)
        .filter(by -> BESIDE.matcher(text.substring(by.to(), was)).matches())
        .filter(by -> text.substring(is, by.from()).chars().noneMatch(Character::isDigit))
        .isPresent();
  }

  /** Whether a word says that something grew. */
  static boolean isUp(String word) {
    return !word.toLowerCase(Locale.ROOT).startsWith("giảm");
  }
}
