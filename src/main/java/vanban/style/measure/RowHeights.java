package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Grid;
import vanban.style.Length;

/**
 * How high the rows of a table are, nearly: each as high as the fullest of its cells, and where a
 * cell that reaches down needs more than its rows have, the last of them has the rest.
 *
 * @param heights row by row
 * @param stretched whether a cell that reaches down makes the row higher than its own cells do
 */
record RowHeights(List<Length> heights, List<Boolean> stretched) {
  /** Keeps the lists from change. */
  RowHeights {
    heights = List.copyOf(heights);
    stretched = List.copyOf(stretched);
  }

  /** Those of the rows in which cells stand that need this. */
  static RowHeights of(CellNeeds needs, List<Length> widths) {
    List<List<Grid.Slot>> rows = needs.grid().rows();
    List<Length> heights = new ArrayList<>();
    List<Boolean> stretched = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Length own = needs.ownHeight(row, widths);
      Length reaching = reaching(needs, heights, row, widths);
      heights.add(own.max(reaching));
      stretched.add(reaching.compareTo(own) > 0);
    }
    return new RowHeights(heights, stretched);
  }

  /** What the cells that end in a row, and begin above it, still need of it. */
  private static Length reaching(
      CellNeeds needs, List<Length> above, int row, List<Length> widths) {
    return needs.grid().rows().get(row).stream()
        .filter(slot -> slot.rows() == 1 && !slot.begins() && !slot.cell().vertical())
        .map(
            slot -> needs.height(slot, widths).minus(sum(above, row - slot.cell().rows() + 1, row)))
        .reduce(Length.ZERO, Length::max);
  }

  private static Length sum(List<Length> heights, int from, int to) {
    return Length.sum(heights.subList(from, to));
  }

  /** All of them together. */
  Length whole() {
    return Length.sum(heights);
  }
}
