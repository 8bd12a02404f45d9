package vanban.check.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often two keys stand side by side in a document. */
final class PairCounts {
  /** So often a pair is a word of the document itself. */
  private static final int OFTEN = 3;

  /** From how often on a pair speaks for its words. */
  private static final int SEEN = 2;

  private final Map<String, Integer> pairs = new HashMap<>();
  private final Pairs seen = new Pairs();

  /** Those of a document. */
  PairCounts(List<Turn> turns) {
    turns.forEach(this::add);
  }

  private void add(Turn turn) {
    if (pairs.merge(turn.left() + " " + turn.right(), 1, Integer::sum) == SEEN) {
      seen.add(turn.left(), turn.right());
    }
  }

  /** How often two, with a space between them. */
  int of(String pair) {
    return pairs.getOrDefault(pair, 0);
  }

  /** The pairs that stand in the document more than once. */
  Pairs seen() {
    return seen;
  }

  /** Whether these two are a word, of the table or of the document. */
  boolean known(String left, String right) {
    return Pairs.KNOWN.has(left, right) || of(left + " " + right) >= OFTEN;
  }
}
