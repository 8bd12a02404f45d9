package vanban.report;

import java.util.ArrayList;
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
   * @param overlapping the cells, by number from 0, that lie over one that reaches down
   */
  record Fit(int covered, List<Integer> overlapping) {
    /** Keeps the list from change. */
    Fit {
      overlapping = List.copyOf(overlapping);
    }
  }

  /** Lays a row out. */
  Fit add(List<Table.Cell> row) {
    int covered = (int) Arrays.stream(reach).filter(rows -> rows > 0).count();
    int[] next = Arrays.stream(reach).map(rows -> Math.max(0, rows - 1)).toArray();
    List<Integer> overlapping = new ArrayList<>();
    int at = 0;
    for (int number = 0; number < row.size(); number++) {
      Table.Cell cell = row.get(number);
      at = firstFree(at);
      int end = Math.min(at + cell.span(), columns);
      if (at < end && Arrays.stream(reach, at, end).anyMatch(rows -> rows > 0)) {
        overlapping.add(number);
      }
      for (int i = at; i < end; i++) {
        next[i] = Math.max(next[i], cell.rows() - 1);
      }
      at += cell.span();
      covered += cell.span();
    }
    reach = next;
    return new Fit(covered, overlapping);
  }

  private int firstFree(int from) {
    int at = from;
    while (at < columns && reach[at] > 0) {
      at++;
    }
    return at;
  }
}
