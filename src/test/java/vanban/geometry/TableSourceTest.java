package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The source and the notes of a table, wherever on a page the table ends. */
class TableSourceTest {
  private static final List<Integer> ROWS = List.of(4, 8); // a small one and one that may part
  private static final int FEWEST = 6; // paragraphs; table and lines are then on page 1
  private static final int MOST = 19; // and now the small table is on page 2
  private static final String HEAD =
      """
      layout: party-hd05
      issuer: {name: TỈNH UỶ SÔNG HẬU}
      number: {symbol: BC/TU}
      place: Sông Hậu
      date: 2026
      genre: BÁO CÁO
      title: việc trồng cây
      sections:
        - title: TRỒNG CÂY
          table:
            title: Số cây đã trồng
            source: Sở Nông nghiệp
            notes: [Không kể cây bụi., Không kể cây ăn trái.]
            columns: [TT, Tên, {title: Số cây, align: decimal}]
            rows:
      %s    body: |
      %s""";

  private static Map<String, List<Sheet>> pages = Map.of();

  @BeforeAll
  static void printReportsOfManyLengths(@TempDir Path folder) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    for (int rows : ROWS) {
      for (int count = FEWEST; count <= MOST; count++) {
        Path report = folder.resolve("report.yaml");
        Files.writeString(report, report(rows, count));
        documents.put(name(rows, count), Printing.docx(report));
      }
    }
    pages = LibreOffice.print(documents);
  }

  static Stream<String> reports() {
    return ROWS.stream()
        .flatMap(rows -> IntStream.rangeClosed(FEWEST, MOST).mapToObj(count -> name(rows, count)));
  }

  private static String name(int rows, int paragraphs) {
    return "rows-%d-%02d".formatted(rows, paragraphs);
  }

  private static String report(int rows, int paragraphs) {
    StringBuilder cells = new StringBuilder();
    for (int i = 1; i <= rows; i++) {
      cells.append("        - [\"%d\", Cây thứ %d, \"1.00%d\"]%n".formatted(i, i, i));
    }
    return HEAD.formatted(cells, "      Một đoạn văn chỉ có một dòng.\n\n".repeat(paragraphs));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theLinesBelowStandOnThePageOfTheLastRow(String report) {
    int last = page(report, "Cây thứ " + report.charAt("rows-".length()));
    for (String line : List.of("Nguồn:", "Không kể cây bụi", "Không kể cây ăn trái")) {
      assertEquals(last, page(report, line), line);
    }
    assertEquals(page(report, "Cây thứ 1"), page(report, "Số cây đã trồng"), "the title is alone");
    assertTrue(last <= 2);
  }

  private static int page(String report, String words) {
    List<Integer> found =
        pages.get(report).stream()
            .flatMap(sheet -> sheet.lines().stream())
            .map(Line::mark)
            .filter(mark -> mark.words().contains(words))
            .map(Mark::page)
            .toList();
    assertEquals(1, found.size(), words);
    return found.get(0);
  }
}
