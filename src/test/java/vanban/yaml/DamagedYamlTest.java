package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.source.SourceFile;

/** Every file of the project, cut off anywhere or with a byte changed anywhere. */
@DisplayName("A damaged YAML file")
class DamagedYamlTest {
  private static final int ROUNDS = Integer.getInteger("vanban.rounds", 12);
  private static final int EVERY_BYTE_UP_TO = 150;

  /** How many entries before the one that holds the damage are known to be as they were. */
  private static final int CUT = 0;

  /** A change at the start of a line can make it a part of the entry above. */
  private static final int CHANGE = 1;

  @Test
  @DisplayName("that is cut off is read up to where it is cut off")
  void isReadUpToTheCut() {
    for (SourceFile file : YamlFiles.sound()) {
      Random random = new Random(file.path().hashCode()); // whatever files there are besides
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      boolean every = bytes.length <= EVERY_BYTE_UP_TO;
      for (int i = 0; i < (every ? bytes.length : ROUNDS); i++) {
        int end = every ? i : random.nextInt(bytes.length);
        String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
        int kept = new String(bytes, 0, end, StandardCharsets.UTF_8).length() - 1;
        checkKept(file, text, kept, CUT);
      }
    }
  }

  @Test
  @DisplayName("with a byte changed is read up to the change")
  void isReadUpToTheChange() {
    for (SourceFile file : YamlFiles.sound()) {
      Random random = new Random(file.path().hashCode());
      byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < ROUNDS; i++) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length);
        changed[at] = (byte) random.nextInt(random.nextBoolean() ? 128 : 256);
        int before = new String(bytes, 0, at, StandardCharsets.UTF_8).length() - 1;
        checkKept(file, new String(changed, StandardCharsets.UTF_8), before, CHANGE);
      }
    }
  }

  /** The entries before the one that stands at an offset, less some, are there as they were. */
  private static void checkKept(SourceFile whole, String damaged, int offset, int less) {
    ParsedYaml parsed = YamlReader.parse(SourceFile.of(whole.path(), damaged));
    List<YamlMapping.Entry> entries =
        ((YamlMapping) YamlReader.parse(whole).root().orElseThrow()).entries();
    long started = entries.stream().filter(e -> e.key().place().start() <= offset).count();
    for (YamlMapping.Entry entry : entries.subList(0, (int) Math.max(0, started - 1 - less))) {
      assertTrue(parsed.root().filter(YamlMapping.class::isInstance).isPresent(), damaged);
      YamlMapping root = (YamlMapping) parsed.root().orElseThrow();
      String is = root.get(entry.name()).map(OneLine::of).orElse("lost: " + entry.name());
      assertEquals(OneLine.of(entry.value()), is, () -> whole.path() + "\n" + damaged);
    }
  }
}
