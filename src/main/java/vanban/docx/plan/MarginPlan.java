package vanban.docx.plan;

import java.util.List;
import java.util.Optional;
import vanban.document.Margin;
import vanban.style.measure.WatermarkMeasure;

/**
 * What stands in the margins of some pages.
 *
 * @param edge of the page
 * @param number among those at this edge, 1 for the first
 * @param blocks at least one, as Word wants it
 * @param watermark what stands behind the text of these pages
 */
public record MarginPlan(
    Margin.Edge edge, int number, List<Placed> blocks, Optional<WatermarkMeasure> watermark) {
  /** Keeps the blocks from change. */
  public MarginPlan {
    blocks = List.copyOf(blocks);
  }
}
