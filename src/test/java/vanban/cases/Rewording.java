package vanban.cases;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vanban.cases.ChangedSample.Printed;

/** Compares two versions of a line. */
final class Rewording {
  private Rewording() {}

  /**
   * Whether a line becomes the other when some words, and only these, are put in the place of
   * others.
   *
   * @param pairs old and new words of figures
   */
  static boolean explains(String old, String young, List<Printed[]> pairs) {
    record At(int old, int young) {}
    Deque<At> next = new ArrayDeque<>(List.of(new At(0, 0)));
    Set<At> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      At at = next.remove();
      if (at.old == old.length() && at.young == young.length()) {
        return true;
      }
      Set<At> after = new HashSet<>();
      if (old.regionMatches(at.old, young, at.young, 1) && at.old < old.length()) {
        after.add(new At(at.old + 1, at.young + 1));
      }
      for (Printed[] pair : pairs) {
        String was = pair[0].words();
        String is = pair[1].words();
        if (old.startsWith(was, at.old) && young.startsWith(is, at.young)) {
          after.add(new At(at.old + was.length(), at.young + is.length()));
        }
      }
      after.stream().filter(seen::add).forEach(next::add);
    }
    return false;
  }
}
