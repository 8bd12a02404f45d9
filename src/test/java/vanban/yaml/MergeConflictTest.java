package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("Two versions of lines that Git could not merge")
class MergeConflictTest {
  private static List<String> found(String text) {
    return MergeConflict.in(SourceFile.of("a.yaml", text)).stream()
        .map(one -> one.begin().line() + "-" + one.other().line() + "-" + one.other().endLine())
        .toList();
  }

  @Test
  @DisplayName("are found between their marks, with what both come from or without")
  void areFound() {
    assertEquals(List.of("1-3-5"), found("<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n"));
    assertEquals(List.of("2-4-7"), found("z\n<<<<<<<\nx\n||||||| c\nw\n=======\n>>>>>>>\n"));
    assertEquals(
        List.of("1-2-3", "4-5-6"),
        found("<<<<<<< a\n=======\n>>>>>>> b\n<<<<<<<\n=======\n>>>>>>>"));
    assertEquals(List.of("1-3-5"), found("<<<<<<< a\r\nx\r\n=======\r\ny\r\n>>>>>>> b\r\n"));
  }

  @Test
  @DisplayName("are found where an editor has indented their marks, and told at the first sign")
  void areFoundIndented() {
    String text = "a:\n    <<<<<<< HEAD\n  b: 1\n    =======\n  b: 2\n\t>>>>>>> c\n";
    assertEquals(List.of("2-4-6"), found(text));
    MergeConflict found = MergeConflict.in(SourceFile.of("a.yaml", text)).get(0);
    assertEquals(Optional.of("a.yaml:2:5"), found.told().place().map(Place::toString));
  }

  @Test
  @DisplayName("are none where a mark is missing, is longer, or is indented where the first is not")
  void areNone() {
    for (String text :
        List.of(
            "",
            "=======\n",
            "<<<<<<< a\nx\n=======\ny\n",
            "<<<<<<< a\nx\n>>>>>>> b\n",
            "x\n=======\ny\n>>>>>>> b\n",
            "  <<<<<<< a\nx\n  >>>>>>> b\n",
            "<<<<<<< a\n  =======\n>>>>>>> b\n",
            "<<<<<<< a\n=======\n  >>>>>>> b\n",
            "<<<<<<<<< a\n=======\n>>>>>>> b\n")) {
      assertEquals(List.of(), found(text), text);
    }
  }
}
