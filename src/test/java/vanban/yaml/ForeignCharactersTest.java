package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.source.SourceFile;

@DisplayName("A character written by its number")
class ForeignCharactersTest {
  private static List<String> wrong(String yaml) {
    return YamlReader.parse(SourceFile.of("a.yaml", yaml)).diagnostics().stream()
        .map(found -> found.message().key() + " " + found.place().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "\\uFFFE, 5",
    "\\uFFFF, 5",
    "\\uD800, 5",
    "\\uDC00\\uD800, 5",
    "\\U0000D800, 5",
    "\\x01, 5",
    "\\0, 5",
    "\\e, 5",
    "b\\u001F, 6"
  })
  @DisplayName("that no document can hold is told where it stands")
  void thatNoDocumentCanHoldIsTold(String character, int column) {
    String key = "yaml-syntax.escaped-character a.yaml:2:";
    assertEquals(List.of(key + column), wrong("k:\n- \"a" + character + "c\"\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\u00A0", "\\uFFFD", "\\uD83D\\uDE00", "\\U0001F600", "\\t\\n", "\\x85", "\\_"})
  @DisplayName("that a document can hold is read")
  void thatADocumentCanHoldIsRead(String character) {
    assertEquals(List.of(), wrong("k: \"a" + character + "\"\n"));
  }
}
