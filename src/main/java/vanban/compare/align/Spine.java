package vanban.compare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Of items that both lists have, those which stand in the same order and weigh most together; all
 * others have moved. Found in {@code n log n} steps with a tree of best sums (Fenwick, 1994).
 */
final class Spine {
  /** What chains of items weigh that end at or before a place. */
  private final int[] best;

  private Spine(int size) {
    best = new int[size + 1];
    Arrays.fill(best, -1);
  }

  /**
   * Which pairs stay.
   *
   * @param now the place in the new list of each pair, in the order of the old list, no two equal
   * @param weights how much is lost if a pair moves, more than 0
   * @return indices into {@code now}, in order
   */
  static List<Integer> of(List<Integer> now, List<Integer> weights) {
    int size = now.stream().mapToInt(place -> place + 1).max().orElse(0);
    Spine ends = new Spine(size);
    long[] sums = new long[now.size()];
    int[] before = new int[now.size()];
    int last = -1;
    for (int pair = 0; pair < now.size(); pair++) {
      before[pair] = ends.heaviest(now.get(pair), sums);
      sums[pair] = weights.get(pair) + (before[pair] < 0 ? 0 : sums[before[pair]]);
      ends.put(now.get(pair) + 1, pair, sums);
      last = last < 0 || sums[pair] > sums[last] ? pair : last;
    }
    List<Integer> chain = new ArrayList<>();
    for (int pair = last; pair >= 0; pair = before[pair]) {
      chain.add(pair);
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The pair that ends the heaviest chain before a place; -1 for none. */
  private int heaviest(int place, long[] sums) {
    int found = -1;
    for (int at = place; at > 0; at -= at & -at) {
      if (best[at] >= 0 && (found < 0 || sums[best[at]] > sums[found])) {
        found = best[at];
      }
    }
    return found;
  }

  private void put(int place, int pair, long[] sums) {
    for (int at = place; at < best.length; at += at & -at) {
      if (best[at] < 0 || sums[pair] > sums[best[at]]) {
        best[at] = pair;
      }
    }
  }
}
