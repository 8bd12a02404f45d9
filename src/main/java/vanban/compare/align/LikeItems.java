package vanban.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs items whose words are much the same. */
final class LikeItems {
  /** From here on an item between the same neighbours is the same one, edited. */
  private static final double EDITED = 0.5;

  /** From here on an item at another place is the same one. */
  private static final double MOVED = 0.8;

  /** Larger gaps are cut in two, and an item is looked for in its half only. */
  private static final int MOST_COMPARED = 250_000;

  /** A word that more items have tells none of them. */
  private static final int MOST_SHARED = 8;

  private final List<Likeness> old;
  private final List<Likeness> now;

  LikeItems(List<List<String>> old, List<List<String>> now) {
    this.old = old.stream().map(Likeness::of).toList();
    this.now = now.stream().map(Likeness::of).toList();
  }

  private double likeness(int oldPlace, int nowPlace) {
    return old.get(oldPlace).to(now.get(nowPlace));
  }

  /** Pairs items of a gap in their order, so that the sum of their likeness is the largest. */
  void pairInOrder(Pairs pairs, Pairs.Gap gap) {
    int rows = gap.old().size();
    int columns = gap.now().size();
    if ((long) rows * columns > MOST_COMPARED) {
      pairInOrder(pairs, gap.part(0, rows / 2, 0, columns / 2));
      pairInOrder(pairs, gap.part(rows / 2, rows, columns / 2, columns));
    } else if (rows > 0 && columns > 0) {
      pair(pairs, gap);
    }
  }

  private void pair(Pairs pairs, Pairs.Gap gap) {
    int rows = gap.old().size();
    int columns = gap.now().size();
    double[][] best = new double[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        double alike = likeness(gap.old().get(row), gap.now().get(column));
        double paired = alike < EDITED ? 0 : alike + best[row + 1][column + 1];
        double either = Math.max(best[row + 1][column], best[row][column + 1]);
        best[row][column] = Math.max(paired, either);
      }
    }
    walk(pairs, gap, best);
  }

  private static void walk(Pairs pairs, Pairs.Gap gap, double[][] best) {
    int row = 0;
    int column = 0;
    while (row < gap.old().size() && column < gap.now().size()) {
      if (best[row][column] == best[row + 1][column]) {
        row++;
      } else if (best[row][column] == best[row][column + 1]) {
        column++;
      } else {
        pairs.pair(gap.old().get(row++), gap.now().get(column++));
      }
    }
  }

  /**
   * Pairs what is left in both lists if it is nearly the same, the likest first.
   *
   * @param least words that an item must have
   */
  void pairMoved(Pairs pairs, int least) {
    record Candidate(int old, int now, double likeness) {}
    Map<String, List<Integer>> having = having(pairs.freeNow());
    List<Candidate> candidates = new ArrayList<>();
    for (int oldPlace : pairs.freeOld()) {
      for (int nowPlace : near(oldPlace, having)) {
        double likeness = likeness(oldPlace, nowPlace);
        if (likeness >= MOVED && old.get(oldPlace).size() >= least) {
          candidates.add(new Candidate(oldPlace, nowPlace, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(one -> -one.likeness())); // stable
    for (Candidate one : candidates) {
      if (pairs.isOldFree(one.old()) && pairs.isNowFree(one.now())) {
        pairs.pair(one.old(), one.now());
        pairs.move(one.old());
      }
    }
  }

  private Map<String, List<Integer>> having(List<Integer> places) {
    Map<String, List<Integer>> having = new HashMap<>();
    for (int place : places) {
      now.get(place)
          .words()
          .keySet()
          .forEach(word -> having.computeIfAbsent(word, any -> new ArrayList<>()).add(place));
    }
    return having;
  }

  /** New items that share a rare word with an old one, in order. */
  private List<Integer> near(int oldPlace, Map<String, List<Integer>> having) {
    Stream<List<Integer>> sharing =
        old.get(oldPlace).words().keySet().stream()
            .map(word -> having.getOrDefault(word, List.of()))
            .filter(places -> places.size() <= MOST_SHARED);
    Set<Integer> near = new HashSet<>();
    sharing.forEach(near::addAll);
    return near.stream().sorted().toList();
  }
}
