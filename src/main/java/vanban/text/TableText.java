package vanban.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.document.Grid;
import vanban.document.Table;

/** The rows of a table, a line each: {@code 1 | Lúa | 2,5}. */
final class TableText {
  private static final String FROM_ABOVE = "↑"; // a cell of a row above reaches down here

  private TableText() {}

  /** The lines of a table. */
  static List<String> of(Table table, Function<Table.Cell, String> words) {
    return Grid.of(table).rows().stream().map(row -> line(row, words)).toList();
  }

  private static String line(List<Grid.Slot> row, Function<Table.Cell, String> words) {
    return row.stream()
        .map(slot -> slot.begins() ? words.apply(slot.cell()) : FROM_ABOVE)
        .collect(Collectors.joining(" | "))
        .strip();
  }
}
