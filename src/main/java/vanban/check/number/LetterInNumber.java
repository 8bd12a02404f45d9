package vanban.check.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 1.15o}, {@code 2O24}: a letter typed for a digit. Degrees stay what they are. */
final class LetterInNumber implements Check.OfPassage {
  private static final Search LETTER =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/-])(?:\\d{1,3}\\.\\d{1,2}[oO]|\\d{1,3}\\.\\d?[oO][\\doO]?"
                  + "|\\d{1,3}[OlI]\\d{1,3}|\\d{1,2}[oO]\\.\\d{3})(?![\\p{L}\\p{N}'’′°/-]|[.,]\\d)"));

  @Override
  public Stream<Finding> check(Passage passage) {
    return LETTER.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String typed = found.group();
    String right = typed.replace('o', '0').replace('O', '0').replace('l', '1').replace('I', '1');
    return Optional.of(
        Finding.of(passage, found.start(), found.end(), typed, right).instead(right));
  }
}
