package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.rollforward.RollForwardResult;
import vanban.source.ForwardingWorld;
import vanban.source.MemoryWorld;
import vanban.source.World;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

@DisplayName("The next report")
class NextReportTest {
  private static final Path DATA = Path.of("data");
  private static final Project PROJECT = new Project(DATA, Path.of("templates"), Path.of("out"));
  private static final Path SAMPLE = Path.of("data/tinh-uy/2024-q1/report.yaml");
  private static final Path UNITS_SAMPLE =
      Path.of("data/tinh-uy/2024-q1-xay-dung-dang/report.yaml");
  private static final Path NEXT = Path.of("data/tinh-uy/2024-q2");
  private static final Path NEXT_REPORT = NEXT.resolve("report.yaml");
  private static final String HEAD =
      """
      layout: party-hd05
      issuer: {name: TỈNH UỶ A}
      number: {symbol: BC/TU}
      place: A
      title: kết quả công tác
      figures: f.yaml
      """;

  private final MemoryWorld world = disk();
  private final Diagnostics diagnostics = new Diagnostics();

  private static MemoryWorld disk() {
    MemoryWorld world = new MemoryWorld();
    for (Path root : List.of(DATA, PROJECT.templates())) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          world.with(file.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return world;
  }

  private Optional<RollForwardResult> carry(World on, Path report, Path folder, String period)
      throws IOException {
    ReportCompiler compiler = new ReportCompiler(on, PROJECT);
    NextReport next = NextReport.after(report, on, DATA, compiler, diagnostics).orElseThrow();
    Period last = next.last().orElseThrow();
    return next.write(folder, last, PeriodMention.parse(period).orElseThrow(), false, diagnostics);
  }

  private String text(Path file) throws IOException {
    return new String(world.bytes(file), StandardCharsets.UTF_8);
  }

  private void rewrite(Path file, String text) {
    world.with(file.toString().replace('\\', '/'), text);
  }

  private static Set<Code> codes(Diagnostics found) {
    return found.sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
  }

  @Test
  @DisplayName("after the provincial sample asks for its figures and marks, and for nothing else")
  void asksForFiguresAndMarksOnly() throws IOException {
    RollForwardResult carried = carry(world, SAMPLE, NEXT, "Quý II/2024").orElseThrow();
    Diagnostics found = new Diagnostics();
    Compiled draft = new ReportCompiler(world, PROJECT).compile(NEXT_REPORT, found).orElseThrow();
    assertEquals(Set.of(Code.UNFILLED_FIGURE, Code.TO_CHECK), codes(found));
    assertEquals(carried.toDo().unfilled() + carried.toDo().marked(), found.size());
    assertTrue(draft.docx().length > 0);
    assertTrue(draft.text().contains("quý II năm 2024"), draft.text());
  }

  @Test
  @DisplayName(
      "after the sample of units asks the units, by name, and for the province's own figures")
  void asksTheUnits() throws IOException {
    RollForwardResult carried = carry(world, UNITS_SAMPLE, NEXT, "Quý II/2024").orElseThrow();
    Diagnostics found = new Diagnostics();
    Compiled draft = new ReportCompiler(world, PROJECT).compile(NEXT_REPORT, found).orElseThrow();
    assertEquals(
        Stream.concat(
                Stream.of(Code.MISSING_UNITS, Code.UNFILLED_FIGURE, Code.UNFILLED_FIGURE),
                Stream.generate(() -> Code.TO_CHECK).limit(carried.toDo().marked()))
            .toList(),
        found.sorted().stream().map(Diagnostic::code).toList());
    Diagnostic units = found.sorted().get(0);
    assertEquals(8, units.hints().size());
    assertEquals(2, carried.toDo().unfilled());
    assertEquals(8 * 10, carried.toDo().unfilledByUnits());
    assertEquals(10, carried.files().size());
    assertEquals(
        List.of(UNITS_SAMPLE.resolveSibling("figures.yaml")), carried.compared().get(0).files());
    assertTrue(draft.text().contains("quý II năm 2024"), draft.text());
  }

  @Test
  @DisplayName("compares units and their totals to what they stated last")
  void comparesUnitsToWhatTheyStatedLast() throws IOException {
    RollForwardResult carried = carry(world, UNITS_SAMPLE, NEXT, "Quý II/2024").orElseThrow();
    fill(carried);
    Path unit = NEXT.resolve("units/vi-thanh/figures.yaml");
    rewrite(unit, text(unit).replaceFirst("(members_admitted: .*actual: )\\d+", "$1100"));
    rewrite(
        NEXT_REPORT,
        text(NEXT_REPORT)
            .replaceFirst("\\$\\{badges}", "\\${members_admitted.prior}, \\${badges.change}"));
    Compiled compiled =
        new ReportCompiler(world, PROJECT).compile(NEXT_REPORT, diagnostics).orElseThrow();
    assertEquals(List.of(), diagnostics.sorted());
    String text = compiled.text().replace('\u00A0', ' ');
    assertTrue(text.contains("cho 238 đảng viên, không đổi"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/tinh-uy/2024-q1/report.yaml",
        "data/tinh-uy/2024-q1-xay-dung-dang/report.yaml"
      })
  @DisplayName("is sound as a final document once it is filled in and checked")
  void isSoundOnceItIsFilledIn(Path report) throws IOException {
    fill(carry(world, report, NEXT, "Quý II/2024").orElseThrow());
    Diagnostics found = new Diagnostics();
    Optional<Compiled> made = new ReportCompiler(world, PROJECT).compile(NEXT_REPORT, found);
    assertEquals(List.of(), found.sorted());
    assertTrue(made.isPresent());
  }

  /** As a clerk does who finishes the report. */
  private void fill(RollForwardResult carried) throws IOException {
    for (RollForwardResult.Copy copy : carried.files()) {
      rewrite(copy.file(), filled(text(copy.file()), text(copy.from())).replace("==", ""));
    }
    rewrite(NEXT_REPORT, text(NEXT_REPORT).replaceFirst("(?m)^draft: true\\R", ""));
  }

  /** With last period's numbers, which add up, in the places left empty. */
  private static String filled(String text, String old) {
    String keys = "(?<![\\w-])(actual|prior|year|month): ?";
    List<String> numbers =
        Pattern.compile(keys + "([-+]?\\d[0-9.]*)")
            .matcher(old)
            .results()
            .map(m -> m.group(2))
            .toList();
    StringBuilder out = new StringBuilder();
    var blank = Pattern.compile(keys + "(?=\\s*(?:[,}\\r\\n]|#))").matcher(text);
    for (int i = 0; blank.find(); i++) {
      blank.appendReplacement(out, "$1: " + numbers.get(i));
    }
    return blank.appendTail(out).toString();
  }

  static Stream<Path> reportsWithFigures() throws IOException {
    MemoryWorld world = disk();
    return new ReportCompiler(world, PROJECT)
        .reportsBelow(DATA).stream().filter(report -> holdsFigures(world, report));
  }

  private static boolean holdsFigures(MemoryWorld world, Path report) {
    try {
      String text = new String(world.bytes(report), StandardCharsets.UTF_8);
      return Pattern.compile("(?m)^figures:").matcher(text).find();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("reportsWithFigures")
  @DisplayName("keeps keys, names, units and formulas of every figure file of data/")
  void keepsWhatIsNoNumber(Path report) throws IOException {
    for (String period : List.of("Quý IV/2031", "Năm 2032")) {
      RollForwardResult carried =
          carry(world, report, Path.of("data/x", period.replace('/', '-')), period).orElseThrow();
      for (RollForwardResult.Copy copy : carried.files()) {
        assertEquals(kept(copy.from()), kept(copy.file()), copy.file().toString());
      }
    }
  }

  /** The figures of a file with all they say but their numbers. */
  private Set<String> kept(Path file) throws IOException {
    Diagnostics found = new Diagnostics();
    YamlValue content = YamlReader.read(world.read(file), found).orElseThrow();
    assertEquals(List.of(), found.sorted());
    Set<String> kept = new TreeSet<>();
    if (content instanceof YamlMapping mapping) {
      mapping.mapping("figures").map(YamlMapping::entries).stream()
          .flatMap(List::stream)
          .forEach(figure -> kept.add(figure.name() + " " + said(figure.value())));
    }
    return kept;
  }

  private static String said(YamlValue value) {
    if (value instanceof YamlText text) {
      return text.trimmed();
    }
    if (value instanceof YamlList list) {
      return list.items().stream().map(NextReportTest::said).toList().toString();
    }
    return ((YamlMapping) value)
        .entries().stream()
            .filter(entry -> !Set.of("actual", "plan", "prior").contains(entry.name()))
            .map(entry -> entry.name() + "=" + said(entry.value()))
            .toList()
            .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{unit: con, actual: 5, prior: 4}; {unit: con, actual: , prior: }",
        "{prior: 4, actual: 5}; {prior: , actual: }",
        "{actual: 5,prior: 4}; {actual: ,prior: }",
        "{actual: 5, \"prior\": 4}; {actual: , \"prior\": }",
        "{actual: 5, plan: {a: 1, b: 2}}; {actual: , plan: {a: 1, b: 2}}",
        "{actual: , prior: 4}; {actual: , prior: }",
        "{actual: null, prior: 4}; {actual: null, prior: }",
        "{unit: con, prior: 4}; {unit: con, prior: }",
        "{actual: 5, prior: {year: 4, month: 3}}; {actual: , prior: {year: , month: }}",
        "{unit: con, plan: 4}; {unit: con, plan: 4}",
      })
  @DisplayName("keeps the braces of figures in braces")
  void keepsBraces(String figure, String expected) throws IOException {
    Path report = Path.of("data/t/q1/report.yaml");
    world.with("data/t/q1/report.yaml", HEAD + "draft: true\n");
    world.with("data/t/q1/f.yaml", "period: Quý I/2024\nfigures:\n  a: " + figure + "\n");
    carry(world, report, Path.of("data/t/q2"), "Quý II/2024");
    assertEquals(
        "period: Quý II/2024\n"
            + (expected.contains("prior") ? "" : "prior: ../q1/f.yaml\n")
            + "figures:\n  a: "
            + expected
            + "\n",
        text(Path.of("data/t/q2/f.yaml")));
  }

  @Test
  @DisplayName("names the last file behind the period, in braces too")
  void namesTheLastFileBehindThePeriod() throws IOException {
    world.with("data/t/q1/report.yaml", HEAD + "draft: true\n");
    world.with("data/t/q1/f.yaml", "{period: Quý I/2024, figures: {a: {actual: 5}}}\n");
    carry(world, Path.of("data/t/q1/report.yaml"), Path.of("data/t/q2"), "Quý II/2024");
    assertEquals(
        "{period: Quý II/2024, prior: ../q1/f.yaml, figures: {a: {actual: }}}\n",
        text(Path.of("data/t/q2/f.yaml")));
  }

  @Test
  @DisplayName(
      "is compared to the last one where several periods have names, and tells of the others")
  void isComparedToTheLastOneAmongSeveral() throws IOException {
    world.with("data/t/q1/report.yaml", HEAD + "draft: true\n");
    world.with("data/t/2023-q1.yaml", "period: Quý I/2023\nfigures: {a: {actual: 1}}\n");
    world.with("data/t/2023-q4.yaml", "period: Quý IV/2023\nfigures: {a: {actual: 2}}\n");
    world.with(
        "data/t/q1/f.yaml",
        """
        period: Quý I/2024
        prior: {year: ../2023-q1.yaml, quarter: ../2023-q4.yaml}
        figures:
          a: {actual: 5, prior: {quarter: 3}}
          b: {actual: 5, prior: {year: 4, quarter: 3}}
          c: {actual: 5, prior: 4}
        """);
    Path folder = Path.of("data/t/next/q2");
    RollForwardResult carried =
        carry(world, Path.of("data/t/q1/report.yaml"), folder, "Quý II/2024").orElseThrow();
    assertEquals(
        """
        period: Quý II/2024
        compared_to: {year: last_year}
        prior: {year: , quarter: ../../q1/f.yaml}
        figures:
          a: {actual: }
          b: {actual: , prior: {year: }}
          c: {actual: , prior: }
        """,
        text(folder.resolve("f.yaml")));
    assertEquals(
        List.of("prior.year", "prior.quarter", "prior"),
        carried.compared().stream().map(RollForwardResult.Compared::key).toList());
    assertEquals(
        List.of(List.of(), List.of(Path.of("data/t/q1/f.yaml")), List.of()),
        carried.compared().stream().map(RollForwardResult.Compared::files).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12, Tháng 12/2025, Tháng 1/2026, 2025-12, ../*-*/f.yaml",
    "2025-10, Tháng 12/2025, Tháng 1/2026, 2025-10, ../*-*/f.yaml",
    "2024-12, Tháng 12/2025, Tháng 1/2026, 2025-12, ../2026-*/f.yaml",
    "2025-10, Tháng 11/2025, Tháng 12/2025, 2025-10, ../2025-*/f.yaml",
  })
  @DisplayName("counts a season on past the end of the year, and finds its files of both years")
  void countsASeasonOn(String since, String old, String next, String kept, String periods)
      throws IOException {
    Path last = Path.of("data/t/2025-12/report.yaml");
    world.with("data/t/2025-12/report.yaml", HEAD + "draft: true\n");
    String figures =
        """
        period: %s
        periods: %s
        figures:
          a: {unit: vụ, actual: %s}
          mua: {cumulative: {of: a, since: %s}}
        """;
    world.with("data/t/2025-12/f.yaml", figures.formatted(old, "../2025-*/f.yaml", "5", since));
    carry(world, last, Path.of("data/t/2026-01"), next);
    String after = text(Path.of("data/t/2026-01/f.yaml"));
    assertTrue(after.contains("since: " + kept + "}"), after);
    assertTrue(after.contains("periods: " + periods + "\n"), after);
  }

  @Test
  @DisplayName("keeps the line ends of Windows and the byte order mark")
  void keepsLineEndsAndTheByteOrderMark() throws IOException {
    String report = "\uFEFF" + HEAD.replace("\n", "\r\n") + "opening: Trong quý I.\r\n";
    String figures =
        "period: Quý I/2024 # kỳ\r\nfigures:\r\n  a:\r\n    actual: 5\r\n    prior: 4\r\n";
    world.with("data/t/q1/report.yaml", report).with("data/t/q1/f.yaml", figures);
    carry(world, Path.of("data/t/q1/report.yaml"), Path.of("data/t/q2"), "Quý II/2024");
    String number = "number: {symbol: BC/TU}\r\n";
    assertEquals(
        report
            .replace(number, number + "draft: true\r\n")
            .replace("quý I.", "==quý I==.")
            .replaceFirst("(layout: .*\r\n)", "$1follows: ../q1/report.yaml\r\n"),
        text(Path.of("data/t/q2/report.yaml")));
    assertEquals(
        "period: Quý II/2024 # kỳ\r\nfigures:\r\n  a:\r\n    actual:\r\n    prior:\r\n",
        text(Path.of("data/t/q2/f.yaml")));
  }

  @Test
  @DisplayName("takes its period from the title where no figures name one")
  void takesItsPeriodFromTheTitle() throws IOException {
    Path report = Path.of("data/t/q1/report.yaml");
    String titled = HEAD.replace("kết quả công tác", "kết quả công tác ${period}");
    world.with("data/t/q1/f.yaml", "figures: {a: {actual: 5}}\n");
    world.with("data/t/q1/report.yaml", titled + "terms: {period: tháng 03 năm 2024}\n");
    carry(world, report, Path.of("data/t/q2"), "Tháng 4/2024");
    assertTrue(text(Path.of("data/t/q2/report.yaml")).contains("{period: tháng 04 năm 2024}"));
    assertEquals(
        "prior: ../q1/f.yaml\nfigures: {a: {actual: }}\n", text(Path.of("data/t/q2/f.yaml")));
  }

  @Test
  @DisplayName("leaves nothing behind when the disk fails half-way")
  void leavesNothingBehind() throws IOException {
    List<String> before = world.names();
    World failing = new FailingWorld(world, "report.yaml");
    assertEquals(Optional.empty(), carry(failing, SAMPLE, NEXT, "Quý II/2024"));
    assertEquals(Set.of(Code.UNWRITABLE_OUTPUT), codes(diagnostics));
    assertEquals(before, world.names());
  }

  @Test
  @DisplayName("is not written where a folder or a file above it is in the way")
  void isNotWrittenWhereSomethingIsInTheWay() throws IOException {
    world.with("data/tinh-uy/2024-q2/report.yaml/x", "");
    world.with("data/tinh-uy/2024-q2/sections", "");
    List<String> before = world.names();
    assertEquals(Optional.empty(), carry(world, SAMPLE, NEXT, "Quý II/2024"));
    assertEquals(Set.of(Code.ALREADY_THERE), codes(diagnostics));
    assertEquals(2, diagnostics.size());
    assertEquals(before, world.names());
  }

  /** A disk that is full when a file of some name is written. */
  private static final class FailingWorld extends ForwardingWorld {
    private final String name;

    FailingWorld(World world, String name) {
      super(world);
      this.name = name;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
      if (file.endsWith(name)) {
        throw new IOException("full");
      }
      super.write(file, content);
    }
  }
}
