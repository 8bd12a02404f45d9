package vanban.style.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Grid;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.style.Length;

/**
 * The columns of a table in which decimals stand below one another. Each number is at the right,
 * but for as much room as the decimals take that it has less than others: a tab would follow the
 * decimal sign of the reader's machine, and not every program knows one in cells.
 */
final class DecimalColumns {
  private final TableLetters letters;
  private final Table table;
  private final Map<Integer, Length> longest = new HashMap<>(); // decimals, by column

  /** Those of a table. */
  DecimalColumns(TableLetters letters, Table table, Grid grid) {
    this.letters = letters;
    this.table = table;
    for (int i = 0; i < table.rows().size(); i++) {
      if (!table.rows().get(i).isHead()) {
        grid.rows().get(i).stream().filter(Grid.Slot::begins).forEach(this::measure);
      }
    }
  }

  private void measure(Grid.Slot slot) {
    decimals(slot).ifPresent(length -> longest.merge(slot.column(), length, Length::max));
  }

  /** How much room a cell leaves at its right; none if it holds no number of such a column. */
  Length room(Grid.Slot slot) {
    Optional<Length> all = Optional.ofNullable(longest.get(slot.column()));
    return all.flatMap(length -> decimals(slot).map(length::minus)).orElse(Length.ZERO);
  }

  private Optional<Length> decimals(Grid.Slot slot) {
    Table.Cell cell = slot.cell();
    Table.Alignment alignment =
        cell.alignment().orElse(table.columns().get(slot.column()).alignment());
    List<Block> blocks = cell.blocks();
    boolean number = alignment == Table.Alignment.DECIMAL && cell.span() == 1 && blocks.size() == 1;
    return number && blocks.get(0) instanceof Paragraph paragraph
        ? letters.measure(paragraph).decimals()
        : Optional.empty();
  }
}
