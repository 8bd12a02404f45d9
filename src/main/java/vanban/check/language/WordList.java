package vanban.check.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of words, as resources: their lines without comments, and single words. */
final class WordList {
  private WordList() {}

  /** The lines of a table that say something. */
  static Stream<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a table, each by its key. */
  static Set<String> keys(String name) {
    return lines(name)
        .flatMap(line -> Stream.of(line.split(" ")))
        .map(Pairs::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
