package vanban.check.structure;

import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** A title of more than three lines. */
final class TitleLong implements Check {
  private static final int LETTERS = 220;

  @Override
  public Stream<Finding> check(Passages document) {
    return Titles.of(document).stream()
        .filter(title -> title.words().length() > LETTERS)
        .map(
            title -> {
              String words = title.words();
              int from = title.passage().value().indexOf(words, title.from());
              return Finding.of(
                  title.passage(), from, from + words.length(), String.valueOf(words.length()));
            });
  }
}
