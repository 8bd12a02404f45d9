package vanban.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often two keys stand side by side in a document. */
final class PairCounts {
  /** So often a pair is a word of the document itself. */
  private static final int OFTEN = 3;

  private final Map<String, Integer> pairs = new HashMap<>();

  /** Those of a document. */
  PairCounts(List<Turn> turns) {
    turns.forEach(turn -> pairs.merge(turn.left() + " " + turn.right(), 1, Integer::sum));
  }

  /** How often two, with a space between them. */
  int of(String pair) {
    return pairs.getOrDefault(pair, 0);
  }

  /** Whether these two are a word, of the table or of the document. */
  boolean known(String left, String right) {
    return Pairs.KNOWN.has(left, right) || of(left + " " + right) >= OFTEN;
  }
}
