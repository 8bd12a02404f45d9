package vanban.docx.plan;

import java.util.List;
import java.util.stream.IntStream;
import vanban.document.Inline;
import vanban.document.Table;
import vanban.document.Table.Row.Kind;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.measure.TableMeasure;

/**
 * Which rows of a table stay on the page of the row below them: heads, which say nothing alone, the
 * names of groups, the first row below them, so that heads never stand over one row alone, the last
 * row before a sum, so that no page begins with a sum of nothing, and all rows of a small table
 * whose style does not say otherwise.
 */
final class RowBonds {
  /** How many rows a small table has at most, besides its heads, groups and sums. */
  private static final int ROWS = 5;

  /** How many words fill less than half a page however narrow their column is. */
  private static final int FEW_WORDS = 15;

  private final List<Table.Row> rows;
  private final int columns;
  private final int first; // below the heads and the groups that follow them
  private final boolean small;
  private final TableMeasure measure;
  private final Length half;

  /**
   * Those of a table.
   *
   * @param page how high the text of its pages is; what fills more than half of that is not small
   * @param whole whether it stands on one page if it is small
   */
  RowBonds(Table table, TableMeasure measure, Length page, boolean whole) {
    this.rows = table.rows();
    this.columns = table.columns().size();
    this.first = (int) IntStream.range(0, rows.size()).takeWhile(this::names).count();
    long bodies = rows.stream().filter(row -> row.kind() == Kind.BODY).count();
    this.measure = measure;
    this.half = page.times(1, 2);
    this.small = whole && bodies <= ROWS && measure.estimatedHeight().compareTo(half) <= 0;
  }

  /**
   * Whether a row stays on one page: all do but those that would leave half of one empty. Heads do
   * in any case, for they are repeated.
   */
  boolean isWhole(int row) {
    return rows.get(row).isHead()
        || isShort(rows.get(row))
        || measure.estimatedHeight(row).compareTo(half) <= 0;
  }

  /** Whether a row fills no half page though each of its words had a line: most need no measure. */
  private static boolean isShort(Table.Row row) {
    return row.cells().stream().allMatch(cell -> words(cell) <= FEW_WORDS);
  }

  private static long words(Table.Cell cell) {
    return Walk.inlines(cell.blocks())
        .map(inline -> inline instanceof Inline.Text text ? text.value() : " ")
        .mapToLong(text -> 1 + text.chars().filter(Character::isWhitespace).count())
        .sum();
  }

  /** Whether a row stays with the one below it; the last row has none. */
  boolean staysWithNext(int row) {
    return row < rows.size() - 1 && (small || names(row) || opens(row) || isAddedUpBelow(row));
  }

  /** Whether it is the first row below the heads, and room for it and the next costs no page. */
  private boolean opens(int row) {
    return row == first
        && rows.get(0).isHead()
        && measure
                .estimatedHeight(row)
                .plus(measure.estimatedHeight(row + 1))
                .compareTo(half.times(1, 2))
            <= 0;
  }

  private boolean names(int row) {
    Kind kind = rows.get(row).kind();
    return kind == Kind.HEAD || kind == Kind.GROUP || (kind == Kind.BODY && isOneCell(row));
  }

  /** As a group is named in a table that is written by hand. */
  private boolean isOneCell(int row) {
    List<Table.Cell> cells = rows.get(row).cells();
    return columns > 1 && cells.size() == 1 && cells.get(0).span() == columns;
  }

  /** Sums of sums too, but no more than one of them: a table of sums alone breaks where it must. */
  private boolean isAddedUpBelow(int row) {
    Kind kind = rows.get(row).kind();
    Kind below = rows.get(row + 1).kind();
    boolean sum = below == Kind.TOTAL || below == Kind.SUBTOTAL;
    return kind == Kind.BODY ? sum : kind == Kind.SUBTOTAL && below == Kind.TOTAL;
  }
}
