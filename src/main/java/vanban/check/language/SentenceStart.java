package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** A small letter behind a stop: {@code 2020 - 2025. quý I năm 2026}. */
final class SentenceStart {
  private static final Search SMALL =
      Search.from(
          Signs.of("."),
          Pattern.compile("(?<=[\\p{Ll}\\d%)”])\\. (?<word>\\p{Ll}{2,7}+)(?=[\\s,;:])"));

  private static final Pattern VOWEL =
      Pattern.compile("(?iu)[aeiouy\\u00C0-\\u1EF9&&[^\\u0110\\u0111]]");

  /** What stands before a stop that ends no sentence: short words that are cut. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?iu)(?:tel|fax|ext|vol|no|art|etc|inc|co|ltd|vd|tr|st|stt|đt|sđt|tp|bs|ts|th)");

  private static final Pattern LABEL = Pattern.compile("(?:.*[\\s(])?\\d{1,3}(?:\\.\\d{1,2}){0,3}");
  private static final int NEAR = 14;

  private SentenceStart() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(SMALL, SentenceStart::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    int stop = found.start();
    return endsSentence(passage.value(), stop)
        ? Optional.of(Finding.of(passage, found.start("word"), found.end(), found.group("word")))
        : Optional.empty();
  }

  private static boolean endsSentence(String text, int stop) {
    char before = text.charAt(stop - 1);
    if (Character.isDigit(before)) {
      String near = text.substring(Math.max(0, stop - NEAR), stop);
      return !LABEL.matcher(near).matches();
    }
    if (!Character.isLetter(before)) {
      return before != ')' || text.indexOf('(') >= 0;
    }
    Token token = Token.around(text, stop);
    String word = token.lettersBefore(stop);
    boolean alone = word.length() == stop - token.from() || token.value().charAt(0) == '“';
    return alone
        && word.length() > 1
        && VOWEL.matcher(word).find()
        && !CUT.matcher(word).matches()
        && Character.isLowerCase(word.charAt(word.length() - 1));
  }
}
