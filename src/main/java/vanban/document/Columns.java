package vanban.document;

import java.util.List;

/**
 * Blocks that stand side by side, as the two halves of the masthead do.
 *
 * @param role its look: the widths of the columns
 * @param columns left to right; each holds paragraphs and rules
 */
public record Columns(String role, List<Column> columns) implements Block {
  /** Keeps the columns from change. */
  public Columns {
    columns = List.copyOf(columns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * One of the columns.
   *
   * @param blocks top to bottom; may be empty
   */
  public record Column(List<Block> blocks) {
    /** Keeps the blocks from change. */
    public Column {
      blocks = List.copyOf(blocks);
    }
  }
}
