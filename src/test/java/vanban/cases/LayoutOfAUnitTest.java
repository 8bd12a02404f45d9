package vanban.cases;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
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
  private static final Path BY_THE_UNIT = Path.of("report.yaml");
  private static final Path BY_THE_STANDARD = Path.of("standard.yaml");

  @ParameterizedTest
  @ValueSource(strings = {"layout-of-a-unit", "one-value-of-a-role", "one-value-of-a-parent-role"})
  @DisplayName("changes what its folder says, and nothing else")
  void changesWhatItsFolderSays(String name) {
    Case unit = Case.named(name);
    List<String> usual = lines(unit.compiled().of(BY_THE_STANDARD));
    List<String> changed = lines(unit.compiled().of(BY_THE_UNIT));
    Approved.verify(difference(usual, changed), unit.folder().resolve("difference.approved.txt"));
  }

  private static List<String> lines(Subject subject) {
    return Parts.pretty(subject.docx()).lines().toList();
  }

  /** The lines that are only in one of two texts, with their signs, below what they belong to. */
  private static String difference(List<String> old, List<String> young) {
    List<String> out = new ArrayList<>();
    String heading = "";
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        heading = lastHeading(delta.getSource().getLines(), heading);
      } else {
        if (!out.contains(heading)) {
          out.add(heading);
        }
        delta.getSource().getLines().forEach(line -> out.add("- " + line.strip()));
        delta.getTarget().getLines().forEach(line -> out.add("+ " + line.strip()));
      }
    }
    return String.join("\n", out) + "\n";
  }

  private static String lastHeading(List<String> lines, String before) {
    return lines.stream()
        .filter(LayoutOfAUnitTest::isHeading)
        .reduce(before, (earlier, later) -> later)
        .strip();
  }

  private static boolean isHeading(String line) {
    return line.contains("<w:style ") || line.contains("<w:pStyle ") || line.startsWith("=");
  }
}
