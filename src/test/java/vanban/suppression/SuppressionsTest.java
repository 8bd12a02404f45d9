package vanban.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.YamlReader;

@DisplayName("A comment that leaves out a warning")
class SuppressionsTest {
  private static final String ALLOW = "# vanban: allow to-check - đã xem\n";

  /** The lines of a file with a warning at every x that is not left out. */
  private static List<Integer> left(String text) {
    SourceFile file = SourceFile.of("a.yaml", text);
    List<Diagnostic> found = new ArrayList<>();
    for (int at = text.indexOf("=x="); at >= 0; at = text.indexOf("=x=", at + 1)) {
      found.add(Diagnostic.error(Code.TO_CHECK, new Place(file, at, at + 3), "x").asWarning());
    }
    return new Suppressions(List.of(YamlReader.parse(file)), Set.of())
        .applied(found, List.of(), List.of()).stream()
            .flatMap(one -> one.place().stream())
            .map(place -> place.line())
            .toList();
  }

  @Test
  @DisplayName("covers the block below it, and no key beside that block")
  void coversTheBlockAlone() {
    String list = "a:\n  " + ALLOW + "  - body: |\n      =x=.\n\n      =x=\n    title: =x=\n";
    assertEquals(List.of(7), left(list));
    assertEquals(List.of(), left(ALLOW + "- |\n  =x=\n  =x=\n"));
    assertEquals(List.of(4), left(ALLOW + "a: |-\n  =x=\nb: =x=\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: một\n  =x=\n\n  =x=\n",
        "a: \"một\n  =x=\n  =x=\"\n",
        "a: 'một\n  # không phải chú thích\n  =x='\n",
        "a: >\n\n  =x=\n",
        "a:\n  một\n  =x=\n",
        "- một\n  =x=\n",
        "[a, 'b\n =x=', c]\n",
      })
  @DisplayName("covers every line of the text that starts below it")
  void coversTheWholeText(String text) {
    assertEquals(List.of(), left(ALLOW + text));
    assertEquals(List.of(), left(ALLOW + "\n# khác\n  \n" + text));
    assertEquals(1, left(ALLOW + text + (text.startsWith("a") ? "c: =x=\n" : "# =x=\n")).size());
  }

  @Test
  @DisplayName("names several kinds with commas between them, and no other way")
  void namesSeveralKinds() {
    String reason = " - đã xem\na: =x=\n";
    assertEquals(List.of(), left("# vanban: bỏ qua unknown-key, to-check" + reason));
    assertEquals(List.of(), left("# vanban: bỏ qua to-check ,unknown-key" + reason));
    assertEquals(
        List.of("wrong-suppression.form"), wrong("# vanban: bỏ qua to-check unknown-key" + reason));
    assertEquals(
        List.of("wrong-suppression.unknown"), wrong("# vanban: bỏ qua to-check, to" + reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \"một # vanban: allow to-check - đã xem\"\n",
        "a: |\n  một\n  # vanban: bỏ qua to-check - đã xem\n",
        "- [b, 'c #Vanban : allow x']\n"
      })
  @DisplayName("in a text is told, for it is printed")
  void inATextIsTold(String text) {
    assertEquals(List.of("wrong-suppression.printed"), wrong(text));
  }

  @ParameterizedTest
  @CsvSource({
    "a: b # vanban : bỏ qua to-check - đã xem, wrong-suppression.form",
    "a: b # ghi chú # vanban: bỏ qua to-check - đã xem, wrong-suppression.form",
    "a: b # Phần mềm Vanban in trang này, ''",
    "a: Vanban # in: trang, ''",
    "a: https://x.vn/#vanban:bỏ, ''",
    "a: 'Thẻ #vanban: mới', ''",
    "a: 'C#vanban: allow', ''"
  })
  @DisplayName("is told where it is not written as it must be")
  void isToldWhereItIsNotWrittenAsItMustBe(String text, String key) {
    assertEquals(key.isEmpty() ? List.of() : List.of(key), wrong(text + "\n"));
  }

  /** What is wrong with the comments of a file. */
  private static List<String> wrong(String text) {
    SourceFile file = SourceFile.of("a.yaml", text);
    return new Suppressions(List.of(YamlReader.parse(file)), Set.of())
        .applied(List.of(), List.of(), List.of()).stream()
            .map(found -> found.message().key())
            .toList();
  }

  @Test
  @DisplayName("at the end of a line covers what starts in that line, and no line below")
  void coversItsOwnLine() {
    assertEquals(List.of(2), left("a: =x= " + ALLOW + "b: =x=\n"));
    assertEquals(List.of(4), left("a: | " + ALLOW + "  =x=\n  =x=\nb: =x=\n"));
    assertEquals(List.of(3), left("a: b " + ALLOW + "\nb: =x=\n"));
  }

  @Test
  @DisplayName("may be written in capital letters, but for the id")
  void mayBeWrittenInCapitals() {
    assertEquals(
        List.of(),
        Stream.of("Vanban: allow", "VANBAN: Bỏ qua", "vanban: BỎ QUA")
            .flatMap(mark -> left("a: =x= # " + mark + " to-check - đã xem\n").stream())
            .toList());
    assertEquals(2, left("a: =x= # Vanban: allow To-Check - đã xem\n").size());
    assertEquals(List.of(1), left("a: =x= # Văn bản: allow to-check - đã xem\n"));
  }
}
