package vanban.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanban.prose.TableLines.Table;

class TableLinesTest {
  private static final String WIDE = "|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n";

  private static void finds(String text, Table... tables) {
    assertEquals(List.of(tables), TableLines.in(text));
  }

  @Test
  void textWithoutTablesHasNoCells() {
    finds("một dòng\n---\n".repeat(1_000));
    finds("|a|\n".repeat(1_000));
  }

  @Test
  void shortRowsHaveAsManyCellsAsTheTableHasColumns() {
    finds("Lời.\n\n" + WIDE + "|a\n".repeat(9), new Table(2, 2_000));
  }

  @Test
  void theRuleTellsHowManyColumnsThereAre() {
    finds("|a|\n" + WIDE.lines().skip(1).findFirst().orElseThrow() + "\n|a\n", new Table(0, 400));
    finds("a|b\n-|-\nc\n", new Table(0, 4));
    finds("|a|\n|-|\nc\n", new Table(0, 2));
  }

  @Test
  void anEmptyLineEndsATable() {
    finds(WIDE + "\nMột\nđoạn.\n\n" + WIDE, new Table(0, 200), new Table(6, 200));
  }

  @Test
  void aLineOfOtherSpacesIsALineOfTheTable() {
    finds(WIDE + "\u2003\n|a\n", new Table(0, 600));
  }

  @Test
  void aTableThatStandsRightBelowAnotherCounts() {
    finds("|a|\n|-|\n- " + WIDE.replaceFirst("\n", "\n  "), new Table(0, 600));
  }

  @Test
  void aTableWithinAQuotationCounts() {
    finds("> |a|b|\n> |-|-|\n> c\n", new Table(0, 4));
  }
}
