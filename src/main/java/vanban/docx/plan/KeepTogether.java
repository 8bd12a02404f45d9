package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what stands before signatures and the like on their page: the paragraph before, or the last
 * row of the table before and the paragraph that parts them. So it does with the table before the
 * foot of a page.
 */
final class KeepTogether {
  private KeepTogether() {}

  /** The same blocks, kept together where some of them ask for it. */
  static List<Placed> kept(List<Placed> blocks) {
    List<Placed> kept = new ArrayList<>(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      boolean foot = PageFeet.of(blocks.get(i)).isPresent();
      if (foot || (blocks.get(i) instanceof Placed.Table table && table.keepsBefore())) {
        keep(kept, i - 1, foot);
        if (i > 1 && blocks.get(i - 2) instanceof Placed.Table) {
          keep(kept, i - 2, foot);
        }
      }
    }
    return kept;
  }

  private static void keep(List<Placed> blocks, int at, boolean above) {
    Placed block = blocks.get(at);
    Placed whole = above && block instanceof Placed.Table table ? table.withSecondRow() : block;
    blocks.set(at, whole.keptWithNext());
  }
}
