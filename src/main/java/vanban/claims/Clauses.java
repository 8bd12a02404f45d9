package vanban.claims;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the claims share: how words of a sentence are looked for, and what takes them back. */
final class Clauses {
  /** Any spaces. */
  static final String SPACES = "[ \\u00A0]*+";

  /** Right behind a figure, or behind the bracket that it closes. */
  static final String BEHIND = "^" + SPACES + "\\)?" + SPACES;

  /** The end of a word. */
  static final String END = "(?![\\p{L}\\p{M}\\p{N}])";

  /** The start of a word. */
  static final String START = "(?<![\\p{L}\\p{M}\\p{N}])";

  /** A sign of a clause that is neither its end nor a figure. */
  static final String SIGN = "[^.;:!?¶" + Passage.FIGURE + "]";

  /** After these nothing is said to have come: it is denied, asked for, planned or feared. */
  private static final Pattern UNSAID =
      pattern(
          START
              + "(?:không|chưa|chẳng|ngừng|tránh|hạn chế|kiềm chế|chặn|nguy cơ|nếu|để|nhằm"
              + "|phấn đấu|dự kiến|ước|sẽ|có thể|khả năng|quyết tâm|cần|phải|yêu cầu|bảo đảm|đảm bảo"
              + "|mục tiêu|chỉ tiêu|nhiệm vụ|đề nghị|thay vì|lẽ ra|hay|hoặc)"
              + END
              + "[^.;:!?¶]*$");

  private static final Pattern SENTENCE = Pattern.compile("(?s)[.;!?¶](?=[^.;!?¶]*$)");

  private Clauses() {}

  /** A pattern for words in letters of any case. */
  static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The same in small letters, with plain spaces. */
  static String lowered(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
  }

  /** The words of the last sentence of a text. */
  static String sentence(String before) {
    String[] parts = SENTENCE.split(before, 2);
    return parts[parts.length - 1];
  }

  /** Whether what follows these words of a clause is not said to have come. */
  static boolean isUnsaid(String before) {
    return UNSAID.matcher(before).find();
  }
}
