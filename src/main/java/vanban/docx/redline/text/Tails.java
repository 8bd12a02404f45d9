package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.redline.text.Step.Tail;

/**
 * Sees to it that two rows of blocks end with one paragraph, and so do the stretches of them before
 * a table. The end of the last paragraph of a cell, of a note or of the text can neither be put
 * there nor be taken away, and that of one before a table only by Word: where one comes or goes
 * behind another, it is the end of that other which does, and the looks of the two change.
 */
final class Tails {
  private Tails() {}

  /** The same steps with such ends. */
  static List<Step> ended(List<Step> steps) {
    List<Step> all = new ArrayList<>();
    List<Step> stretch = new ArrayList<>();
    for (Step step : steps) {
      if (step.state() == State.KEPT && step.block().is("w:tbl")) {
        all.addAll(ended(stretch, false));
        all.add(step);
        stretch.clear();
      } else {
        stretch.add(step);
      }
    }
    all.addAll(ended(stretch, true));
    return all;
  }

  /**
   * A stretch with such an end.
   *
   * @param whole whether nothing stands behind it
   */
  private static List<Step> ended(List<Step> steps, boolean whole) {
    int lastOld = last(steps, true);
    int lastNow = last(steps, false);
    if (lastOld == lastNow || lastOld < 0 || lastNow < 0) {
      return steps;
    }
    boolean oldKept = steps.get(lastOld).state() == State.KEPT;
    boolean nowKept = steps.get(lastNow).state() == State.KEPT;
    if (!oldKept && !nowKept) {
      return replaced(steps, lastOld, lastNow);
    }
    int kept = oldKept ? lastOld : lastNow;
    if (isParagraphs(steps.subList(kept, steps.size()))) {
      return shifted(steps, kept);
    }
    return whole ? parted(steps, kept) : steps;
  }

  private static int last(List<Step> steps, boolean old) {
    for (int at = steps.size() - 1; at >= 0; at--) {
      if ((old ? steps.get(at).old() : steps.get(at).now()).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isParagraphs(List<Step> steps) {
    return steps.stream().allMatch(step -> step.block().is("w:p") && !step.block().endsSection());
  }

  /** The last of both become one paragraph, of which all words change. */
  private static List<Step> replaced(List<Step> steps, int lastOld, int lastNow) {
    Block old = steps.get(lastOld).old().orElseThrow();
    Block now = steps.get(lastNow).now().orElseThrow();
    boolean moved = !steps.get(lastOld).move().isEmpty() || !steps.get(lastNow).move().isEmpty();
    if (moved || !old.is("w:p") || !now.is("w:p") || !old.isLike(now)) {
      return steps;
    }
    List<Step> all = new ArrayList<>(steps);
    all.remove(Math.max(lastOld, lastNow));
    all.remove(Math.min(lastOld, lastNow));
    all.add(Step.kept(old, now));
    return all;
  }

  /** The end of each paragraph from the one that stays is that of the one behind it. */
  private static List<Step> shifted(List<Step> steps, int kept) {
    List<Step> all = new ArrayList<>(steps);
    all.set(kept, all.get(kept).with(Tail.GIVEN));
    int last = all.size() - 1;
    all.set(last, all.get(last).with(Tail.TAKEN));
    return all;
  }

  /** What stays does not, so that its place in the other file can be the last one. */
  private static List<Step> parted(List<Step> steps, int kept) {
    Step step = steps.get(kept);
    Step last = steps.get(steps.size() - 1);
    boolean gone = last.state().old();
    Block other = (gone ? step.now() : step.old()).orElseThrow();
    if (!last.block().is("w:p") || !other.is("w:p") || !last.block().isLike(other)) {
      return steps;
    }
    List<Step> all = new ArrayList<>(steps);
    all.set(
        kept,
        gone
            ? Step.single(State.DELETED, step.old().orElseThrow())
            : Step.single(State.INSERTED, step.now().orElseThrow()));
    all.set(all.size() - 1, gone ? Step.kept(last.block(), other) : Step.kept(other, last.block()));
    return all;
  }
}
