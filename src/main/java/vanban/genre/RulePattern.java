package vanban.genre;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Quantity;
import vanban.schema.Decoded;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * The regular expression of a rule. Java's own, for rules look ahead and back, and know the edges
 * of Vietnamese words, which engines of linear time do not; so the steps of a search are counted.
 *
 * @param pattern what is looked for
 * @param place where it is typed
 */
record RulePattern(Pattern pattern, Place place) {
  /** Chars; the longest of the project's has two hundred. */
  static final int MAX_LENGTH = 2_000;

  /** How often what is repeated a given number of times may be, repeats of repeats multiplied. */
  static final int MAX_REPEATS = 1_000;

  /** Chars looked at in one search, and in addition for each char of the text. */
  static final int MAX_STEPS = 1_000_000;

  private static final int STEPS_PER_CHAR = 100;

  /** Thrown when a search takes too many steps, or goes too deep. */
  static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Reads one, if it is one, and neither too long nor too often repeated. */
  static Decoded<RulePattern> read(YamlText typed) {
    LocatedText text = typed.text().trim();
    String regex = text.value();
    if (regex.length() > MAX_LENGTH) {
      return wrong("long-expression", typed.place(), Quantity.of(MAX_LENGTH));
    }
    if (NestedRepeats.most(regex) > MAX_REPEATS) {
      return wrong("repeating-expression", text.place(), Quantity.of(MAX_REPEATS));
    }
    try {
      Pattern pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
      return Decoded.of(new RulePattern(pattern, text.place()));
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, Math.min(e.getIndex(), regex.length() - 1));
      return wrong("expression", text.place(at, at + 1), regex);
    }
  }

  private static Decoded<RulePattern> wrong(String variant, Place place, String said) {
    return Decoded.wrong(Diagnostic.error(Code.WRONG_VALUE, place, said).variant(variant));
  }

  /** As it is typed. */
  String regex() {
    return pattern.pattern();
  }

  /**
   * Whether all of a text is like it.
   *
   * @throws TooManyStepsException if nobody can wait for the answer
   */
  boolean isLike(String text) {
    return search(text, Matcher::matches);
  }

  /**
   * Where it is first found in a text.
   *
   * @throws TooManyStepsException if nobody can wait for the answer
   */
  Optional<MatchResult> find(String text) {
    return search(
        text,
        matcher ->
            matcher.find()
                ? Optional.<MatchResult>of(matcher.toMatchResult())
                : Optional.<MatchResult>empty());
  }

  private <T> T search(String text, Function<Matcher, T> work) {
    try {
      return work.apply(pattern.matcher(new CountedText(text)));
    } catch (StackOverflowError e) {
      throw new TooManyStepsException();
    }
  }

  /** What to say when a search in a text was given up. */
  Diagnostic gaveUp() {
    return Diagnostic.error(Code.WRONG_VALUE, place, regex()).variant("slow-expression");
  }

  /** A text that counts how often one of its chars is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long left;

    CountedText(String text) {
      this.text = text;
      this.left = MAX_STEPS + (long) STEPS_PER_CHAR * text.length();
    }

    @Override
    public char charAt(int index) {
      if (left-- <= 0) {
        throw new TooManyStepsException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
