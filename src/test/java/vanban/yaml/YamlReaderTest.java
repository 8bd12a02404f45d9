package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.SourceFile;

@DisplayName("The reader of YAML")
class YamlReaderTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  private static ParsedYaml parse(String text) {
    return YamlReader.parse(SourceFile.of("a.yaml", text));
  }

  private static String read(String text) {
    return parse(text).root().map(OneLine::of).orElse("nothing");
  }

  private static String diagnostics(ParsedYaml parsed) {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(parsed.diagnostics());
  }

  /** The places and codes of what is wrong, such as {@code 2:1 yaml-syntax}. */
  private static List<String> wrong(String text) {
    return parse(text).diagnostics().stream()
        .map(d -> d.place().map(p -> p.line() + ":" + p.column()).orElse("") + " " + d.code().id())
        .toList();
  }

  @Test
  @DisplayName("gives what a sound file says, and finds nothing wrong")
  void readsASoundFile() {
    ParsedYaml parsed = parse("title: x\nbases: [a, b]\nissuer:\n  name: 'y'\n");
    assertEquals(
        Optional.of("{title: \"x\", bases: [\"a\", \"b\"], issuer: {name: \"y\"}}"),
        parsed.whole().map(OneLine::of));
    assertEquals("", diagnostics(parsed));
    assertTrue(parsed.complete());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: |0\n",
        "a: ]\n",
        "a: [b, , c]\n",
        "a: \"x\n---\n",
        "%YAML 2.0\n---\na: b\n",
        "%TAG a b\n"
      })
  @DisplayName("says nothing in English to who reads Vietnamese")
  void speaksVietnamese(String text) {
    String said =
        new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.SHORT)
            .print(parse(text).diagnostics());
    assertTrue(said.contains("yaml-syntax"), said);
    assertFalse(said.matches("(?s).*\\b(?:found|expected|but|document)\\b.*"), said);
  }

  @Test
  @DisplayName("goes on at the next key in the first column, with places right")
  void goesOnAtTheNextKey() {
    String text = "title: x\nauthor: \"Đề án\" của\nplace: y\ndate: 2024\n";
    ParsedYaml parsed = parse(text);
    assertEquals("{title: \"x\", place: \"y\", date: \"2024\" …}", read(text));
    YamlMapping root = (YamlMapping) parsed.root().orElseThrow();
    assertEquals("2024", root.text("date").orElseThrow().place().text());
    assertEquals("a.yaml:3:1", root.entry("place").orElseThrow().key().place().toString());
    assertEquals(List.of("2:17 yaml-syntax"), wrong(text));
    assertFalse(parsed.complete());
    assertEquals(Optional.empty(), parsed.whole());
  }

  @Test
  @DisplayName("counts places right behind a slip in a file with emoji and CRLF")
  void countsPlacesBehindEmoji() {
    String text = "a: 😀😀\r\nb: \"x\" 😀\r\nc: 😀 đ\r\nd: [\r\ne: 😀z\r\n";
    YamlMapping root = (YamlMapping) parse(text).root().orElseThrow();
    assertEquals("{a: \"😀😀\", c: \"😀 đ\", d: [ …], e: \"😀z\" …}", OneLine.of(root));
    assertEquals("😀 đ", root.text("c").orElseThrow().place().text());
    assertEquals("😀z", root.text("e").orElseThrow().text().place().text());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("keeps what stands before a slip, in what is open there too")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: x\\nb: [1, 2\\nc: 3     | {a: "x", b: ["1", "2" …], c: "3" …}
          a: x\\nb: {k: 1, l: 2\\nc: 3 | {a: "x", b: {k: "1", l: "2" …}, c: "3" …}
          a:\\n  - k: 1\\n   l: 2\\nb: 3 | {a: [{k: "1" …} …], b: "3" …}
          a: x\\nb: y: z\\nc: 3       | {a: "x", c: "3" …}
          a: x\\nb\\nc: 3             | {a: "x", c: "3" …}
          a: x\\nb: @y\\nc: 3         | {a: "x", c: "3" …}
          a: x\\nb:\\n\\tk: 1\\nc: 3  | {a: "x", c: "3" …}
          a:\\n  x\\nb: "y            | {a: "x" …}
          a:\\n- x\\n- y\\n@b         | {a: ["x", "y" …] …}
          - a\\n- "b" c\\n- d         | ["a", "d" …]
          a: "x\\n                    | { …}
          a:\\n  - k: 1\\nb: "x       | {a: [{k: "1"}] …}
          "a" b: c\\nd: e             | {d: "e" …}
          """)
  void keepsWhatStandsBefore(String text, String read) {
    assertEquals(read, read(text.replace("\\n", "\n").replace("\\t", "\t")));
  }

  @Test
  @DisplayName("finds a second slip further down")
  void findsASecondSlip() {
    assertEquals(
        List.of("1:8 yaml-syntax", "3:8 yaml-syntax"), wrong("a: \"x\" y\nb: z\nc: \"x\" y\n"));
  }

  @Test
  @DisplayName("says of a key on both sides of a slip that it stands twice")
  void findsDuplicatesAcrossASlip() {
    assertEquals(
        List.of("2:8 yaml-syntax", "3:1 duplicate-key"), wrong("a: 1\nb: \"x\" y\na: 2\n"));
  }

  @Test
  @DisplayName("says once what a slip makes it read twice")
  void saysOnceWhatItReadsTwice() {
    assertEquals(List.of("1:4 yaml-syntax", "2:4 yaml-feature"), wrong("a: [x,\nb: &y z,\nc: d\n"));
  }

  @Test
  @DisplayName("tells of a control character, and reads all but what it stands in")
  void passesOverAControlCharacter() {
    assertEquals("{a: \"x\", c: [\"1\" …] …}", read("a: x\nb: y\u0007z\nc: [1, \u0001]\n"));
    assertEquals(
        List.of("2:5 yaml-syntax", "3:8 yaml-syntax"),
        wrong("a: x\nb: y\u0007z\nc: [1, \u0001]\n"));
    assertEquals("{a: \"x\"}", read("a: x # \u0007\n"));
  }

  @ParameterizedTest
  @DisplayName("never throws, whatever SnakeYAML does")
  @ValueSource(
      strings = {
        "",
        "\n",
        "%YAML 99999999999999999999.1\n---\na: b\n",
        "a: \"\\UFFFFFFFF\"\n",
        "a: \"\\U00110000\"\n",
        "? [a]: b\n",
        "---\n---\n",
        "a: |99999999999\n x\n",
        "\ud800",
        "a: !<\n",
        "\u2028key: x\n- y\n\u0085z: [",
      })
  void neverThrows(String text) {
    ParsedYaml parsed = parse(text);
    assertFalse(parsed.diagnostics().isEmpty());
  }

  @Test
  @DisplayName("takes time in proportion to the file, with emoji and with slips in every line")
  void takesTimeInProportion() {
    String emoji = "a😀: [x, \"y\"]\n";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append('k').append(i).append(emoji);
    }
    assertTimeoutPreemptively(SOON, () -> assertTrue(parse(many.toString()).complete()));
    for (String line :
        List.of("a: \"x\" y\n", "a: \"\nb: 'c\n", "a: [\n", "a: '\n \"b\n", "a:\n\t- b\n", "a\n")) {
      String slips = line.repeat(5_000) + "b: @\n";
      assertTimeoutPreemptively(SOON, () -> assertFalse(parse(slips).complete()), line);
    }
  }

  @Test
  @DisplayName("is strict for those who ask for all of a file: nothing where something is lost")
  void isStrictWhenAskedForTheWhole() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = SourceFile.of("a.yaml", "a: b\nc: \"d\" e\n");
    assertEquals(Optional.empty(), YamlReader.read(file, diagnostics));
    assertEquals(1, diagnostics.size());
    SourceFile twice = SourceFile.of("a.yaml", "a: b\na: c\n");
    assertTrue(YamlReader.read(twice, diagnostics).isPresent(), "a key twice loses nothing");
    assertEquals(2, diagnostics.size());
  }
}
