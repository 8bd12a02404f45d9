package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 1.15o}, {@code 2O24}: a letter typed for a digit. Degrees stay what they are. */
final class LetterInNumber implements Check.OfPassage {
  private static final int NOUN = 40;

  private static final Search LETTER =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/-])(?:\\d{1,3}\\.\\d{1,2}[oO]|\\d{1,3}\\.\\d?[oO][\\doO]?"
                  + "|\\d{1,3}[OlI]\\d{1,3}|\\d{1,2}[oO]\\.\\d{3})(?![\\p{L}\\p{N}'’′°/-]|[.,]\\d)"));

  /** At the ends of a number, only before what is counted or measured. */
  private static final Search END =
      Search.from(
          Signs.DIGITS.and(Signs.of("lOI")),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/(“-])(?:l[.,]\\d{1,3}|[OI],\\d{1,3}|[lO]\\d{1,2}|\\d{1,3}O)"
                  + "(?![\\p{L}\\p{N}/-]|[.,]\\d)(?<percent> ?%)?+"));

  /** {@code 38.5o}, or with two digits behind the point: the letter stands for the sign. */
  private static final Pattern DEGREES = Pattern.compile("\\d{1,3}\\.\\do");

  private static final Pattern UNIT =
      Pattern.compile(" (?:" + Units.PATTERN + ")(?![\\p{L}\\p{N}])");

  @Override
  public Stream<Finding> check(Passage passage) {
    String text = passage.value();
    return Stream.concat(
        LETTER.in(text, found -> finding(passage, found.start(), found.end())),
        END.in(
            text,
            found -> {
              boolean percent = found.group("percent") != null;
              int to = percent ? found.start("percent") : found.end();
              return percent || isAmount(text, to)
                  ? finding(passage, found.start(), to)
                  : Optional.empty();
            }));
  }

  private static boolean isAmount(String text, int at) {
    String behind = text.substring(at, Math.min(text.length(), at + NOUN));
    return behind.startsWith(" ")
        && (UNIT.matcher(behind).lookingAt() || CountedNouns.first(behind).isPresent());
  }

  private static Optional<Finding> finding(Passage passage, int from, int to) {
    String typed = passage.value().substring(from, to);
    String right = typed.replace('o', '0').replace('O', '0').replace('l', '1').replace('I', '1');
    return TypedNumber.value(right)
        .filter(value -> !typed.endsWith("o") || !DEGREES.matcher(typed).matches())
        .map(value -> Finding.of(passage, from, to, typed, right).instead(right));
  }
}
