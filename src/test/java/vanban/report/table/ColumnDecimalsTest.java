package vanban.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cells of a column")
class ColumnDecimalsTest {
  private static List<String> written(List<String> cells) {
    ColumnDecimals<String> decimals = new ColumnDecimals<>();
    cells.forEach(cell -> decimals.add("a", cell));
    return cells.stream().map(cell -> decimals.written("a", cell)).toList();
  }

  @Test
  @DisplayName("have as many decimals as the longest of them")
  void agree() {
    assertEquals(
        List.of("25,56", "100,00", "+6,30", "-1.234,50", "0,00"),
        written(List.of("25,56", "100", "+6,3", "-1.234,5", "0")));
    assertEquals(List.of("5", "1.234"), written(List.of("5", "1.234")));
  }

  @Test
  @DisplayName("that are typed with more decimals than are computed keep them for themselves")
  void keepWhatIsTyped() {
    ColumnDecimals<String> decimals = new ColumnDecimals<>();
    decimals.addTyped("a", "104,950");
    assertEquals("100,000", decimals.written("a", "100"));
    decimals.add("a", "25,56");
    assertEquals("100,00", decimals.written("a", "100"));
    assertEquals("104,950", decimals.written("a", "104,950"));
  }

  @Test
  @DisplayName("that are no numbers stay as they are")
  void leaveOthers() {
    List<String> others = List.of("……", "", "dưới 0,01", "3/5", "0,5");
    assertEquals(others, written(others));
  }

  @Test
  @DisplayName("of another kind have their own")
  void agreeByKind() {
    ColumnDecimals<String> decimals = new ColumnDecimals<>();
    decimals.add("tỷ đồng", "1,25");
    decimals.add("đảng viên", "3");
    assertEquals("3", decimals.written("đảng viên", "3"));
    assertEquals("7,00", decimals.written("tỷ đồng", "7"));
    assertEquals("7", decimals.written("ha", "7"));
  }
}
