package vanban.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.source.SourceFile;

@DisplayName("Of a YAML file can be folded")
class FoldingTest {
  private static String folds(String text) {
    return Folding.of(SourceFile.of("report.yaml", text)).stream()
        .map(fold -> fold.first() + "-" + fold.last() + (fold.comment() ? "#" : ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  @DisplayName("what stands below a key or belongs to an item, blank lines behind it not")
  void blocks() {
    assertEquals(
        "1-6 2-4 3-4 5-6", folds("a:\n  - b: 1\n    c: |\n      chữ\n  - d:\n      e\n\nf: 2\n"));
  }

  @Test
  @DisplayName("a list that stands as far left as its key")
  void flatLists() {
    assertEquals("1-4 2-3", folds("sections:\n- title: A\n  body: b\n- title: C\nend: 1\n"));
  }

  @Test
  @DisplayName("remarks of several lines, a single one not")
  void comments() {
    assertEquals("1-2#", folds("# một\n# hai\na: 1\n# ba\nb: 2\n"));
    assertEquals("2-3#", folds("a: 1\n# một\n# hai"));
  }

  @Test
  @DisplayName("nothing where there is nothing")
  void nothing() {
    assertEquals("", folds(""));
    assertEquals("", folds("\n\n"));
    assertEquals(List.of(), Folding.of(SourceFile.of("x", "a: 1\nb: 2")));
  }

  @Test
  @DisplayName("what is half typed")
  void broken() {
    assertEquals("1-3 2-3", folds("a: [\n  b: {\n    c\n"));
  }
}
