package vanban.style.measure;

import java.util.List;
import vanban.document.Block;
import vanban.document.Grid;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.StyleSet;
import vanban.style.TableStyle;

/** How the width of a table is shared among its columns, and where numbers stand in them. */
public final class TableMeasure {
  private final StyleSet styles;
  private final Table table;
  private final Length width;
  private final Grid grid;
  private final DecimalColumns decimals;

  /**
   * Measures a table.
   *
   * @param width of all of it
   */
  public TableMeasure(StyleSet styles, Table table, Length width) {
    this.styles = styles;
    this.table = table;
    this.width = width;
    this.grid = Grid.of(table);
    this.decimals = new DecimalColumns(styles, table, grid);
  }

  /** Where its cells stand. */
  public Grid grid() {
    return grid;
  }

  /**
   * How much room a number leaves at its right, so that decimals stand below one another; none for
   * what is no number, and in head rows.
   */
  public Length room(Table.Row row, Grid.Slot slot) {
    return row.isHead() ? Length.ZERO : decimals.room(slot);
  }

  /** How wide it must be so that no word and no number is broken in its cells. */
  Length least() {
    return asked().least();
  }

  /** The widths of its columns, left to right; together as wide as the table. */
  public List<Length> widths() {
    return asked().share(width);
  }

  /** How many lines it takes, each row as many as the fullest of its cells. */
  public int lines() {
    List<Length> widths = widths();
    return grid.rows().stream()
        .mapToInt(row -> row.stream().mapToInt(slot -> lines(slot, widths)).max().orElse(0))
        .sum();
  }

  private int lines(Grid.Slot slot, List<Length> widths) {
    Length all = Length.sum(widths.subList(slot.column(), slot.column() + slot.cell().span()));
    Length room = all.minus(styles.table(table.role()).value(TableStyle.PADDING_X).times(2, 1));
    return slot.begins() && slot.cell().rows() == 1
        ? Walk.blocks(slot.cell().blocks())
            .filter(Paragraph.class::isInstance)
            .mapToInt(block -> TextMeasure.of(styles, (Paragraph) block).lines(room))
            .sum()
        : 1;
  }

  private ColumnWidths asked() {
    ColumnWidths widths = new ColumnWidths(table.columns().size());
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      grid.rows().get(i).stream()
          .filter(slot -> slot.begins() && slot.cell().span() == 1)
          .forEach(slot -> ask(widths, row, slot));
    }
    return widths;
  }

  private void ask(ColumnWidths widths, Table.Row row, Grid.Slot slot) {
    TableStyle style = styles.table(table.role());
    Length paddings = style.value(TableStyle.PADDING_X).times(2, 1);
    Length padding = paddings.plus(style.value(TableStyle.BORDER)).plus(room(row, slot));
    for (Block block : slot.cell().blocks()) {
      if (block instanceof Paragraph paragraph) {
        TextMeasure measure = TextMeasure.of(styles, paragraph);
        Length line = measure.longestLine().times(1, row.isHead() ? 2 : 1); // heads: two lines
        widths.ask(slot.column(), measure.longestWord(), line, padding);
      }
    }
  }
}
