package vanban.docx.plan;

import java.util.List;
import vanban.document.Margin;

/**
 * What stands in the margins of some pages.
 *
 * @param edge of the page
 * @param number among those at this edge, 1 for the first
 * @param blocks at least one, as Word wants it
 */
public record MarginPlan(Margin.Edge edge, int number, List<Placed> blocks) {
  /** Keeps the blocks from change. */
  public MarginPlan {
    blocks = List.copyOf(blocks);
  }
}
