package vanban.check.language;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is told of words by their letters alone. A document says the same words again and again:
 * each is looked at once. Made for one document.
 *
 * @param <T> what is told
 */
final class Lexicon<T> {
  private final Map<String, T> known = new HashMap<>();
  private final Function<String, T> tell;

  /** One that is filled so. */
  Lexicon(Function<String, T> tell) {
    this.tell = tell;
  }

  /** What is told of a word. */
  T of(String word) {
    return known.computeIfAbsent(word, tell);
  }
}
