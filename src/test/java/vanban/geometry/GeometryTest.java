package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure of every table, on the pages of the report beside it. */
class GeometryTest {
  private static final Path FOLDERS = Path.of("src", "test", "resources", "geometry");

  private static Map<String, List<Sheet>> pages = Map.of();

  @BeforeAll
  static void printAllReports() throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    for (Path folder : folders()) {
      documents.put(name(folder), Printing.docx(folder.resolve("report.yaml")));
    }
    pages = LibreOffice.print(documents);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("measures.md")))
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  static Stream<Arguments> measures() throws IOException {
    Stream.Builder<Arguments> rows = Stream.builder();
    for (Path folder : folders()) {
      MeasureTable table = MeasureTable.read(folder.resolve("measures.md"));
      assertFalse(table.measures().isEmpty());
      table.measures().forEach(measure -> rows.add(Arguments.of(name(folder), measure, table)));
    }
    return rows.build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("measures")
  void everyElementStandsAsTheRuleSays(String report, Measure measure, MeasureTable table) {
    measure.against(new Elements(pages.get(report), table)).check();
  }
}
