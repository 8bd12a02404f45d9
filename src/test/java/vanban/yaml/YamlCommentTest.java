package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import vanban.source.SourceFile;

@DisplayName("A comment of a YAML file")
class YamlCommentTest {

  private static List<String> comments(String text) {
    return YamlReader.parse(SourceFile.of("a.yaml", text)).comments().stream()
        .map(c -> c.line() + (c.isAlone() ? " alone: " : ": ") + c.text())
        .toList();
  }

  @Test
  @DisplayName("is known with its line, and whether it has that for itself")
  void isKnownWithItsLine() {
    assertEquals(
        List.of("1 alone: đầu tệp", "2: bên cạnh", "4 alone: trên mục", "5:"),
        comments("# đầu tệp\na: 'x # y'   # bên cạnh\nb:\n  # trên mục\n  - x#y #\n").stream()
            .map(String::stripTrailing)
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("is told from a text that holds its sign")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a: x#y => 0
          a: "x # y" => 0
          a: 'x # y' # z => 1
          a: |\\n  # x\\n# y => 1
          a: |2- # x\\n  # y => 1
          a: > # x\\n  y\\n => 1
          a: [x, #y\\n  z] => 1
          a: {k: v} #y => 1
          a: x\\n  y # z => 1
          &a#b a: x => 0
          """)
  void isToldFromText(String text, int count) {
    assertEquals(count, comments(text.replace("\\n", "\n")).size());
  }

  @Test
  @DisplayName("is found before, in and behind what a slip hides")
  void isFoundAroundASlip() {
    assertEquals(
        List.of("1 alone: a", "3: b", "5 alone: c", "7: d"),
        comments("# a\nx: 1\ny: 2 # b\nz: \"3\" 4 # lost\n# c\n  - \"e # f\nu: 5 # d\n"));
  }

  @Test
  @DisplayName("is one for SnakeYAML too, in every file of the project")
  void isOneForSnakeYamlToo() {
    int found = 0;
    for (SourceFile file : YamlFiles.sound()) {
      List<Integer> ours =
          YamlReader.parse(file).comments().stream().map(c -> c.place().start()).toList();
      assertEquals(starts(file.text()), ours, file.path());
      found += ours.size();
    }
    assertTrue(found > 100, "comments: " + found);
  }

  private static List<Integer> starts(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    List<Integer> starts = new ArrayList<>();
    for (Event event : new Yaml(options).parse(new java.io.StringReader(text))) {
      if (event instanceof CommentEvent comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        starts.add(text.offsetByCodePoints(0, comment.getStartMark().getIndex()));
      }
    }
    return starts;
  }
}
