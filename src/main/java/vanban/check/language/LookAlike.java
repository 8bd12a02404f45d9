package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Letters of other alphabets that look like Latin ones, in a Vietnamese word. */
final class LookAlike {
  /** Icelandic, then Cyrillic small and capital, then Greek. */
  private static final String OTHERS =
      "\u00F0\u00D0\u0189\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455\u0458"
          + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0405\u0408"
          + "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

  private static final String LATIN = "đĐĐ" + "aeopcyxisj" + "ABEKMHOPCTYXISJ" + "oABEZHIKMNOPTYX";

  private static final Search WORD =
      Search.anywhere(Pattern.compile("\\p{L}{0,20}?[" + OTHERS + "][\\p{L}\\p{M}]{0,20}+"))
          .needing(Signs.of(OTHERS));

  private static final Pattern OWN = Pattern.compile("[\\p{IsLatin}&&[^\u00F0\u00D0\u0189]]");
  private static final Pattern EVER = Pattern.compile("[\u00F0\u00D0\u0189]");

  private LookAlike() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(WORD, LookAlike::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String word = found.group();
    String right = latin(word);
    boolean mixed = OWN.matcher(word).find() || EVER.matcher(word).find() || word.length() == 1;
    if (!mixed || !right.codePoints().allMatch(LookAlike::isLatin)) {
      return Optional.empty(); // a word of that other language
    }
    int at = odd(word);
    Finding slip =
        Finding.of(
            passage,
            found.start(),
            found.end(),
            word.substring(at, at + 1),
            "U+%04X".formatted((int) word.charAt(at)),
            right.substring(at, at + 1));
    return Optional.of(slip.instead(right));
  }

  private static boolean isLatin(int letter) {
    return !Character.isLetter(letter)
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private static int odd(String word) {
    int at = 0;
    while (OTHERS.indexOf(word.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static String latin(String word) {
    StringBuilder latin = new StringBuilder(word);
    for (int at = 0; at < word.length(); at++) {
      int other = OTHERS.indexOf(word.charAt(at));
      if (other >= 0) {
        latin.setCharAt(at, LATIN.charAt(other));
      }
    }
    return latin.toString();
  }
}
