package vanban.check.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code ()}, {@code “”}: brackets and quotation marks with nothing in them. */
final class EmptyBrackets implements Check.OfPassage {
  private static final Search EMPTY =
      Search.from(
          Signs.of("([“"), Pattern.compile("\\((?:\\s|[,;.]){0,9}\\)|\\[\\s{0,9}]|“\\s{0,9}”"));

  @Override
  public Stream<Finding> check(Passage passage) {
    return EMPTY.in(
        passage.value(),
        empty ->
            isNote(passage, empty.start(), empty.end())
                    || isBox(passage.value(), empty.start(), empty.group())
                ? Optional.empty()
                : Optional.of(Finding.of(passage, empty.start(), empty.end(), empty.group())));
  }

  /** {@code ( ) Có; ( ) Không}: a place for a mark. */
  private static boolean isBox(String text, int from, String brackets) {
    String before = text.substring(Math.max(0, from - 12), from).stripTrailing();
    String inside = brackets.substring(1, brackets.length() - 1);
    return !inside.isEmpty()
        && inside.isBlank()
        && (before.isEmpty() || ":;,-".indexOf(before.charAt(before.length() - 1)) >= 0);
  }

  /** {@code ([1])}: the sign of a note stands between them. */
  private static boolean isNote(Passage passage, int from, int to) {
    return passage.marks().stream().anyMatch(mark -> from < mark.at() && mark.at() < to);
  }
}
