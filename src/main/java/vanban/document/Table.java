package vanban.document;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param role its look
 * @param orientation of its pages: landscape in an upright part, it has pages of its own
 * @param caption the title above it, and its number
 * @param lines what stands between them and below it
 * @param columns left to right; at least one
 * @param rows top to bottom; head rows first. The spans of each row fill the columns exactly.
 * @param origin where it was written
 */
public record Table(
    String role,
    Orientation orientation,
    Caption caption,
    Lines lines,
    List<Column> columns,
    List<Row> rows,
    Origin origin)
    implements Captioned {
  /** Keeps the lists from change. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table with no lines above its rows or below them, whose columns are as wide as they need. */
  public Table(
      String role,
      Orientation orientation,
      Caption caption,
      List<Alignment> columns,
      List<Row> rows,
      Origin origin) {
    this(
        role,
        orientation,
        caption,
        Lines.NONE,
        columns.stream().map(Column::of).toList(),
        rows,
        origin);
  }

  /**
   * Lines that belong to a table and stay on its page: the unit of its numbers above its rows, its
   * source and notes below them.
   *
   * @param above between the caption and the rows; empty without
   * @param below after the last row, top to bottom
   */
  public record Lines(Optional<Paragraph> above, List<Paragraph> below) {
    /** No line at all. */
    public static final Lines NONE = new Lines(Optional.empty(), List.of());

    /** Keeps the list from change. */
    public Lines {
      below = List.copyOf(below);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * A column.
   *
   * @param alignment of its cells
   * @param width that it is to have; empty for what its words need
   */
  public record Column(Alignment alignment, Optional<StatedWidth> width) {
    /** A column that is as wide as its words need. */
    public static Column of(Alignment alignment) {
      return new Column(alignment, Optional.empty());
    }
  }

  /** Where the words of a cell stand between its edges. */
  public enum Alignment {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT,
    /** As numbers do: at the right edge, the decimals of the whole column below one another. */
    DECIMAL
  }

  /**
   * A row.
   *
   * @param kind what it is to the other rows
   * @param cells left to right, without those covered by a cell from above
   * @param origin where it was written
   */
  public record Row(Kind kind, List<Cell> cells, Origin origin) {
    /** Keeps the cells from change. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether it is repeated at the top of each page. */
    public boolean isHead() {
      return kind == Kind.HEAD;
    }

    /** What rows are to the others. */
    public enum Kind {
      /** Says what stands in the columns: repeated at the top of each page. */
      HEAD,
      /** Names the rows below it: stays on the page of the next row. */
      GROUP,
      /** Adds up some of the rows. */
      SUBTOTAL,
      /** Adds up all of them. */
      TOTAL,
      /** One of the others. */
      BODY
    }
  }

  /**
   * A cell.
   *
   * @param span how many columns it covers, at least 1
   * @param rows how many rows it covers, at least 1
   * @param alignment other than its column's; empty for the column's
   * @param vertical whether its lines are read from below upwards
   * @param blocks paragraphs and lists
   * @param origin where it was written
   */
  public record Cell(
      int span,
      int rows,
      Optional<Alignment> alignment,
      boolean vertical,
      List<Block> blocks,
      Origin origin) {
    /** Keeps the blocks from change. */
    public Cell {
      blocks = List.copyOf(blocks);
    }

    /** A cell whose lines are read from left to right. */
    public Cell(
        int span, int rows, Optional<Alignment> alignment, List<Block> blocks, Origin origin) {
      this(span, rows, alignment, false, blocks, origin);
    }

    /** A cell of one column and one row, aligned as its column is. */
    public Cell(List<Block> blocks, Origin origin) {
      this(1, 1, Optional.empty(), blocks, origin);
    }
  }
}
