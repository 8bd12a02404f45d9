package vanban.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

@DisplayName("From the folder of the last report to that of the next")
class PathMappingTest {
  private static final PathMapping MAPPING =
      new PathMapping(Path.of("data/xa/q1"), Path.of("data/xa/nam/q2"));
  private static final Path FROM = Path.of("data/xa/q1/sections/a.yaml");

  @Test
  @DisplayName("goes what lies in or below the last report's folder, and nothing else")
  void takesWhatLiesBelow() {
    assertTrue(MAPPING.takes(FROM));
    assertFalse(MAPPING.takes(Path.of("data/xa/q10/report.yaml")));
    assertFalse(MAPPING.takes(Path.of("data/xa/chung.yaml")));
    assertEquals(Path.of("data/xa/nam/q2/sections/a.yaml"), MAPPING.moved(FROM));
    assertEquals(Path.of("data/xa/chung.yaml"), MAPPING.moved(Path.of("data/xa/chung.yaml")));
  }

  @ParameterizedTest
  @CsvSource({
    "data/xa/q1/f.yaml, data/xa/q1/report.yaml, f.yaml",
    "data/xa/q1/sections/a.yaml, data/xa/q1/report.yaml, sections/a.yaml",
    "data/chung/f.yaml, data/xa/q1/report.yaml, ../../chung/f.yaml",
    "f.yaml, report.yaml, f.yaml",
  })
  @DisplayName("a file is named as the other one sees it")
  void namesAsSeenFromAnother(String file, String from, String name) {
    assertEquals(name, PathMapping.named(Path.of(file), Path.of(from)));
  }

  private static String redirected(String typed, String file) {
    Edited edited = new Edited("include: " + typed + "\n");
    MAPPING.redirect(edited.text("include"), FROM, Path.of(file), edited.edits());
    return edited.after().strip().replaceFirst("include: ", "");
  }

  private static String series(String typed, String old, String next, Period from, Period to) {
    Edited edited = new Edited("include: " + typed + "\n");
    Path file = Path.of(old, "figures.yaml");
    String folder = typed.substring(0, typed.lastIndexOf('/', typed.indexOf('*')));
    new PathMapping(Path.of(old), Path.of(next))
        .redirectSeries(
            edited.text("include"),
            file,
            file.resolveSibling(folder).normalize(),
            new PeriodChange(from, to),
            edited.edits());
    return edited.after().strip().replaceFirst("include: ", "");
  }

