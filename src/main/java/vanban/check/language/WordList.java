package vanban.check.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Rows;

/** Tables of words, as resources: their lines without comments, and single words. */
final class WordList {
  private WordList() {}

  /** The lines of a table that say something. */
  static Stream<String> lines(String name) {
    return Rows.lines(WordList.class, name).stream();
  }

  /** The words of a table, each by its key. */
  static Set<String> keys(String name) {
    return lines(name)
        .flatMap(line -> Stream.of(line.split(" ")))
        .map(Pairs::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
