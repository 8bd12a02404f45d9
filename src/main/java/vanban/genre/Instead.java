package vanban.genre;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is certain to be right for what a rule finds wrong. */
interface Instead {
  /** The right words for some; empty if those are only to be taken away. */
  String of(String wrong);

  /** The same words whatever is wrong. */
  static Instead words(String right) {
    return wrong -> right;
  }

  /** The words at fault themselves, with capitals. */
  enum Capitals implements Instead {
    /** The first letter of each word: {@code Nguyễn Văn A}. */
    EACH {
      @Override
      public String of(String wrong) {
        return INITIAL.matcher(wrong).replaceAll(found -> upper(found.group()));
      }
    },
    /** All letters: {@code CHỦ TỊCH}. */
    ALL {
      @Override
      public String of(String wrong) {
        return upper(wrong);
      }
    };

    private static final Pattern INITIAL = Pattern.compile("(?<!\\S)\\p{Ll}");

    private static String upper(String words) {
      return words.toUpperCase(Locale.ROOT);
    }
  }
}
