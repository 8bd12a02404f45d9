package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Two marks where one is due: {@code ,,}, {@code .;}, {@code ..}, and more than three dots. */
final class DoubledMark {
  private static final Search MARKS =
      Search.from(
          Signs.of(",;:.…"),
          Pattern.compile(
              "(?<=(?<before>[\\p{L}\\d)”%]))(?:(?<same>[,;:]) ?\\k<same>(?![,;:.…])"
                  + "|(?<other>[,;:] ?[,;:.](?![,;:.…_]| ?[.…_])|\\. ?[,;](?![,;:.…]))"
                  + "|(?<two>\\. ?\\.(?![.…_]| [.…_]))"
                  + "|(?<dots>\\.{4,5}|…\\.|\\.…|……)(?![.…]))(?=[\\s”)]|$)"));

  /** A word that is no abbreviation. */
  private static final Pattern WORD =
      Pattern.compile("\\p{L}?\\p{Ll}*[\\u00C0-\\u1EF9aeiouy]\\p{Ll}*");

  private DoubledMark() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(MARKS, DoubledMark::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    Finding slip = Finding.of(passage, found.start(), found.end(), found.group());
    if (found.group("same") != null) {
      return Optional.of(slip.instead(found.group("same")));
    }
    if (found.group("dots") != null) {
      String dots = found.group().startsWith(".") ? "..." : "…";
      return Optional.of(slip.instead(dots).message("dots"));
    }
    if (found.group("two") != null) {
      return Optional.of(slip).filter(one -> isBehindWord(passage, found));
    }
    return Optional.of(slip)
        .filter(one -> !found.group().startsWith(".") || isBehindWord(passage, found));
  }

  /** Whether the stop ends a sentence: that of {@code v.v.} and of {@code TP.} may be followed. */
  private static boolean isBehindWord(Passage passage, Matcher found) {
    Token token = Token.around(passage.value(), found.start());
    String letters = token.lettersBefore(found.start());
    boolean dotted = token.value().startsWith("v.v");
    return !dotted
        && (letters.isEmpty() || (letters.length() > 1 && WORD.matcher(letters).matches()));
  }
}
