package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Orientation;

/**
 * Finds where the paper turns in an upright part, for tables that lie on their side. Headings that
 * nothing but such a table follows go with it, for alone they would fill a page; but not those that
 * start the part.
 */
final class OrientationBreaks {
  /**
   * Pages that lie alike.
   *
   * @param orientation how they lie
   * @param blocks what stands on them; may be none
   */
  record Run(Orientation orientation, List<Placed> blocks) {}

  private final List<Run> runs = new ArrayList<>();
  private final List<Placed> headings = new ArrayList<>(); // that nothing followed yet
  private Run run;

  private OrientationBreaks(Orientation first) {
    run = new Run(first, new ArrayList<>());
    runs.add(run);
  }

  /** The runs of pages of an upright part, in order. */
  static List<Run> runs(List<Flow> flow) {
    OrientationBreaks breaks = new OrientationBreaks(Orientation.PORTRAIT);
    flow.forEach(breaks::add);
    breaks.settleHeadings();
    return breaks.runs;
  }

  private void add(Flow block) {
    switch (block.kind()) {
      case HEADING -> headings.addAll(block.placed());
      case LYING -> {
        rotate();
        run.blocks().addAll(block.placed());
      }
      case OTHER -> {
        settleHeadings();
        rotateTo(Orientation.PORTRAIT);
        run.blocks().addAll(block.placed());
      }
    }
  }

  /** Lays the paper on its side, with the headings before. */
  private void rotate() {
    if (runs.size() == 1 && run.blocks().isEmpty()) {
      settleHeadings();
    }
    rotateTo(Orientation.LANDSCAPE);
    run.blocks().addAll(headings);
    headings.clear();
  }

  /** Leaves the headings before on upright pages. */
  private void settleHeadings() {
    if (!headings.isEmpty()) {
      rotateTo(Orientation.PORTRAIT);
      run.blocks().addAll(headings);
      headings.clear();
    }
  }

  private void rotateTo(Orientation orientation) {
    if (run.orientation() != orientation) {
      run = new Run(orientation, new ArrayList<>());
      runs.add(run);
    }
  }
}
