package vanban.check.figure;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of figures, as they are found in sentences. */
final class Names {
  /** Words before what is counted, which a sentence may leave out. */
  private static final Pattern COUNTING =
      Pattern.compile("^(?:tổng số|tổng|số lượng|số|tỷ lệ|tỉ lệ) ");

  private Names() {}

  /** In small letters, with common spaces. */
  static String folded(String words) {
    return words.replace('\u00A0', ' ').toLowerCase(Locale.ROOT).strip();
  }

  /** Whether a sentence speaks of what has this name. */
  static boolean isIn(String sentence, String name) {
    String words = COUNTING.matcher(folded(name)).replaceFirst("");
    return !words.isEmpty() && folded(sentence).contains(words);
  }
}
