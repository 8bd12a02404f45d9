package vanban.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the rows of a table fill its columns, top to bottom, with cells that reach down from above.
 * Goes from row to row.
 */
public final class RowFit {
  private final int columns;
  private int[] reach; // rows that a cell above still covers, by column

  /** A table of so many columns, in which no row stands yet. */
  public RowFit(int columns) {
    this.columns = columns;
    this.reach = new int[columns];
  }

  /**
   * What a cell covers.
   *
   * @param span columns, at least 1
   * @param rows rows, at least 1
   */
  public record Extent(int span, int rows) {}

  /**
   * How a row fits.
   *
   * @param covered columns that its cells and those reaching down from above cover
   * @param overlapping the cells, by number from 0, that lie over one that reaches down
   */
  public record Fit(long covered, List<Integer> overlapping) {
    /** Keeps the numbers from change. */
    public Fit {
      overlapping = List.copyOf(overlapping);
    }
  }

  /** Puts the next row below the others. */
  public Fit add(List<Extent> row) {
    long covered = Arrays.stream(reach).filter(rows -> rows > 0).count();
    int[] next = Arrays.stream(reach).map(rows -> Math.max(0, rows - 1)).toArray();
    List<Integer> overlapping = new ArrayList<>();
    int at = 0;
    for (int number = 0; number < row.size(); number++) {
      Extent cell = row.get(number);
      at = firstFree(at);
      int end = (int) Math.min(columns, at + (long) cell.span());
      if (at < end && Arrays.stream(reach, at, end).anyMatch(rows -> rows > 0)) {
        overlapping.add(number);
      }
      for (int i = at; i < end; i++) {
        next[i] = Math.max(next[i], cell.rows() - 1);
      }
      at = end;
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
