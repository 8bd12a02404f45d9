package vanban.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table, whether written in prose or as {@code table:}.
 *
 * @param id by which references find it; only with a title
 * @param title the caption; empty without
 * @param columns left to right, at least one
 * @param rows top to bottom; the cells of each fill the columns, counting spans and the cells that
 *     reach down from above
 */
public record Table(
    Optional<String> id, Optional<Line> title, List<Column> columns, List<List<Cell>> rows)
    implements ProseBlock {
  /** Keeps the lists from change. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /** Where words stand between the edges of a cell. */
  public enum Alignment {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT,
    /** As numbers do: the decimals of the whole column below one another. */
    DECIMAL;

    /** The words authors write for them. */
    static List<String> words() {
      return Stream.of(values()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }
  }

  /**
   * A column.
   *
   * @param title what its head cell says
   * @param alignment of its cells
   */
  public record Column(Prose title, Alignment alignment) {}

  /**
   * A cell.
   *
   * @param content what it says; may be empty
   * @param span how many columns it covers, at least 1
   * @param rows how many rows it covers, at least 1
   * @param alignment other than its column's
   */
  public record Cell(Prose content, int span, int rows, Optional<Alignment> alignment) {}
}
