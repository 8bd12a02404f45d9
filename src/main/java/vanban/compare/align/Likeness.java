package vanban.compare.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of an item, as often as they occur, to be held against those of another. */
record Likeness(Map<String, Integer> words, int size) {
  static Likeness of(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Likeness(counts, words.size());
  }

  /** The share of words that both have: 1 if they have the same, 0 if they have none in common. */
  double to(Likeness other) {
    if (size == 0 || other.size == 0) {
      return 0;
    }
    if (other.words.size() < words.size()) {
      return other.to(this);
    }
    int common = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
    }
    return 2.0 * common / (size + other.size);
  }
}
