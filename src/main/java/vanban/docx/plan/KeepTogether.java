package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what stands before signatures and the like on their page: the paragraph before, or the last
 * row of the table before and the paragraph that parts them.
 */
final class KeepTogether {
  private KeepTogether() {}

  /** The same blocks, kept together where some of them ask for it. */
  static List<Placed> kept(List<Placed> blocks) {
    List<Placed> kept = new ArrayList<>(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Placed.Table table && table.keepsBefore()) {
        kept.set(i - 1, kept.get(i - 1).keptWithNext());
        if (i > 1 && blocks.get(i - 2) instanceof Placed.Table) {
          kept.set(i - 2, kept.get(i - 2).keptWithNext());
        }
      }
    }
    return kept;
  }
}
