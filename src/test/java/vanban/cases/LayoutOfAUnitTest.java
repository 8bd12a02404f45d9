package vanban.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.Approved;
import vanban.docx.Parts;

/**
 * A unit's own layout, two YAML files in a folder of its own: it inherits {@code party-hd05} and
 * changes two roles and one word, or one value of one role. The same report by both layouts differs
 * in these and in nothing else.
 */
@DisplayName("A layout that inherits another")
class LayoutOfAUnitTest {

  @ParameterizedTest
  @ValueSource(strings = {"layout-of-a-unit", "one-value-of-a-role", "one-value-of-a-parent-role"})
  @DisplayName("changes what its folder says, and nothing else")
  void changesWhatItsFolderSays(String name) {
    Case unit = Case.named(name);
    String changed = Parts.pretty(unit.compiled().of(Path.of("report.yaml")).docx());
    String usual = Parts.pretty(unit.compiled().of(Path.of("standard.yaml")).docx());
    Approved.verify(
        difference(usual.lines().toList(), changed.lines().toList()),
        unit.folder().resolve("difference.approved.txt"));
  }

  /** The lines that are only in one of two texts, with their signs, and the last line before. */
  private static String difference(List<String> old, List<String> young) {
    int[][] common = new int[old.size() + 1][young.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = young.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(young.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> out = new ArrayList<>();
    String heading = "";
    int i = 0;
    int j = 0;
    while (i < old.size() || j < young.size()) {
      if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
        heading = isHeading(old.get(i)) ? old.get(i).strip() : heading;
        i++;
        j++;
        continue;
      }
      if (out.isEmpty() || !out.contains(heading)) {
        out.add(heading);
      }
      boolean gone = j == young.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1]);
      out.add(gone ? "- " + old.get(i++).strip() : "+ " + young.get(j++).strip());
    }
    return String.join("\n", out) + "\n";
  }

  private static boolean isHeading(String line) {
    return line.contains("<w:style ") || line.contains("<w:pStyle ") || line.startsWith("=");
  }
}
