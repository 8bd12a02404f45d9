package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.redline.text.Step.Tail;

/**
 * Joins what comes or goes at the end of a paragraph with the paragraphs behind it that do the
 * same, as somebody does who types on: what comes is then the end of this paragraph, and the last
 * of those has the one that was there. With the end between them left as it was, LibreOffice takes
 * both for one change, and that end for a part of it.
 */
final class Joints {
  private final List<Step> steps;
  private final Function<Step, Optional<State>> lastChange;

  private Joints(List<Step> steps, Function<Step, Optional<State>> lastChange) {
    this.steps = new ArrayList<>(steps);
    this.lastChange = lastChange;
  }

  /**
   * The same steps, joined.
   *
   * @param lastChange what became of the last word of a paragraph that stays
   */
  static List<Step> joined(List<Step> steps, Function<Step, Optional<State>> lastChange) {
    return new Joints(steps, lastChange).all();
  }

  private List<Step> all() {
    for (int at = 0; at + 1 < steps.size(); at++) {
      Step step = steps.get(at);
      State behind = steps.get(at + 1).state();
      int last = last(at + 1, behind);
      if (step.state() == State.KEPT
          && isPlain(step)
          && last > at
          && lastChange.apply(step).filter(change -> change == behind).isPresent()) {
        steps.set(at, step.with(Tail.GIVEN));
        steps.set(last, steps.get(last).with(Tail.TAKEN));
      }
    }
    return steps;
  }

  /** The last of the paragraphs from a place on that come or go alike; before it if none does. */
  private int last(int from, State state) {
    int at = from;
    while (at < steps.size() && steps.get(at).state() == state && isPlain(steps.get(at))) {
      at++;
    }
    return at - 1;
  }

  private static boolean isPlain(Step step) {
    boolean ends =
        step.old().filter(Block::endsSection).isPresent()
            || step.now().filter(Block::endsSection).isPresent();
    return step.block().is("w:p") && !ends && step.move().isEmpty() && step.tail() == Tail.NONE;
  }
}
