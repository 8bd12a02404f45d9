package vanban.document;

import java.util.List;

/**
 * A run of pages that lie alike: a cover, the document proper, or an appendix. Its page numbers
 * start at 1, or go on.
 *
 * @param orientation of its pages
 * @param margins what stands in the top and bottom margins of its pages
 * @param blocks what stands on its pages, in order
 * @param continued whether its page numbers go on from those of the part before; what margins say
 *     of a first page is then for no page of it
 * @param cover whether its pages look as those of a cover
 */
public record Part(
    Orientation orientation,
    List<Margin> margins,
    List<Block> blocks,
    boolean continued,
    boolean cover) {
  /** A part with its own page numbers. */
  public Part(Orientation orientation, List<Margin> margins, List<Block> blocks) {
    this(orientation, margins, blocks, false, false);
  }

  /** Keeps the lists from change. */
  public Part {
    margins = List.copyOf(margins);
    blocks = List.copyOf(blocks);
  }
}
