package vanban.compare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which items of two lists are known to be one; grows while they are aligned. */
final class Pairs {
  private static final int FREE = -1;

  private final int[] nowOf;
  private final int[] oldOf;
  private final boolean[] moved; // by the place in the old list

  Pairs(int old, int now) {
    nowOf = new int[old];
    oldOf = new int[now];
    moved = new boolean[old];
    Arrays.fill(nowOf, FREE);
    Arrays.fill(oldOf, FREE);
  }

  /**
   * Items between two links of the spine that are not paired yet.
   *
   * @param old places in the old list, in order
   * @param now places in the new list, in order
   */
  record Gap(List<Integer> old, List<Integer> now) {
    Gap part(int oldFrom, int oldTo, int nowFrom, int nowTo) {
      return new Gap(old.subList(oldFrom, oldTo), now.subList(nowFrom, nowTo));
    }
  }

  boolean isOldFree(int old) {
    return nowOf[old] == FREE;
  }

  boolean isNowFree(int now) {
    return oldOf[now] == FREE;
  }

  int nowOf(int old) {
    return nowOf[old];
  }

  void pair(int old, int now) {
    nowOf[old] = now;
    oldOf[now] = old;
  }

  /** Says of a pair that it is off the spine. */
  void move(int old) {
    moved[old] = true;
  }

  /** Takes a pair apart. */
  void part(int old) {
    oldOf[nowOf[old]] = FREE;
    nowOf[old] = FREE;
  }

  /** Places in the old list of items that are paired, in order. */
  List<Integer> pairedOld() {
    return IntStream.range(0, nowOf.length).filter(old -> !isOldFree(old)).boxed().toList();
  }

  List<Integer> freeOld() {
    return IntStream.range(0, nowOf.length).filter(this::isOldFree).boxed().toList();
  }

  List<Integer> freeNow() {
    return IntStream.range(0, oldOf.length).filter(this::isNowFree).boxed().toList();
  }

  /** The gaps that have items on both sides, in order. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int oldFrom = 0;
    int nowFrom = 0;
    for (int old = 0; old <= nowOf.length; old++) {
      boolean end = old == nowOf.length;
      if (end || (!isOldFree(old) && !moved[old])) {
        int now = end ? oldOf.length : nowOf[old];
        addGap(gaps, oldFrom, old, nowFrom, now);
        oldFrom = old + 1;
        nowFrom = now + 1;
      }
    }
    return gaps;
  }

  private void addGap(List<Gap> gaps, int oldFrom, int oldTo, int nowFrom, int nowTo) {
    Gap gap =
        new Gap(
            IntStream.range(oldFrom, oldTo).filter(this::isOldFree).boxed().toList(),
            IntStream.range(nowFrom, nowTo).filter(this::isNowFree).boxed().toList());
    if (!gap.old().isEmpty() && !gap.now().isEmpty()) {
      gaps.add(gap);
    }
  }

  /** All of it: between two links what is gone comes before what is new. */
  List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    int nowFrom = 0;
    for (int old = 0; old < nowOf.length; old++) {
      if (isOldFree(old)) {
        matches.add(new Match.Removed(old));
      } else if (moved[old]) {
        matches.add(new Match.MovedAway(old, nowOf[old]));
      } else {
        addNew(matches, nowFrom, nowOf[old]);
        matches.add(new Match.Kept(old, nowOf[old]));
        nowFrom = nowOf[old] + 1;
      }
    }
    addNew(matches, nowFrom, oldOf.length);
    return matches;
  }

  private void addNew(List<Match> matches, int from, int to) {
    for (int now = from; now < to; now++) {
      matches.add(isNowFree(now) ? new Match.Added(now) : new Match.MovedHere(oldOf[now], now));
    }
  }
}
