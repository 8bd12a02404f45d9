package vanban.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Origin;
import vanban.document.Table;
import vanban.prose.Line;

/**
 * A table that is written under {@code table:}. Its cells are finished; the heads that show
 * figures, and the name of the last row, are worded by the layout.
 *
 * @param id by which references find it; only with a title
 * @param title the caption; empty without
 * @param legend the lines above and below it
 * @param landscape whether it stands on pages of its own that lie on their side
 * @param grid what stands in it
 * @param origin where it was written
 */
public record ReportTable(
    Optional<String> id,
    Optional<Line> title,
    Legend legend,
    boolean landscape,
    Grid grid,
    Origin origin) {

  /** A table that is not read, which is said: nothing of it can be laid out. */
  static ReportTable refused(Optional<String> id, Optional<Line> title, Origin origin) {
    return new ReportTable(
        id,
        title,
        new Legend(Optional.empty(), Optional.empty(), List.of()),
        false,
        new Grid(List.of(), List.of(), List.of()),
        origin);
  }

  /**
   * What is said of a table beside it.
   *
   * @param unit in which all its numbers are, unless its cells say another; empty without
   * @param source of its numbers; empty without
   * @param notes below it, top to bottom
   */
  public record Legend(Optional<Line> unit, Optional<Line> source, List<Line> notes) {
    /** Keeps the notes from change. */
    public Legend {
      notes = List.copyOf(notes);
    }

    /** All its lines, as they are printed. */
    public Stream<Line> lines() {
      return Stream.of(unit.stream(), source.stream(), notes.stream()).flatMap(some -> some);
    }
  }

  /** Whether it has a column; if not, something is wrong with it, and it cannot be laid out. */
  public boolean hasColumns() {
    return !grid.columns().isEmpty();
  }

  /**
   * What stands in a table.
   *
   * @param columns left to right, at least one
   * @param bands heads above those of several columns, one within another or beside it
   * @param rows top to bottom, without heads; the cells of each fill the columns, counting spans
   *     and the cells that reach down from above
   * @param total the last row, which adds up the others; empty without
   */
  public record Grid(
      List<Column> columns, List<Band> bands, List<Table.Row> rows, Optional<Total> total) {
    /** Keeps the lists from change. */
    public Grid {
      columns = List.copyOf(columns);
      bands = List.copyOf(bands);
      rows = List.copyOf(rows);
    }

    /** What stands in a table without a total. */
    Grid(List<Column> columns, List<Band> bands, List<Table.Row> rows) {
      this(columns, bands, rows, Optional.empty());
    }

    /** In which of the rows of heads the head of a column begins, from 0. */
    public int level(int column) {
      return (int) bands.stream().filter(band -> band.covers(column)).count();
    }

    /** How many rows of heads there are. */
    public int headRows() {
      return 1 + IntStream.range(0, columns.size()).map(this::level).max().orElse(0);
    }
  }

  /**
   * A column.
   *
   * @param head what its head cell says
   * @param vertical whether that is read from below upwards
   * @param cells how its cells are aligned, and how wide it is to be
   */
  public record Column(Head head, boolean vertical, Table.Column cells) {}

  /** What stands in the head of a column. */
  public sealed interface Head {
    /**
     * The author's words.
     *
     * @param blocks in the role of heads; at least a paragraph, which may be empty
     */
    record Written(List<Block> blocks) implements Head {
      /** Keeps the blocks from change. */
      public Written {
        blocks = List.copyOf(blocks);
      }
    }

    /**
     * The layout's words for what the column shows of figures.
     *
     * @param word such as {@code of_plan}
     * @param name of the plan, or of the number of before, that is meant, if it has one; {@code
     *     previous} for the period just over
     * @param called what readers know that by, if the file of the figures says so
     */
    record OfLayout(String word, Optional<String> name, Optional<String> called) implements Head {
      /** The words for what compares with nothing that has a name. */
      OfLayout(String word) {
        this(word, Optional.empty(), Optional.empty());
      }
    }
  }

  /**
   * A head above those of some columns.
   *
   * @param level how many bands stand above it
   * @param first of the columns, from 0
   * @param span how many they are, at least 1
   * @param vertical whether it is read from below upwards
   * @param blocks what it says, in the role of heads
   */
  public record Band(int level, int first, int span, boolean vertical, List<Block> blocks) {
    /** Keeps the blocks from change. */
    public Band {
      blocks = List.copyOf(blocks);
    }

    /** Whether it stands above a column. */
    boolean covers(int column) {
      return first <= column && column < first + span;
    }
  }

  /**
   * The row for all others, which the layout names.
   *
   * @param labels how many columns its name covers; none where it has none
   * @param cells in the other columns, left to right
   */
  public record Total(int labels, List<Table.Cell> cells) {
    /** Keeps the cells from change. */
    public Total {
      cells = List.copyOf(cells);
    }
  }
}
