package vanban.check.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * Letters of a Word file whose marks are signs of their own. A passage has them composed; so this
 * looks at what was typed. Of a file it says so once, at the first.
 */
final class LetterForm implements Check {
  private static final Search APART =
      Search.anywhere(Pattern.compile("\\p{L}[\\u0300-\\u036F]"))
          .needing(Signs.range('\u0300', '\u036F'));

  @Override
  public Stream<Finding> check(Passages document) {
    List<Word> all = document.all().stream().flatMap(LetterForm::apart).toList();
    return all.stream()
        .limit(1)
        .map(first -> first.finding(first.text(), Integer.toString(all.size())));
  }

  private static Stream<Word> apart(Passage passage) {
    int end = passage.value().length();
    boolean some = passage.place(0, end).isEmpty() || isApart(passage, 0, end);
    return some
        ? Word.all(passage).stream().filter(word -> isApart(passage, word.from(), word.to()))
        : Stream.empty();
  }

  private static boolean isApart(Passage passage, int from, int to) {
    return !OddSign.isYaml(passage, from, to)
        && passage.place(from, to).filter(place -> APART.isIn(place.text())).isPresent();
  }
}
