package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.rollforward.RollForwardResult;
import vanban.source.MemoryWorld;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

/** In these examples {@code |} stands for the end of a line. */
@DisplayName("The next report understands what the reader understands, however it is written:")
class NextReportNotationTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final String HEAD =
      "layout: party-hd36|issuer: {name: TỈNH UỶ A}|place: A|title: kết quả công tác|";
  private static final String NUMBER = "number: {symbol: BC/TU}|draft: true|";
  private static final String REPORT = HEAD + NUMBER + "figures: f.yaml|";
  private static final Set<Code> GAPS =
      Set.of(Code.UNFILLED_FIGURE, Code.TO_CHECK, Code.MISSING_UNITS);

  private final MemoryWorld world = templates();
  private final Diagnostics diagnostics = new Diagnostics();

  private static MemoryWorld templates() {
    MemoryWorld world = new MemoryWorld();
    try (Stream<Path> files = Files.walk(PROJECT.templates())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        world.with(file.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return world;
  }

  private static String lines(String shown) {
    return shown.replace('|', '\n');
  }

  /** The same with the report that it follows, as the next report says it. */
  private static String following(String report) {
    return report.replaceFirst("(layout: party-hd36(\\R))", "$1follows: ../q1/report.yaml$2");
  }

  private void write(String file, String shown) {
    world.with("data/t/q1/" + file, lines(shown));
  }

  private String next(String file) throws IOException {
    return new String(world.bytes(Path.of("data/t/q2", file)), StandardCharsets.UTF_8);
  }

  private Optional<NextReport> after(ReportCompiler compiler) throws IOException {
    return NextReport.after(
        Path.of("data/t/q1/report.yaml"), world, PROJECT.data(), compiler, diagnostics);
  }

  /** Makes the next report; what is to be filled in and checked there is what was said, no more. */
  private RollForwardResult carry() throws IOException {
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    NextReport next =
        after(compiler).orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    Period following = PeriodMention.parse("Quý II/2024").orElseThrow();
    RollForwardResult carried =
        next.write(Path.of("data/t/q2"), next.last().orElseThrow(), following, false, diagnostics)
            .orElseThrow();
    Diagnostics found = new Diagnostics();
    compiler.compile(Path.of("data/t/q2/report.yaml"), found);
    Set<Code> codes =
        found.sorted().stream()
            .map(Diagnostic::code)
            .filter(code -> !GAPS.contains(code))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), codes, () -> found.sorted().toString());
    return carried;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{period: Quý I/2024,|  figures: {|    a: {unit: con,|      actual: 5, # đến 25/3|      prior: 4}}}|;"
            + "{period: Quý II/2024,|  figures: {|    a: {unit: con,|      actual: , # đến 25/3|      prior: }}}|",
        "{\"period\":\"Quý I/2024\",\"figures\":{\"a\":{\"unit\":\"con\",\"actual\":5,\"prior\":4}}}|;"
            + "{\"period\":\"Quý II/2024\",\"figures\":{\"a\":{\"unit\":\"con\",\"actual\":,\"prior\":}}}|",
        "\"period\": Quý I/2024|'figures':|  a:|    \"actual\": 5|    'prior': 4|    \"unit\": con|;"
            + "\"period\": Quý II/2024|'figures':|  a:|    \"actual\":|    'prior':|    \"unit\": con|",
        "period: Quý I/2024 # kỳ|figures:|  a: # thu|    actual: 5 # đến 25/3|    prior: 4 # năm trước|    plan: 7 # giao|;"
            + "period: Quý II/2024 # kỳ|figures:|  a: # thu|    actual:  # đến 25/3|    prior:  # năm trước|    plan: 7 # giao|",
        "period: Quý I/2024|figures:|  a:|    actual: # đến|      5|;"
            + "period: Quý II/2024|prior: ../q1/f.yaml|figures:|  a:|    actual: # đến||",
        "period: >-|  Quý I/2024|figures: {a: {actual: 5}}|;"
            + "period: >-|  Quý II/2024|prior: ../q1/f.yaml|figures: {a: {actual: }}|",
        "period:|  Quý I/2024|figures: {a: {actual: 5}}|;"
            + "period:|  Quý II/2024|prior: ../q1/f.yaml|figures: {a: {actual: }}|",
        "? period|: Quý I/2024|? figures|: a: {actual: 5}|;"
            + "? period|: Quý II/2024|prior: ../q1/f.yaml|? figures|: a: {actual: }|",
        "---|# prior: cũ.yaml|figures: {a: {actual, prior: 4}}|period: Quý I/2024|;"
            + "---|# prior: cũ.yaml|figures: {a: {actual, prior: }}|period: Quý II/2024|",
        "period: Quý I/2024|figures:|  a: {prior: 4 # trước|    , actual: 5 # nay|    }|;"
            + "period: Quý II/2024|figures:|  a: {prior:  # trước|    , actual:  # nay|    }|",
        "period: Quý I/2024|figures:|  a: {actual: +5, plan: {\"nam\": -7.50, quy: }}|;"
            + "period: Quý II/2024|prior: ../q1/f.yaml|figures:|  a: {actual: , plan: {\"nam\": -7.50, quy: }}|",
      })
  @DisplayName("figures in braces, in lines, under keys in quotes, with comments")
  void figures(String before, String after) throws IOException {
    write("report.yaml", REPORT);
    write("f.yaml", before);
    carry();
    assertEquals(lines(after), next("f.yaml"));
  }

  @Test
  @DisplayName("a key that appears as text in the words of a figure is no key")
  void keysAsText() throws IOException {
    write("report.yaml", REPORT);
    write(
        "f.yaml",
        """
        period: Quý I/2024
        figures:
          a:
            name: "prior: 4, actual: 5"
            source: >
              actual: 5
              prior: 4
            unit: '{prior: 4}'
            actual: 5 # prior: 4
          prior: {unit: con, actual: 6}
          actual: {unit: con, prior: 4}
        """);
    carry();
    assertEquals(
        """
        period: Quý II/2024
        figures:
          a:
            name: "prior: 4, actual: 5"
            source: >
              actual: 5
              prior: 4
            unit: '{prior: 4}'
            actual:  # prior: 4
          prior: {unit: con, actual: }
          actual: {unit: con, prior: }
        """,
        next("f.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "number: {symbol: BC/TU, value: 12}|date: 2024-03-25 # ký|;"
            + "number: {symbol: BC/TU}|draft: true|date: 2024 # ký|",
        "'number': {\"value\":12,\"symbol\":\"BC/TU\"}|\"date\": \"2024-03-25\"|\"draft\": false # cuối|;"
            + "'number': {\"symbol\":\"BC/TU\"}|\"date\": 2024|\"draft\": true # cuối|",
        "number:|  # số văn thư cấp|  value: 12 # số|  symbol: BC/TU|draft: 2|;"
            + "number:|  # số văn thư cấp|  symbol: BC/TU|draft: 2|",
        "number:|  symbol: BC/TU|  value: 12|date: 2024-03-25|;"
            + "number:|  symbol: BC/TU|draft: true|date: 2024|",
        "? number|: {symbol: BC/TU, value: 12}|date: 2024-03-25|;"
            + "? number|: {symbol: BC/TU}|draft: true|date: 2024|",
      })
  @DisplayName("the number, the date and that it is a draft")
  void head(String before, String after) throws IOException {
    String period = "terms: {ky: quý I/2024, \"sau\": 'quý II/2024'}|";
    write("report.yaml", HEAD.replace("tác|", "tác ${ky}|") + before + period);
    RollForwardResult carried = carry();
    String terms = "terms: {ky: quý II/2024, \"sau\": 'quý III/2024'}|";
    String head = HEAD.replace("tác|", "tác ${ky}|");
    assertEquals(following(lines(head + after + terms)), next("report.yaml"));
    assertEquals(
        List.of(
            new RollForwardResult.Change("terms.ky", "quý I/2024", "quý II/2024"),
            new RollForwardResult.Change("terms.sau", "quý II/2024", "quý III/2024")),
        carried.changes());
    assertEquals(List.of(), carried.kept());
  }

  @Test
  @DisplayName("keys of a report that appear as text in its prose are no keys")
  void keysInProse() throws IOException {
    String prose =
        """
        opening: |
          draft: false
          date: 2024-03-25

          number: 12; title: kết quả quý I
        sections:
          - title: "figures: quý I.yaml"
            body: 'include: quý I.yaml'
        """;
    write("report.yaml", REPORT);
    world.with("data/t/q1/report.yaml", lines(REPORT) + prose);
    write("f.yaml", "period: Quý I/2024|figures: {a: {actual: 5}}|");
    carry();
    assertEquals(
        following(lines(REPORT)) + prose.replace("quý I", "==quý I=="), next("report.yaml"));
  }

  @Test
  @DisplayName("files, ids, columns and series are named, not said: no mark stands there")
  void names() throws IOException {
    String sections =
        """
        sections:
          - {"include": "phan/quý I.yaml"}
          - title: Thu
            "table":
              id: thu-1
              title: Thu quý I
              columns: [name, {of: actual, title: Quý I}]
              figures: [a]
            chart: {title: Quý I, figures: a, series: [{of: actual, title: quý I}]}
        """;
    String figures = "figures: [số/quý I.yaml]|";
    String report = lines(HEAD + NUMBER + figures + "numbering: [Phần I, 1.]|") + sections;
    world.with("data/t/q1/report.yaml", report);
    write("số/quý I.yaml", "period: Quý I/2024|figures: {a: {name: Thu, unit: con, actual: 5}}|");
    write("phan/quý I.yaml", "title: Quý I|body: Thu đạt.|");
    carry();
    assertEquals(
        following(report)
            .replace("Thu quý I", "Thu ==quý I==")
            .replace("title: Quý I", "title: ==Quý I==")
            .replace("title: quý I", "title: ==quý I=="),
        next("report.yaml"));
    assertEquals("title: ==Quý I==\nbody: Thu đạt.\n", next("phan/quý I.yaml"));
  }

  @Test
  @DisplayName("a file of before that its author calls as a key is called")
  void aNameLikeAKey() throws IOException {
    write("report.yaml", REPORT);
    world.with(
        "data/t/cu.yaml", "period: Quý IV/2023\nfigures: {a: {actual: 1}, b: {actual: 1}}\n");
    write(
        "f.yaml",
        "period: Quý I/2024|prior: {prior: ../cu.yaml}|figures:|"
            + "  a: {actual: 5, prior: 4}|  b: {actual: 5, prior: {prior: 4}}|");
    carry();
    assertEquals(
        lines(
            "period: Quý II/2024|prior: {prior: ../q1/f.yaml}|figures:|"
                + "  a: {actual: }|  b: {actual: }|"),
        next("f.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "period: &ky Quý I/2024|figures: {a: {name: *ky, actual: 5}}|; yaml-feature",
        "period: Quý I/2024|figures:|  a: &a {actual: 5}|  b: *a|; yaml-feature",
        "period: Quý I/2024|figures: {a: {actual: !!int 5}}|; yaml-feature",
        "period: Quý I/2024|figures:|  a: {<<: {actual: 5}}|; unknown-key",
        "period: Quý I/2024|prior: a.yaml|prior: b.yaml|figures: {a: {actual: 5}}|; duplicate-key",
      })
  @DisplayName("what the reader does not take, as anchors and aliases, has no next report")
  void whatTheReaderDoesNotTake(String figures, String code) throws IOException {
    write("report.yaml", REPORT);
    write("f.yaml", figures);
    assertEquals(Optional.empty(), after(new ReportCompiler(world, PROJECT)));
    assertEquals(
        true,
        diagnostics.sorted().stream().anyMatch(one -> one.code().id().equals(code)),
        diagnostics.sorted()::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  @DisplayName("files whose lines end otherwise, which they do then too")
  void lineEnds(String end) throws IOException {
    String head = lines(HEAD) + "number:\n  symbol: BC/TU\n  value: 12\nfigures: [f.yaml]\n";
    String opening = "opening: |\n  Trong quý I,\n  thu đạt ${a}.\ndate: 2024-03-25\n";
    String figures = "# kỳ\nperiod: Quý I/2024\nfigures:\n  a:\n    actual: 5\n    prior: 4\n";
    world.with("data/t/q1/report.yaml", (head + opening).replace("\n", end));
    world.with("data/t/q1/f.yaml", (figures + "    plan: 7\n").replace("\n", end));
    carry();
    assertEquals(
        (following(head).replace("  value: 12\n", "").replace("figures:", "draft: true\nfigures:")
                + opening.replace("quý I", "==quý I==").replace("2024-03-25", "2024"))
            .replace("\n", end),
        next("report.yaml"));
    assertEquals(
        "# kỳ\nperiod: Quý II/2024\nfigures:\n  a:\n    actual:\n    prior:\n    plan: 7\n"
            .replace("\n", end),
        next("f.yaml"));
  }

  @Test
  @DisplayName("figures of units, whose files are each written in another way")
  void units() throws IOException {
    write("report.yaml", REPORT);
    write("cu/f.yaml", "period: Quý IV/2023|from: \"xa/*.yaml\"|figures: {a: {unit: con}}|");
    write("cu/xa/mot.yaml", "period: Quý IV/2023|figures: {a: {unit: con, actual: 1}}|");
    write("cu/xa/hai.yaml", "period: Quý IV/2023|figures: {a: {unit: con, actual: 1}}|");
    write(
        "f.yaml",
        "\"period\": Quý I/2024|\"prior\": 'cu/f.yaml' # quý trước|'from': [\"xa/*.yaml\"]|"
            + "units: {mot: Xã Một quý I, \"hai\": Xã Hai}|figures: {a: {unit: con, prior: 9}}|");
    write(
        "xa/mot.yaml",
        "{\"period\":\"Quý I/2024\",\"figures\":{\"a\":{\"actual\":5,\"prior\":4}}}|");
    write(
        "xa/hai.yaml",
        "'period': Quý I/2024|'prior': {\"nam\": ../cu/xa/hai.yaml} # năm|'figures':|"
            + "  a: # con|    'actual': 6 # nay|    'prior': {'nam': 3, quy: 2} # trước|");
    RollForwardResult carried = carry();
    assertEquals(
        lines(
            "\"period\": Quý II/2024|\"prior\": ../q1/f.yaml # quý trước|'from': [\"xa/*.yaml\"]|"
                + "units: {mot: Xã Một quý I, \"hai\": Xã Hai}|figures: {a: {unit: con}}|"),
        next("f.yaml"));
    assertEquals(
        lines("{\"period\":\"Quý II/2024\"," + "\"figures\":{\"a\":{\"actual\":,\"prior\":}}}|"),
        next("xa/mot.yaml"));
    assertEquals(
        lines(
            "'period': Quý II/2024|'prior': {\"nam\": ../../q1/xa/hai.yaml} # năm|'figures':|"
                + "  a: # con|    'actual':  # nay|    'prior': {quy: } # trước|"),
        next("xa/hai.yaml"));
    assertEquals(List.of(Path.of("data/t/q1/f.yaml")), carried.compared().get(0).files());
  }
}
