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
 * @param landscape whether it stands on pages of its own that lie on their side
 * @param columns left to right, at least one
 * @param bands heads above those of several columns, left to right
 * @param rows top to bottom; the cells of each fill the columns, counting spans and the cells that
 *     reach down from above
 * @param total the last row, which adds up the others; empty without
 */
public record Table(
    Optional<String> id,
    Optional<Line> title,
    boolean landscape,
    List<Column> columns,
    List<Band> bands,
    List<Row> rows,
    Optional<Total> total)
    implements ProseBlock {
  /** Keeps the lists from change. */
  public Table {
    columns = List.copyOf(columns);
    bands = List.copyOf(bands);
    rows = List.copyOf(rows);
  }

  /** A table with one row of heads, and no total. */
  Table(
      Optional<String> id,
      Optional<Line> title,
      boolean landscape,
      List<Column> columns,
      List<Row> rows) {
    this(id, title, landscape, columns, List.of(), rows, Optional.empty());
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
   * @param head what its head cell says
   * @param alignment of its cells
   */
  public record Column(Head head, Alignment alignment) {
    /** A column whose head the author wrote. */
    Column(Prose title, Alignment alignment) {
      this(new Head.Written(title), alignment);
    }
  }

  /** What the head cell of a column says. */
  public sealed interface Head {
    /**
     * The author's words.
     *
     * @param title may be empty
     */
    record Written(Prose title) implements Head {}

    /**
     * The layout's words for what the column shows of figures.
     *
     * @param word such as {@code of_plan}
     * @param name of the plan, or of the number of before, that is meant, if it has one; {@code
     *     previous} for the period just over
     */
    record OfLayout(String word, Optional<String> name) implements Head {}
  }

  /**
   * A head above those of some columns.
   *
   * @param first of the columns, from 0
   * @param span how many they are, at least 1
   * @param title what it says
   */
  public record Band(int first, int span, Prose title) {}

  /**
   * The row for all others, which the layout names.
   *
   * @param labels how many columns its name covers; none where it has none
   * @param cells in the other columns, left to right
   */
  public record Total(int labels, List<Cell> cells) {
    /** Keeps the cells from change. */
    public Total {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A row.
   *
   * @param group whether it names the rows below it
   * @param cells left to right
   */
  public record Row(boolean group, List<Cell> cells) {
    /** Keeps the cells from change. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param content what it says; may be empty
   * @param span how many columns it covers, at least 1
   * @param rows how many rows it covers, at least 1
   * @param alignment other than its column's
   */
  public record Cell(Prose content, int span, int rows, Optional<Alignment> alignment) {
    /** A cell of one column and one row that stands as its column does. */
    static Cell of(Prose content) {
      return new Cell(content, 1, 1, Optional.empty());
    }
  }
}
