package vanban.docx.read.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of lists, as Word does. */
final class ListCounters {
  /** How many levels a list has at most. */
  static final int LEVELS = 9;

  /** The last numbers of the levels of one list; those that run go on from there. */
  private static final class Counts {
    private final long[] last = new long[LEVELS];
    private final boolean[] runs = new boolean[LEVELS];
  }

  private record Restart(long instance, int level) {}

  private final Map<Long, Counts> counts = new HashMap<>();
  private final Set<Restart> done = new HashSet<>();

  /**
   * The numbers of the next paragraph: its own, and those of the levels above it. A level above
   * that has no paragraph yet shows its first number.
   *
   * @param level 0 for the first
   */
  long[] next(CountedList list, int level) {
    Counts now = counts.computeIfAbsent(list.definitionId(), id -> new Counts());
    if (list.startsAgain(level) && done.add(new Restart(list.instanceId(), level))) {
      now.runs[level] = false;
    }
    now.last[level] = now.runs[level] ? now.last[level] + 1 : list.start(level);
    now.runs[level] = true;
    for (int below = level + 1; below < LEVELS; below++) {
      int own = below;
      if (list.level(below).map(one -> one.restartsAfter(level, own)).orElse(true)) {
        now.runs[below] = false;
      }
    }
    long[] numbers = new long[level + 1];
    for (int i = 0; i <= level; i++) {
      numbers[i] = now.runs[i] ? now.last[i] : list.start(i);
    }
    return numbers;
  }
}
