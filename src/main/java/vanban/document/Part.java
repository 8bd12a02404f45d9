package vanban.document;

import java.util.List;

/**
 * A run of pages with one orientation and its own page numbers from 1: the document proper, or an
 * appendix.
 *
 * @param orientation of its pages
 * @param margins what stands in the top and bottom margins of its pages
 * @param blocks what stands on its pages, in order
 */
public record Part(Orientation orientation, List<Margin> margins, List<Block> blocks) {
  /** Keeps the lists from change. */
  public Part {
    margins = List.copyOf(margins);
    blocks = List.copyOf(blocks);
  }
}
