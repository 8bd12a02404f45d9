package vanban.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vanban.document.Table;

/** The rows of a table, a line each: {@code 1 | Lúa | 2,5}. */
final class TableText {
  private static final String FROM_ABOVE = "↑"; // a cell of a row above reaches down here

  private final Function<Table.Cell, String> words;
  private final int[] below; // by column: in how many rows to come a cell from above still stands
  private final int[] starts; // by column: 1 where such a cell begins

  private TableText(int columns, Function<Table.Cell, String> words) {
    this.words = words;
    this.below = new int[columns];
    this.starts = new int[columns];
  }

  /** The lines of a table. */
  static List<String> of(Table table, Function<Table.Cell, String> words) {
    TableText text = new TableText(table.columns().size(), words);
    return table.rows().stream().map(text::row).toList();
  }

  private String row(Table.Row row) {
    List<String> cells = new ArrayList<>();
    int at = above(0, cells);
    for (Table.Cell cell : row.cells()) {
      cells.add(words.apply(cell));
      for (int i = at; i < Math.min(below.length, at + cell.span()); i++) {
        below[i] = cell.rows() - 1;
        starts[i] = i == at ? 1 : 0;
      }
      at = above(at + cell.span(), cells);
    }
    return String.join(" | ", cells).strip();
  }

  /** Passes the columns that are taken from above. */
  private int above(int from, List<String> cells) {
    int at = from;
    while (at < below.length && below[at] > 0) {
      below[at]--;
      if (starts[at] == 1) {
        cells.add(FROM_ABOVE);
      }
      at++;
    }
    return at;
  }
}
