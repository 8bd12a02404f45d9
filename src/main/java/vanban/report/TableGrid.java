package vanban.report;

import java.util.Arrays;
import java.util.List;

/** Lays cells out row by row, to see that they fill the columns. */
final class TableGrid {
  private final int columns;
  private int[] reach; // rows that a cell above still covers, by column

  /** An empty grid of so many columns. */
  TableGrid(int columns) {
    this.columns = columns;
    this.reach = new int[columns];
  }

  /**
   * How a row fits.
   *
   * @param covered columns that its cells and those reaching down from above cover
   * @param overlaps whether a cell lies over one that reaches down
   */
  record Fit(int covered, boolean overlaps) {}

  /** Lays a row out. */
  Fit add(List<Table.Cell> row) {
    int covered = (int) Arrays.stream(reach).filter(rows -> rows > 0).count();
    int[] next = Arrays.stream(reach).map(rows -> Math.max(0, rows - 1)).toArray();
    boolean overlaps = false;
    int at = 0;
    for (Table.Cell cell : row) {
      at = firstFree(at);
      for (int i = at; i < Math.min(at + cell.span(), columns); i++) {
        overlaps |= reach[i] > 0;
        next[i] = Math.max(next[i], cell.rows() - 1);
      }
      at += cell.span();
      covered += cell.span();
    }
    reach = next;
    return new Fit(covered, overlaps);
  }

  private int firstFree(int from) {
    int at = from;
    while (at < columns && reach[at] > 0) {
      at++;
    }
    return at;
  }

  /** Whether a cell covers rows that are not there. */
  boolean reachesBelow() {
    return Arrays.stream(reach).anyMatch(rows -> rows > 0);
  }
}
