package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;

@DisplayName("Of tables with many columns and charts with many names")
class WideTablesTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "geometry");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final String CHART = "Biểu đồ";

  /** What plain text has above the numbers of a chart, and paper has not. */
  private static final String HEAD = "Chỉ tiêu (";

  private static final Diagnostics told = new Diagnostics();
  private static Set<String> written = Set.of();
  private static List<Sheet> sheets = List.of();

  @BeforeAll
  static void print() {
    Compiled report = Printing.compiled(FOLDER.resolve("wide-tables/report.yaml"), told);
    written =
        report
            .text()
            .lines()
            .filter(line -> !line.startsWith(HEAD))
            .flatMap(WideTablesTest::words)
            .collect(Collectors.toCollection(TreeSet::new));
    sheets = LibreOffice.print(Map.of("wide-tables", report.docx())).get("wide-tables");
  }

  private static Stream<String> words(String text) {
    return BLANKS.splitAsStream(text).filter(word -> word.chars().anyMatch(c -> isPrinted(c)));
  }

  private static boolean isPrinted(int c) {
    return Character.isLetterOrDigit(c);
  }

  /** Letters read upwards stand in lines of their own. */
  private static Stream<String> words(Sheet sheet) {
    String number = sheet.pageNumber().map(Mark::words).orElse("");
    return sheet.lines().stream()
        .map(Line::words)
        .filter(line -> !line.equals(number))
        .flatMap(WideTablesTest::words);
  }

  @Test
  @DisplayName("nothing is told where all fits")
  void nothingIsTold() {
    assertEquals(List.of(), told.sorted());
  }

  @Test
  @DisplayName("every word and every number is printed whole")
  void everyWordIsPrinted() {
    Set<String> printed =
        sheets.stream().flatMap(WideTablesTest::words).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(written);
    missing.removeAll(printed);
    assertTrue(written.size() > 250, () -> "too few words to judge by: " + written.size());
    assertEquals(Set.of(), missing);
  }

  @Test
  @DisplayName("no piece of a word stands in a table")
  void noPieceIsPrinted() {
    Set<String> pieces =
        sheets.stream()
            .filter(sheet -> !sheet.toString().contains(CHART)) // whose axes have numbers of theirs
            .flatMap(WideTablesTest::words)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(pieces.size() > 150, () -> "too few words to judge by: " + pieces.size());
    pieces.removeAll(written);
    assertEquals(Set.of(), pieces);
  }

  @Test
  @DisplayName("each that is too wide for its paper in the smallest letters is told")
  void tooWideIsTold() {
    Diagnostics found = new Diagnostics();
    Printing.compiled(FOLDER.resolve("too-wide-tables/report.yaml"), found);
    assertEquals(
        List.of(Code.WIDE_TABLE, Code.WIDE_TABLE, Code.WIDE_TABLE),
        found.sorted().stream().map(Diagnostic::code).toList());
  }
}
