package vanban.check.number.table;

import java.util.Locale;
import java.util.regex.Pattern;
import vanban.check.number.quantity.Quantity;
import vanban.check.text.Passage;

/** Words of prose and of tables as they are held against one another. */
final class QuotedWords {
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|[^\\p{L}%\\s]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private QuotedWords() {}

  /** Some words in small letters, without numbers and what stands in brackets. */
  static String plain(String words) {
    String bare = ASIDE.matcher(words).replaceAll(" ");
    return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** From one sign to the next around a number. */
  static Passage.Stretch clause(String text, Quantity one) {
    int from = one.from();
    while (from > 0 && !isEnd(text, from - 1)) {
      from--;
    }
    int to = one.to();
    while (to < text.length() && !isEnd(text, to)) {
      to++;
    }
    return new Passage.Stretch(from, to);
  }

  private static boolean isEnd(String text, int at) {
    boolean sign = ".,;:()\n".indexOf(text.charAt(at)) >= 0;
    boolean number =
        at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return sign && !number;
  }
}
