package vanban.docx.plan;

import java.util.List;
import vanban.document.Margin;
import vanban.document.Orientation;

/**
 * A run of pages that lie alike; Word calls it a section.
 *
 * @param orientation how they lie
 * @param first whether a part of the document starts with them, and its page numbers; others go on
 * @param cover whether they look as those of a cover
 * @param margins what stands in their margins; empty margins are among them, so that no section
 *     takes over those of the one before
 */
public record SectionPlan(
    Orientation orientation, boolean first, boolean cover, List<MarginUse> margins) {
  /** Keeps the margins from change. */
  public SectionPlan {
    margins = List.copyOf(margins);
  }

  /**
   * A margin of the pages.
   *
   * @param margin what stands in it
   * @param pages on which of them
   */
  public record MarginUse(MarginPlan margin, Margin.Pages pages) {}
}
