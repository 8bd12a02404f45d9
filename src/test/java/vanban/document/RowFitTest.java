package vanban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.RowFit.Extent;
import vanban.document.RowFit.Fit;

@DisplayName("A row below others")
class RowFitTest {
  private final RowFit rows = new RowFit(3);

  private static Extent cell(int span, int rows) {
    return new Extent(span, rows);
  }

  private void covers(long columns, Extent... row) {
    assertEquals(new Fit(columns, List.of()), rows.add(List.of(row)));
  }

  @Test
  @DisplayName("covers as many columns as its cells")
  void coversItsCells() {
    covers(3, cell(1, 1), cell(2, 1));
    covers(2, cell(1, 1), cell(1, 1));
    covers(0);
    covers(4, cell(1, 1), cell(3, 1));
  }

  @Test
  @DisplayName("covers what reaches down from above, for as many rows as it says")
  void coversWhatReachesDown() {
    covers(3, cell(1, 3), cell(2, 1));
    covers(3, cell(1, 1), cell(1, 1));
    covers(3, cell(2, 1));
    covers(2, cell(2, 1));
  }

  @Test
  @DisplayName("puts its cells beside those that reach down, wherever they stand")
  void passesThoseThatReachDown() {
    covers(3, cell(1, 1), cell(1, 2), cell(1, 1));
    covers(3, cell(1, 1), cell(1, 2));
    covers(3, cell(1, 1), cell(1, 1));
  }

  @Test
  @DisplayName("is told which of its cells lie over one that reaches down")
  void tellsWhatOverlaps() {
    covers(3, cell(1, 1), cell(1, 2), cell(1, 1));
    assertEquals(new Fit(4, List.of(0)), rows.add(List.of(cell(2, 1), cell(1, 1))));
    covers(3, cell(3, 1));
  }

  @Test
  @DisplayName("has nothing beyond its last column, however wide a cell says to be")
  void endsAtTheLastColumn() {
    covers(Integer.MAX_VALUE, cell(Integer.MAX_VALUE, 2));
    assertEquals(new Fit(4, List.of()), rows.add(List.of(cell(1, 1))));
  }
}
