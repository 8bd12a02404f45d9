package vanban.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.source.Edits;
import vanban.source.LocatedText;
import vanban.source.SourceFile;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;

@DisplayName("An edit of a text")
class TextEditTest {
  private static LocatedText title(SourceFile file) {
    ParsedYaml parsed = YamlReader.parse(file);
    assertEquals(List.of(), parsed.diagnostics(), file.text());
    return ((YamlMapping) parsed.root().orElseThrow()).text("title").orElseThrow().text().trim();
  }

  /** The file in which X and the spaces behind it are other words, where that is certain. */
  private static Optional<SourceFile> edited(String text, String words) {
    SourceFile file = SourceFile.of("a.yaml", text);
    LocatedText title = title(file);
    int from = title.value().indexOf('X');
    int to = from + 1;
    while (words.isEmpty() && to < title.value().length() && title.value().charAt(to) == ' ') {
      to++;
    }
    return TextEdit.of(title, from, to, words)
        .map(
            edit -> {
              Edits edits = new Edits(file);
              edits.add(edit);
              return SourceFile.of("a.yaml", edits.text());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: X tháng 9",
        "title: \"X năm \\\"đẹp\\\" 2026\"",
        "title: 'X - là ''năm'' 2026'",
        "title: (a) X 2026",
        "{title: a X, b: c}",
        "title: |\n  X tháng 9\n",
      })
  @DisplayName("leaves YAML that says the rest of it")
  void leavesTheRest(String text) {
    String before = title(SourceFile.of("a.yaml", text)).value();
    SourceFile after = edited(text, "").orElseThrow();
    assertEquals(before.replaceFirst("X *", "").strip(), title(after).value());
  }

  static List<String> uncertain() {
    return List.of(
        "title: X \"Tháng thanh niên\" năm 2026",
        "title: X 'a'",
        "title: X - a",
        "title: X *a*",
        "title: X [a]",
        "title: X {a}",
        "title: X @a",
        "title: X :a",
        "title: -X a",
        "title: a X#b",
        "title: a:X",
        "title: X",
        "title: \"X\"",
        "title: X a\n  b",
        "title: \"\\x58 a\"");
  }

  @ParameterizedTest
  @MethodSource("uncertain")
  @DisplayName("is none where what is left may say something else, or nothing")
  void isNoneWhereItIsUncertain(String text) {
    assertEquals(Optional.empty(), edited(text, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a: b", "#", "'", "\\", "{a}"})
  @DisplayName("puts in no words that YAML reads otherwise")
  void putsInNoMarks(String words) {
    assertEquals(Optional.empty(), edited("title: a X b", words));
    assertEquals(Optional.empty(), edited("title: \"a X b\"", words));
    assertEquals("title: a 5. b", edited("title: a X b", "5.").orElseThrow().text());
  }
}
