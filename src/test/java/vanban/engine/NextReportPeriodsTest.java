package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.rollforward.RollForwardResult;
import vanban.source.MemoryWorld;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.vietnamese.PeriodWording;

@DisplayName("The next report compares with what its words say:")
class NextReportPeriodsTest {
  private static final Path DATA = Path.of("data");
  private static final Project PROJECT = new Project(DATA, Path.of("templates"), Path.of("out"));
  private static final String HEAD =
      """
      layout: party-hd05
      issuer: {name: ĐẢNG ỦY XÃ PHỤNG HIỆP}
      number: {symbol: BC/ĐU}
      draft: true
      place: Phụng Hiệp
      genre: BÁO CÁO
      title: kết quả công tác
      figures: figures.yaml
      """;

  private final MemoryWorld world = new MemoryWorld();
  private final Diagnostics diagnostics = new Diagnostics();

  private void copy(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        world.with(file.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  private static Period period(String words) {
    return PeriodMention.parse(words).orElseThrow();
  }

  /** The period that is meant from one, of those that can be named: at the year's start a month. */
  private static Period base(BasePeriod base, Period of) {
    return base.of(of)
        .orElseGet(() -> new Period(Period.Kind.MONTH, 12, of.year().map(year -> year - 1)));
  }

  private static String figures(Period period, String more, int actual) {
    return "period: %s\n%sfigures:\n  thu: {unit: tỷ đồng, actual: %s}\n"
        .formatted(PeriodWording.name(period), more, actual);
  }

  private static String words(BasePeriod base) {
    return switch (base) {
      case LAST_YEAR -> "cùng kỳ";
      case PREVIOUS -> "kỳ trước";
      case YEAR_START -> "đầu năm";
    };
  }

  private RollForwardResult carry(Path report, String folder, Period next) throws IOException {
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    NextReport after =
        NextReport.after(report, world, DATA, compiler, diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    return after
        .write(Path.of(folder), after.last().orElseThrow(), next, false, diagnostics)
        .orElseThrow();
  }

  private String text(Path file) throws IOException {
    return new String(world.bytes(file), StandardCharsets.UTF_8);
  }

  private Compiled made(Path report, Diagnostics found) throws IOException {
    return new ReportCompiler(world, PROJECT)
        .compile(report, found)
        .orElseThrow(() -> new AssertionError(found.sorted().toString()));
  }

  static Stream<Arguments> successions() {
    return Stream.of(
            "Tháng 9/2026 > Tháng 10/2026",
            "Tháng 12/2026 > Tháng 1/2027",
            "Quý I/2026 > Quý II/2026",
            "Quý IV/2026 > Quý I/2027",
            "6 tháng đầu năm 2026 > 9 tháng đầu năm 2026",
            "9 tháng đầu năm 2026 > Năm 2026",
            "Năm 2026 > Quý I/2027")
        .map(pair -> pair.split(" > "))
        .flatMap(
            pair ->
                Stream.of(BasePeriod.values())
                    .filter(base -> isComparable(base, period(pair[0])))
                    .map(base -> Arguments.of(pair[0], pair[1], base)));
  }

  /** December of last year is both the same month and the start of the year: as the first. */
  private static boolean isComparable(BasePeriod base, Period period) {
    return (base == BasePeriod.YEAR_START || base.of(period).isPresent())
        && BasePeriod.between(period, base(base, period)).equals(Optional.of(base));
  }

  @ParameterizedTest
  @MethodSource("successions")
  @DisplayName("with a file of the right period near, whatever period follows which")
  void comparesWithTheRightFile(String last, String following, BasePeriod base) throws IOException {
    write(last, base);
    Period next = period(following);
    boolean named = base == BasePeriod.YEAR_START || base.of(next).isPresent();
    if (named && !base(base, next).equals(period(last))) {
      Period then = base(base, next);
      world.with("data/xa/truoc-" + then.number() + "/figures.yaml", figures(then, "", 80));
    }
    RollForwardResult carried = carry(Path.of("data/xa/ky/report.yaml"), "data/xa/sau", next);
    fill();
    Diagnostics found = new Diagnostics();
    Compiled made = made(Path.of("data/xa/sau/report.yaml"), found);
    if (named) {
      assertEquals(1, carried.compared().get(0).files().size(), carried.toString());
      boolean same = base(base, next).equals(base(base, period(last)));
      int before = base.fits(next, period(last)) ? 100 : same ? 90 : 80;
      assertEquals(List.of(), found.sorted());
      assertTrue(
          made.text().replace('\u00A0', ' ').contains("tăng " + (120 - before) + " tỷ đồng"),
          made.text());
    } else {
      assertEquals(List.of(), carried.compared().get(0).files());
      assertEquals(Set.of(Code.UNFILLED_FIGURE), codes(found));
    }
  }

  @ParameterizedTest
  @MethodSource("successions")
  @DisplayName("without such a file with nothing, though others lie near")
  void comparesWithNothingElse(String last, String following, BasePeriod base) throws IOException {
    write(last, base);
    Period next = period(following);
    Optional<Period> wanted = base.of(next);
    boolean kept = base == BasePeriod.YEAR_START && base.fits(next, base(base, period(last)));
    boolean own = wanted.equals(Optional.of(period(last)));
    for (String other : List.of("Tháng 7/2024", "Quý III/2024", "Năm 2023", "9 tháng năm 2024")) {
      world.with("data/xa/k" + other.hashCode() + "/figures.yaml", figures(period(other), "", 7));
    }
    carry(Path.of("data/xa/ky/report.yaml"), "data/xa/sau", next);
    fill();
    Diagnostics found = new Diagnostics();
    String text = made(Path.of("data/xa/sau/report.yaml"), found).text();
    if (kept || own || base.fits(next, period(last))) {
      assertEquals(List.of(), found.sorted());
    } else {
      assertEquals(Set.of(Code.UNFILLED_FIGURE), codes(found));
      assertTrue(text.contains("……"), text);
      assertTrue(text(Path.of("data/xa/sau/figures.yaml")).contains("compared_to: " + base.word()));
    }
  }

  private void write(String last, BasePeriod base) throws IOException {
    copy(PROJECT.templates());
    Period old = period(last);
    String opening = "opening: Thu ${thu}, ${thu.change_by} so với " + words(base) + ".\n";
    world.with("data/xa/ky/report.yaml", HEAD + opening);
    world.with("data/xa/ky/figures.yaml", figures(old, "prior: ../cu/figures.yaml\n", 100));
    world.with("data/xa/cu/figures.yaml", figures(base(base, old), "", 90));
  }

  /** With another number than all others. */
  private void fill() throws IOException {
    Path file = Path.of("data/xa/sau/figures.yaml");
    world.with("data/xa/sau/figures.yaml", text(file).replace("actual: }", "actual: 120}"));
  }

  private static Set<Code> codes(Diagnostics found) {
    return found.sorted().stream().map(Diagnostic::code).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "prior: 90, compared_to: last_year, Quý II/2026, ''",
    "prior: 90, '', Quý II/2026, ''",
    "prior: 90, compared_to: previous, Quý II/2026, ../ky/figures.yaml",
    "prior: 90, compared_to: last_year, Quý I/2027, ../ky/figures.yaml",
    "prior: 90, compared_to: previous, Quý III/2026, ''",
  })
  @DisplayName("of a number that is typed too")
  void ofTypedNumbers(String prior, String compared, String next, String path) throws IOException {
    copy(PROJECT.templates());
    world.with("data/xa/ky/report.yaml", HEAD + "opening: Thu ${thu}, ${thu.change}.\n");
    world.with(
        "data/xa/ky/figures.yaml",
        "period: Quý I/2026\n%sfigures:\n  thu: {unit: tỷ đồng, actual: 100, %s}\n"
            .formatted(compared.isEmpty() ? "" : compared + "\n", prior));
    carry(Path.of("data/xa/ky/report.yaml"), "data/xa/sau", period(next));
    String after = text(Path.of("data/xa/sau/figures.yaml"));
    assertEquals(path.isEmpty(), after.contains("actual: , prior: }"), after);
    assertEquals(!path.isEmpty(), after.contains("prior: " + path + "\n"), after);
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.endsWith("report.yaml"))
          .filter(NextReportPeriodsTest::holdsFigures)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean holdsFigures(Path report) {
    try {
      return Files.readString(report).contains("\nfigures:");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @DisplayName("every sample, over every length of period, names no file of another one")
  void samplesNameNoOtherPeriod(Path report) throws IOException {
    copy(DATA);
    copy(PROJECT.templates());
    for (String following :
        List.of("Tháng 1/2031", "Quý I/2031", "Quý IV/2031", "9 tháng năm 2031", "Năm 2031")) {
      String folder = "data/sau-" + following.hashCode();
      RollForwardResult carried = carry(report, folder, period(following));
      for (RollForwardResult.Compared one : carried.compared()) {
        assertEquals(List.of(), one.files(), following); // years lie between
      }
      Diagnostics found = new Diagnostics();
      made(Path.of(folder, "report.yaml"), found);
      assertFalse(codes(found).contains(Code.WRONG_BASE_PERIOD));
      assertFalse(codes(found).contains(Code.FALSE_WORDS), () -> found.sorted().toString());
      long gaps = found.sorted().stream().filter(one -> one.code() == Code.UNFILLED_FIGURE).count();
      assertEquals(carried.toDo().unfilled(), gaps);
    }
  }
}
