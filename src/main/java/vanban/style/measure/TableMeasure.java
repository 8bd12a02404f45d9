package vanban.style.measure;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vanban.document.Grid;
import vanban.document.StatedWidth;
import vanban.document.Table;
import vanban.style.Length;
import vanban.style.StyleSet;

/**
 * How the width of a table is shared among its columns, how small its letters are so that it fits
 * its paper, and where numbers stand in it.
 */
public final class TableMeasure {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final int HEAD_LINES = 2; // in which heads of columns look best
  private static final int MOST_HEAD_LINES = 5;

  private final Table table;
  private final Length width;
  private final Grid grid;
  private final Fitted fitted;
  private final List<Length> widths;
  private final RowHeights heights;

  /** What cells need, in letters of some size, and what columns ask for. */
  private record Fitted(CellNeeds needs, ColumnWidths asked) {}

  /**
   * A column that is to be narrower than a word in it.
   *
   * @param column from 0
   * @param stated how wide it is to be
   * @param needed so that no word is broken
   * @param hidden whether nothing of some words would be seen
   */
  public record Narrow(int column, Length stated, Length needed, boolean hidden) {}

  /**
   * Measures a table.
   *
   * @param width of all of it
   */
  public TableMeasure(StyleSet styles, Table table, Length width) {
    this.table = table;
    this.width = width;
    this.grid = Grid.of(table);
    this.fitted = fitted(TableLetters.of(styles, table).smaller(table).iterator());
    this.widths = lowest();
    this.heights = RowHeights.of(fitted.needs, widths);
  }

  /**
   * The widths in which the table is lowest: narrow heads of more lines give room to long texts,
   * and are not worth it where less is gained below them than they are higher.
   */
  private List<Length> lowest() {
    List<Length> lowest = shared(HEAD_LINES);
    Length height = height(lowest);
    for (int lines = HEAD_LINES + 1; lines <= MOST_HEAD_LINES; lines++) {
      List<Length> other = shared(lines);
      if (!other.equals(lowest) && height(other).compareTo(height) < 0) {
        lowest = other;
        height = height(lowest);
      }
    }
    return lowest;
  }

  private List<Length> shared(int headLines) {
    return fitted.asked.withHeads(headLines).share(width);
  }

  private Length height(List<Length> shared) {
    return RowHeights.of(fitted.needs, shared).whole();
  }

  /** In the largest letters in which nothing is broken, or else in the smallest. */
  private Fitted fitted(Iterator<TableLetters> smaller) {
    Fitted fitted = measured(smaller.next());
    while (smaller.hasNext() && fitted.asked.least().compareTo(width) > 0) {
      fitted = measured(smaller.next());
    }
    return fitted;
  }

  private Fitted measured(TableLetters letters) {
    CellNeeds needs = CellNeeds.of(table, grid, letters);
    ColumnWidths asked = needs.widths();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      stated(column).ifPresent(length -> asked.fix(column, length));
    }
    return new Fitted(needs, asked);
  }

  private Optional<Length> stated(int column) {
    return table.columns().get(column).width().map(this::length);
  }

  private Length length(StatedWidth stated) {
    return stated.isShare()
        ? width.times(stated.amount().multiply(PERCENT).longValue(), PERCENT.pow(2).longValue())
        : Length.millimetres(stated.amount().doubleValue());
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
    return fitted.needs.room(row, slot);
  }

  /** The size of the letters of a role in its cells, where it is smaller than the role says. */
  public Optional<Length> size(String role) {
    return fitted.needs.letters().size(role);
  }

  /**
   * How high a row must at least be: for what is read upwards in it, and in the head for what
   * reaches down into it, which LibreOffice else cuts off where it prints the head again; zero
   * where there is neither.
   */
  public Length height(int row) {
    Length upwards = fitted.needs.height(row);
    boolean stretched = table.rows().get(row).isHead() && heights.stretched().get(row);
    return stretched ? upwards.max(heights.heights().get(row)) : upwards;
  }

  /** How high its rows are together, nearly. */
  public Length estimatedHeight() {
    return heights.whole();
  }

  /** How high a row is, nearly. */
  public Length estimatedHeight(int row) {
    return heights.heights().get(row);
  }

  /** How wide it must be so that no word and no number is broken in its cells. */
  Length least() {
    return fitted.asked.least();
  }

  /**
   * The columns that are to be narrower than what stands in them; of a table without room for all
   * its columns only those in which words would not be seen.
   */
  List<Narrow> narrow() {
    boolean wide = least().compareTo(width) > 0;
    return IntStream.range(0, widths.size())
        .filter(column -> stated(column).isPresent())
        .mapToObj(column -> narrow(column, widths.get(column)))
        .filter(narrow -> narrow.hidden() || !wide)
        .filter(narrow -> narrow.stated().compareTo(narrow.needed()) < 0)
        .toList();
  }

  private Narrow narrow(int column, Length width) {
    boolean hidden = width.compareTo(fitted.asked.shown(column)) < 0;
    return new Narrow(column, width, fitted.asked.word(column), hidden);
  }

  /** The widths of its columns, left to right; together as wide as the table. */
  public List<Length> widths() {
    return widths;
  }
}