  @ParameterizedTest
  @CsvSource({
    "../*/figures.yaml, data/xa/2026-10, data/xa/2026-11, Tháng 11/2026, ../*/figures.yaml",
    "../2026-*/figures.yaml, data/xa/2026-10, data/xa/2026-11, Tháng 11/2026, ../2026-*/figures.yaml",
    "../2026-*/figures.yaml, data/xa/2026-10, data/xa/2027-01, Tháng 1/2027, ../2027-*/figures.yaml",
    "../*/figures.yaml, data/2026/10, data/2027/01, Tháng 1/2027, ../*/figures.yaml",
    "../../2026/*/figures.yaml, data/2026/10, data/2027/01, Tháng 1/2027, ../../2027/*/figures.yaml",
    "../*/figures.yaml, data/xa/2026-10, data/xa/nam-2026/11, Tháng 11/2026, ../../*/figures.yaml",
  })
  @DisplayName("a pattern for the files of a series stays, with the year moved on")
  void keepsSeries(String typed, String old, String next, String period, String expected) {
    Period from = PeriodMention.parse("Tháng 10/2026").orElseThrow();
    Period to = PeriodMention.parse(period).orElseThrow();
    assertEquals(expected, series(typed, old, next, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "../2025-*/f.yaml, data/xa, ../*-*/f.yaml",
    "../2025*/f.yaml, data/xa, ../*/f.yaml",
    "../*-2025/f.yaml, data/xa, ../*-*/f.yaml",
    "../so-2025-*.yaml, data/xa, ../so-*-*.yaml",
    "../../2025/*/f.yaml, data/2025, ../../*/*/f.yaml",
    "../*/f.yaml, data/xa, ''",
    "../2025-*/f.yaml, data/khac, ''",
  })
  @DisplayName("a pattern for one year finds those of all years, where a count runs on")
  void widensSeries(String typed, String folder, String expected) {
    String home = folder.endsWith("2025") ? "data/2025/12" : "data/xa/2025-12";
    String target = folder.endsWith("2025") ? "data/2026/01" : "data/xa/2026-01";
    Edited edited = new Edited("periods: " + typed + "\n");
    boolean widened =
        new PathMapping(Path.of(home), Path.of(target))
            .widenSeries(
                edited.text("periods"), Path.of(home, "f.yaml"), Path.of(folder), edited.edits());
    assertEquals(!expected.isEmpty(), widened);
    assertEquals("periods: " + (widened ? expected : typed) + "\n", edited.after());
  }

  @Test
  @DisplayName("a name that still stands for the right file is left as it was typed")
  void leavesWhatIsRight() {
    assertEquals("./b.yaml", redirected("./b.yaml", "data/xa/nam/q2/sections/b.yaml"));
    assertEquals("'b.yaml'", redirected("'b.yaml'", "data/xa/nam/q2/sections/b.yaml"));
  }

  @Test
  @DisplayName("a name that stands for another file from there is written anew")
  void rewritesWhatIsWrong() {
    assertEquals("../../../chung.yaml", redirected("../../chung.yaml", "data/xa/chung.yaml"));
    assertEquals("\"../../../số #1.yaml\"", redirected("'../../số #1.yaml'", "data/xa/số #1.yaml"));
  }

  private static String redirectedPattern(String typed, String folder) {
    Edited edited = new Edited("from: " + typed + "\n");
    MAPPING.redirectPattern(edited.text("from"), FROM, Path.of(folder), edited.edits());
    return edited.after().strip().replaceFirst("from: ", "");
  }

  @Test
  @DisplayName("a pattern keeps its stars, below the folder it meant")
  void redirectsPatterns() {
    assertEquals(
        "units/*/f.yaml", redirectedPattern("units/*/f.yaml", "data/xa/q1/sections/units"));
    assertEquals("../../../ngoai/*.yaml", redirectedPattern("../../ngoai/*.yaml", "data/xa/ngoai"));
  }

  private static String redirectedSchema(String schema) {
    Edited edited = new Edited("# yaml-language-server: $schema=" + schema + "\na: 1\n");
    MAPPING.redirectSchema(edited.file(), FROM, edited.edits());
    return edited.after().lines().findFirst().orElseThrow().replaceFirst(".*=", "");
  }

  @Test
  @DisplayName("editors find the schema where it is named by its place, and an address stays")
  void redirectsSchemas() {
    assertEquals(
        "../../../../../schema/part.json", redirectedSchema("../../../../schema/part.json"));
    assertEquals("https://x.vn/part.json", redirectedSchema("https://x.vn/part.json"));
    assertEquals("/schema/part.json", redirectedSchema("/schema/part.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "../q1/f.yaml; ../q1/f.yaml",
        "Báo cáo/quý 1.yaml; Báo cáo/quý 1.yaml",
        "units/*/f.yaml; units/*/f.yaml",
        "*/f.yaml; \"*/f.yaml\"",
        "a: b.yaml; \"a: b.yaml\"",
        "a #b.yaml; \"a #b.yaml\"",
        "-a.yaml; \"-a.yaml\"",
        "a\"b\\c; \"a\\\"b\\\\c\"",
      })
  @DisplayName("a path stands between quotes where YAML would take it for something else")
  void quotesWhatYamlWouldMisread(String path, String scalar) {
    assertEquals(scalar, PathMapping.scalar(path));
    Edited edited = new Edited("a: " + scalar + "\n");
    assertEquals(path, edited.text("a").trimmed());
  }
}
