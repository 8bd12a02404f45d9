package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure of the table of a layout, on the pages of all its samples. */
class SamplesGeometryTest {
  private static final Path SAMPLES = Path.of("data", "mau");
  private static final Path APPROVED = Path.of("src", "test", "resources", "samples");
  private static final Path TABLES = Path.of("src", "test", "resources", "geometry", "samples");

  private static final Set<String> COMMON =
      Set.of(
          "bao-cao",
          "bien-ban",
          "cong-van",
          "giay-moi",
          "ke-hoach",
          "nghi-quyet",
          "quy-dinh",
          "quyet-dinh",
          "thong-bao",
          "to-trinh");

  private static Map<String, List<Sheet>> pages = Map.of();

  @BeforeAll
  static void printAllSamples() throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    for (Sample sample : samples()) {
      documents.put(name(sample), Printing.docx(sample.file()));
    }
    pages = LibreOffice.print(documents);
  }

  private static String name(Sample sample) {
    return sample.layout() + "-" + sample.genre();
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(SamplesGeometryTest::isSample).sorted().toList()) {
        samples.add(Sample.read(file));
      }
    }
    return samples;
  }

  /** Whether its text is approved: others may lie there for a while. */
  private static boolean isSample(Path file) {
    String name = Path.of("data").relativize(file).toString();
    return name.endsWith(".yaml")
        && Files.exists(APPROVED.resolve(name.replaceFirst("\\.yaml$", ".approved.txt")));
  }

  private static Map<String, SampleTable> tables() throws IOException {
    Map<String, SampleTable> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.toList()) {
        String layout = file.getFileName().toString().replaceFirst("\\.md$", "");
        tables.put(layout, SampleTable.read(file));
      }
    }
    return tables;
  }

  private static Map<String, Set<String>> genres() throws IOException {
    return samples().stream()
        .collect(
            Collectors.groupingBy(
                Sample::layout,
                TreeMap::new,
                Collectors.mapping(Sample::genre, Collectors.toSet())));
  }

  static Stream<Arguments> measures() throws IOException {
    Map<String, SampleTable> tables = tables();
    Stream.Builder<Arguments> rows = Stream.builder();
    for (Sample sample : samples()) {
      MeasureTable table = tables.get(sample.layout()).of(sample);
      assertFalse(table.measures().isEmpty());
      table.measures().forEach(measure -> rows.add(Arguments.of(sample, measure, table)));
    }
    return rows.build();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("measures")
  void everyElementStandsAsTheRuleSays(Sample sample, Measure measure, MeasureTable table) {
    measure.against(new Elements(pages.get(name(sample)), table)).check();
  }

  @Test
  void everyLayoutThatHasSamplesHasATable() throws IOException {
    assertEquals(genres().keySet(), tables().keySet());
  }

  @Test
  void noRowIsForGenresWithoutASample() throws IOException {
    Map<String, Set<String>> genres = genres();
    for (Map.Entry<String, SampleTable> table : tables().entrySet()) {
      Set<String> samples = genres.getOrDefault(table.getKey(), Set.of());
      for (SampleTable.Row row : table.getValue().rows()) {
        assertTrue(samples.containsAll(row.named()), () -> "no such sample: " + row);
        assertTrue(samples.stream().anyMatch(row::holdsFor), () -> "holds for nothing: " + row);
      }
    }
  }

  /** Papers that only one of the standards has are shown in its layout alone. */
  @Test
  void everyLayoutShowsTheGenresThatAllHave() throws IOException {
    for (Map.Entry<String, Set<String>> layout : genres().entrySet()) {
      assertTrue(layout.getValue().containsAll(COMMON), () -> "a genre lacks in " + layout);
    }
  }
}
