package vanban.check.language;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Matches;
import vanban.check.text.Passage;

/**
 * A rule that looks at what a pattern finds in each passage.
 *
 * @param pattern what it looks at
 * @param read what it has against that; empty for nothing
 */
record PatternCheck(Pattern pattern, BiFunction<Passage, Matcher, Optional<Finding>> read)
    implements Check.OfPassage {
  /** One that has the same against all that a pattern finds, with these words in their place. */
  static PatternCheck mending(String pattern, String instead) {
    return new PatternCheck(
        Pattern.compile(pattern),
        (passage, found) ->
            Optional.of(Finding.of(passage, found.start(), found.end()).instead(instead)));
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    return Legible.is(passage)
        ? Matches.in(pattern, passage.value(), found -> read.apply(passage, found))
        : Stream.empty();
  }
}
