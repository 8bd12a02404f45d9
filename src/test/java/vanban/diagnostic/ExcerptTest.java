package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vanban.source.Place;
import vanban.source.SourceFile;

class ExcerptTest {

  @Test
  void theMarkStandsBelowWhatIsWrong() {
    assertEquals(
        """
            2 |   đạt ${revenu.of_plan} dự toán
              |         ^^^^^^
        """,
        excerpt("một\n  đạt ${revenu.of_plan} dự toán\n", "revenu"));
  }

  @Test
  void aPointIsMarkedByOneSign() {
    Place point = new Place(SourceFile.of("f", "abc"), 3, 3);
    assertEquals("    1 | abc\n      |    ^\n", excerpt(point));
  }

  @Test
  void nothingIsShownOfAnEmptyLine() {
    assertEquals("", excerpt(new Place(SourceFile.of("f", "a\n\nb"), 2, 2)));
    assertEquals("", excerpt(Place.startOf(SourceFile.of("f", ""))));
  }

  @Test
  void tabsAreShownAsOneSpace() {
    assertEquals("    1 |  a x\n      |    ^\n", excerpt("\ta\tx", "x"));
  }

  @Test
  void marksTakeNoCellAndWideLettersTwo() {
    assertEquals(
        "    1 | Tie\u0302\u0301ng x\n      |       ^\n", excerpt("Tie\u0302\u0301ng x", "x"));
    assertEquals("    1 | 越南 x\n      |      ^\n", excerpt("越南 x", "x"));
    assertEquals("    1 | x 越南\n      |   ^^^^\n", excerpt("x 越南", "越南"));
    assertEquals("    1 | 🌸 x\n      |    ^\n", excerpt("🌸 x", "x"));
  }

  @Test
  void aStretchOverLinesIsMarkedToTheEndOfItsFirst() {
    assertEquals("    1 | ab cd\n      |    ^^\n", excerpt("ab cd\nef", "cd\nef"));
    assertEquals("    1 | ab cd\n      |    ^^\n", excerpt("ab cd\r\nef", "cd\r\nef"));
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    String text = "một hai ".repeat(40) + "SAI" + " ba bốn".repeat(40);
    List<String> lines = excerpt(text, "SAI").lines().toList();
    String shown = lines.get(0).substring("    1 | ".length());
    assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
    assertEquals(102, shown.length());
    assertEquals(lines.get(0).indexOf("SAI"), lines.get(1).indexOf("^^^"));
    assertEquals(lines.get(0).indexOf("SAI") + 3, lines.get(1).length());
  }

  @Test
  void aMarkLongerThanTheShownPartEndsWithIt() {
    List<String> lines =
        excerpt("x ".repeat(10) + "dài".repeat(100), "dài".repeat(100)).lines().toList();
    assertEquals(lines.get(0).length() - 1, lines.get(1).length()); // all but the sign of the cut
  }

  @Test
  void aCutDoesNotPartALetterFromItsMarks() {
    String text = "o\u0302\u0301".repeat(120) + "SAI";
    String shown = excerpt(text, "SAI").lines().findFirst().orElseThrow();
    assertTrue(shown.startsWith("    1 | …o\u0302\u0301"), shown);
  }

  @Test
  void whatWouldCommandTheTerminalIsNotPrinted() {
    assertEquals("    1 | a\uFFFD[31mb x\n      |         ^\n", excerpt("a\u001B[31mb x", "x"));
  }

  private static String excerpt(String text, String wrong) {
    int start = text.indexOf(wrong);
    return excerpt(new Place(SourceFile.of("f", text), start, start + wrong.length()));
  }

  private static String excerpt(Place place) {
    return Excerpt.of(place, Ink.PLAIN, Severity.ERROR);
  }
}
