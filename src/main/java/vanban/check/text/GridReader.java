package vanban.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vanban.document.Table;

/** Notes while the lines of a document are read which of them stand in which cell of a table. */
final class GridReader {
  private final List<List<Line>> tables = new ArrayList<>();

  /** A row, whose cells know the lines that stand in them by their numbers. */
  private record Line(Table.Row.Kind kind, List<Slot> slots) {}

  private record Slot(int column, int span, int rows, int from, int to) {}

  /**
   * Reads a table.
   *
   * @param read reads a cell, and says how many lines there are then
   * @param lines how many there are before
   */
  void read(Table table, Function<Table.Cell, Integer> read, int lines) {
    List<Line> rows = new ArrayList<>();
    int[] covered = new int[table.columns().size()];
    int at = lines;
    for (Table.Row row : table.rows()) {
      List<Slot> slots = new ArrayList<>();
      int column = 0;
      for (Table.Cell cell : row.cells()) {
        column = free(covered, column);
        int end = read.apply(cell);
        slots.add(new Slot(column, cell.span(), cell.rows(), at, end));
        cover(covered, column, cell);
        column += cell.span();
        at = end;
      }
      rows.add(new Line(row.kind(), slots));
      for (int one = 0; one < covered.length; one++) {
        covered[one] = Math.max(0, covered[one] - 1);
      }
    }
    tables.add(rows);
  }

  private static int free(int[] covered, int column) {
    int at = column;
    while (at < covered.length && covered[at] > 0) {
      at++;
    }
    return at;
  }

  private static void cover(int[] covered, int column, Table.Cell cell) {
    for (int at = column; at < Math.min(covered.length, column + cell.span()); at++) {
      covered[at] = cell.rows();
    }
  }

  /**
   * All tables that were read.
   *
   * @param passages that of each line, by its number; empty for a blank one
   */
  List<Grid> grids(List<Optional<Passage>> passages) {
    return tables.stream().map(rows -> grid(rows, passages)).toList();
  }

  private static Grid grid(List<Line> rows, List<Optional<Passage>> passages) {
    return new Grid(
        rows.stream()
            .map(
                row ->
                    new Grid.Row(
                        row.kind(),
                        row.slots().stream().map(slot -> cell(slot, passages)).toList()))
            .toList());
  }

  private static Grid.Cell cell(Slot slot, List<Optional<Passage>> passages) {
    List<Passage> words =
        IntStream.range(slot.from(), slot.to())
            .mapToObj(passages::get)
            .flatMap(Optional::stream)
            .toList();
    return new Grid.Cell(slot.column(), slot.span(), slot.rows(), words);
  }
}
