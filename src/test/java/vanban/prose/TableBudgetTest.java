package vanban.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;
import vanban.source.SourceFile;

class TableBudgetTest {
  private static final Place HERE = Place.startOf(SourceFile.of("data/report.yaml", "a: b\n"));

  private final Diagnostics diagnostics = new Diagnostics();
  private final TableBudget budget = new TableBudget(diagnostics);

  private boolean hasRoom(int tables, int cells) {
    boolean all = true;
    for (int i = 0; i < tables; i++) {
      all &= budget.hasRoom(cells, () -> HERE);
    }
    return all;
  }

  private List<String> told() {
    return diagnostics.sorted().stream().map(one -> one.message().key()).toList();
  }

  @Test
  void aTableOfAllCommunesOfTheCountryWithTwentyColumnsHasRoom() {
    assertTrue(hasRoom(1, 3_321 * 20));
    assertFalse(budget.isSpent());
    assertEquals(List.of(), told());
  }

  @Test
  void cellsOfManyTablesAreCountedTogether() {
    assertTrue(hasRoom(7, 10_000));
    assertFalse(hasRoom(1, 1));
    assertTrue(budget.isSpent());
    assertEquals(List.of("source-limit.cells"), told());
  }

  @Test
  void smallTablesAreCountedToo() {
    assertTrue(hasRoom(1_000, 1));
    assertFalse(hasRoom(1, 1));
    assertEquals(List.of("source-limit.tables"), told());
  }

  @Test
  void afterATableThatIsNotReadNoneIsAndNoneIsTold() {
    assertFalse(hasRoom(1, 70_001));
    assertFalse(hasRoom(5_000, 1));
    assertEquals(List.of("source-limit.cells"), told());
  }
}
