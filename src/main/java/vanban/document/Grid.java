package vanban.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where the cells of a table stand: row by row, with those that reach down from above.
 *
 * @param rows as many as the table has; the slots of each fill the columns, left to right
 */
public record Grid(List<List<Slot>> rows) {
  /** Keeps the rows from change. */
  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A cell in one of the rows it covers.
   *
   * @param cell the cell
   * @param column its first, from 0
   * @param rows how many it still covers from here on, at least 1
   */
  public record Slot(Table.Cell cell, int column, int rows) {
    /** Whether the cell begins in this row; otherwise it reaches down from above. */
    public boolean begins() {
      return rows == cell.rows();
    }

    private Slot below() {
      return new Slot(cell, column, rows - 1);
    }
  }

  /** The grid of a table. */
  public static Grid of(Table table) {
    List<List<Slot>> rows = new ArrayList<>();
    List<Slot> above = List.of();
    for (Table.Row row : table.rows()) {
      above = row(row, above);
      rows.add(above);
    }
    return new Grid(rows);
  }

  private static List<Slot> row(Table.Row row, List<Slot> above) {
    Deque<Slot> reaching = new ArrayDeque<>();
    above.stream().filter(slot -> slot.rows() > 1).map(Slot::below).forEach(reaching::add);
    List<Slot> slots = new ArrayList<>();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      column = pass(reaching, column, slots);
      slots.add(new Slot(cell, column, cell.rows()));
      column += cell.span();
    }
    slots.addAll(reaching);
    return slots;
  }

  /** Puts the cells from above that stand here; the first column after them. */
  private static int pass(Deque<Slot> reaching, int from, List<Slot> to) {
    int column = from;
    while (!reaching.isEmpty() && reaching.element().column() <= column) {
      Slot slot = reaching.remove();
      to.add(slot);
      column = slot.column() + slot.cell().span();
    }
    return column;
  }
}
