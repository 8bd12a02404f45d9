package vanban.document;

import java.util.List;

/**
 * What stands in a margin of a part's pages, such as the page number.
 *
 * @param edge which margin
 * @param pages on which of the part's pages
 * @param blocks paragraphs and rules, in order
 */
public record Margin(Edge edge, Pages pages, List<Block> blocks) {
  /** Keeps the blocks from change. */
  public Margin {
    blocks = List.copyOf(blocks);
  }

  /** The margin of the page something stands in. */
  public enum Edge {
    /** Above the text: a header. */
    TOP,
    /** Below the text and its notes: a footer. */
    BOTTOM
  }

  /** The pages of a part on which something stands. */
  public enum Pages {
    /** Only the part's first page. */
    FIRST,
    /** Every page but the part's first. */
    OTHER
  }
}
