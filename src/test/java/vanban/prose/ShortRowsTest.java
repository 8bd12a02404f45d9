package vanban.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ShortRowsTest {
  private static final String WIDE = "|a".repeat(201) + "|\n" + "|-".repeat(201) + "|\n";
  private static final OptionalInt NONE = OptionalInt.empty();

  @Test
  void textWithoutTablesIsRead() {
    assertEquals(NONE, ShortRows.tooMany("một dòng\n---\n".repeat(100_000)));
  }

  @Test
  void fullRowsOfAWideTableAreRead() {
    assertEquals(NONE, ShortRows.tooMany(WIDE + ("|a".repeat(201) + "|\n").repeat(1_000)));
  }

  @Test
  void aFewShortRowsAreRead() {
    assertEquals(NONE, ShortRows.tooMany(WIDE + "|a|\n".repeat(100)));
  }

  @Test
  void theLineIsNamedWhoseCellsAreTooMany() {
    assertEquals(OptionalInt.of(103), ShortRows.tooMany(WIDE + "|a|\n".repeat(200)));
  }

  @Test
  void shortRowsOfSeveralTablesCountTogether() {
    String half = WIDE + "|a|\n".repeat(60) + "\n";
    assertEquals(OptionalInt.of(63 + 43), ShortRows.tooMany(half + half));
  }

  @Test
  void aTableEndsAtAnEmptyLine() {
    assertEquals(NONE, ShortRows.tooMany(WIDE + "\n" + "|a|\n".repeat(10_000)));
  }
}
