package vanban.docx.plan;

import java.util.List;
import vanban.document.Inline;
import vanban.document.Table;
import vanban.document.Table.Row.Kind;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.measure.TableMeasure;

/**
 * Which rows of a table stay on the page of the row below them: heads, which say nothing alone, the
 * names of groups, the last row before a sum, so that no page begins with a sum of nothing, and all
 * rows of a small table.
 */
final class RowBonds {
  /** How many rows a small table has at most, besides its heads, groups and sums. */
  private static final int ROWS = 5;

  /** How many words fill less than half a page however narrow their column is. */
  private static final int FEW_WORDS = 15;

  private final List<Table.Row> rows;
  private final int columns;
  private final boolean small;
  private final TableMeasure measure;
  private final Length half;

  /**
   * Those of a table.
   *
   * @param page how high the text of its pages is; what fills more than half of that is not small
   */
  RowBonds(Table table, TableMeasure measure, Length page) {
    this.rows = table.rows();
    this.columns = table.columns().size();
    long bodies = rows.stream().filter(row -> row.kind() == Kind.BODY).count();
    this.measure = measure;
    this.half = page.times(1, 2);
    this.small = bodies <= ROWS && measure.estimatedHeight().compareTo(half) <= 0;
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
    return row < rows.size() - 1 && (small || names(row) || isAddedUpBelow(row));
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
