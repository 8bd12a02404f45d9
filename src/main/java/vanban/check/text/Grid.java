package vanban.check.text;

import java.util.List;
import java.util.Optional;
import vanban.document.Table;

/**
 * A table as a reviewer reads it: its rows, top to bottom, each with its cells at their columns.
 *
 * @param rows all of them
 */
public record Grid(List<Row> rows) {
  /** Keeps the list from change. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param kind what it is to the others
   * @param cells left to right, without those covered by a cell from above
   */
  public record Row(Table.Row.Kind kind, List<Cell> cells) {
    /** Keeps the list from change. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell that begins at a column and covers no other; empty if there is none. */
    public Optional<Cell> at(int column) {
      return cells.stream().filter(one -> one.column() == column && one.span() == 1).findFirst();
    }
  }

  /**
   * A cell.
   *
   * @param column where it begins, 0 for the first
   * @param span how many columns it covers
   * @param rows how many rows it covers
   * @param words its passages; none if it is empty
   */
  public record Cell(int column, int span, int rows, List<Passage> words) {
    /** Keeps the list from change. */
    public Cell {
      words = List.copyOf(words);
    }

    /** All that it says. */
    public String text() {
      return String.join(" ", words.stream().map(Passage::value).toList()).strip();
    }
  }

  /** How many columns its widest row has. */
  public int columns() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.column() + cell.span())
        .max()
        .orElse(0);
  }
}
