package vanban.document;

import java.util.List;

/**
 * Paragraphs that each start with the same sign, printed as typed: {@code - x}, {@code + x}.
 *
 * @param sign the sign, such as {@code "-"}
 * @param items at least one
 */
public record ItemList(String sign, List<Item> items) implements Block {
  /** Keeps the items from change. */
  public ItemList {
    items = List.copyOf(items);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * One item.
   *
   * @param blocks a paragraph, before which the sign is printed; then paragraphs and lists
   * @param origin where it was written, its sign first
   */
  public record Item(List<Block> blocks, Origin origin) {
    /** Keeps the blocks from change. */
    public Item {
      blocks = List.copyOf(blocks);
    }
  }
}
