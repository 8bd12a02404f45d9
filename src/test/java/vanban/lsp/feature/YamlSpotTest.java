package vanban.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.source.SourceFile;

@DisplayName("Where somebody types in YAML")
class YamlSpotTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '§',
      value = {
        "'lay¦' § KEY [] lay",
        "'layout: par¦' § VALUE [layout] par",
        "'issuer:\n  na¦' § KEY [issuer] na",
        "'issuer: {na¦' § KEY [issuer] na",
        "'issuer: {name: A, par¦' § KEY [issuer] par",
        "'issuer: {name: A¦' § VALUE [issuer, name] A",
        "'sections:\n  - title: A\n    bo¦' § KEY [sections] bo",
        "'sections:\n- title: A\n  bo¦' § KEY [sections] bo",
        "'sections:\n  - ti¦' § KEY [sections] ti",
        "'sections:\n  - title: A\n    sections:\n      - ti¦' § KEY [sections, sections] ti",
        "'sections:\n  - title: A\n    sections:\n      - title: B\n  - ti¦' § KEY [sections] ti",
        "'sections:\n  - title: A\nrec¦' § KEY [] rec",
        "'opening: |\n  Thu ngân sách¦' § TEXT []",
        "'opening: |\n  Một:\n  Thu ngân sách¦' § TEXT []",
        "'figures:\n  thu:\n    sum: [a, b¦' § VALUE [figures, thu, sum] b",
        "'recipients:\n  - Lưu¦' § KEY [recipients] Lưu",
        "'# ghi chú: x\n\n  ¦' § KEY []",
        "'¦' § KEY []",
        "'a: \"x\"\nb¦' § KEY [] b"
      })
  @DisplayName("is told by indentation")
  void isToldByIndentation(String text, String expected) {
    String typed = text.replace("\\n", "\n");
    int at = typed.indexOf('¦');
    YamlSpot spot = YamlSpot.at(SourceFile.of("x.yaml", typed.replace("¦", "")), at);
    assertEquals(
        expected.strip(), (spot.kind() + " " + spot.path() + " " + spot.typed().text()).strip());
  }
}
