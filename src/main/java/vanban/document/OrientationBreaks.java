package vanban.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the paper turns in an upright part, for tables that lie on their side. Headings that
 * nothing but such a table follows go with it, for alone they would fill a page; but not those that
 * start the part.
 *
 * @param <T> what a writer makes of blocks
 */
public final class OrientationBreaks<T> {
  /** What a block means for the pages. */
  public enum Kind {
    /** A heading: goes with a table for which the paper turns, if that follows. */
    HEADING,
    /** A table for which the paper turns. */
    LYING,
    /** Anything else. */
    OTHER
  }

  /**
   * What comes of one block of a body, before pages turn.
   *
   * @param kind what it means for the pages
   * @param blocks what stands there, one below the other; at least one
   * @param <T> what a writer makes of blocks
   */
  public record Flow<T>(Kind kind, List<T> blocks) {
    /** Keeps the blocks from change. */
    public Flow {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Pages that lie alike.
   *
   * @param orientation how they lie
   * @param blocks what stands on them; may be none
   * @param <T> what a writer makes of blocks
   */
  public record Run<T>(Orientation orientation, List<T> blocks) {
    private Run(Orientation orientation) {
      this(orientation, new ArrayList<>());
    }
  }

  private final List<Run<T>> runs = new ArrayList<>();
  private final List<T> headings = new ArrayList<>(); // that nothing followed yet
  private Run<T> run;

  private OrientationBreaks(Orientation first) {
    run = new Run<>(first);
    runs.add(run);
  }

  /** The runs of pages of an upright part, in order. */
  public static <T> List<Run<T>> runs(List<Flow<T>> flow) {
    OrientationBreaks<T> breaks = new OrientationBreaks<>(Orientation.PORTRAIT);
    flow.forEach(breaks::add);
    breaks.settleHeadings();
    return breaks.runs.stream()
        .map(run -> new Run<>(run.orientation(), List.copyOf(run.blocks())))
        .toList();
  }

  private void add(Flow<T> block) {
    switch (block.kind()) {
      case HEADING -> headings.addAll(block.blocks());
      case LYING -> {
        rotate();
        run.blocks().addAll(block.blocks());
      }
      case OTHER -> {
        settleHeadings();
        rotateTo(Orientation.PORTRAIT);
        run.blocks().addAll(block.blocks());
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
      run = new Run<>(orientation);
      runs.add(run);
    }
  }
}
