package vanban.check.language;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Search;

/**
 * A rule that looks at what a search finds in each passage.
 *
 * @param search what it looks at
 * @param read what it has against that; empty for nothing
 */
record PatternCheck(Search search, BiFunction<Passage, Matcher, Optional<Finding>> read)
    implements Check.OfPassage {
  @Override
  public Stream<Finding> check(Passage passage) {
    return Legible.is(passage)
        ? search.in(passage.value(), found -> read.apply(passage, found))
        : Stream.empty();
  }
}
