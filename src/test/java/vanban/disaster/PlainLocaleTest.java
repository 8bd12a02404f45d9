package vanban.disaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A locale without Vietnamese letters")
@Order(2) // waits for other Javas, while other tests run
@EnabledOnOs(OS.LINUX)
class PlainLocaleTest {
  private static final int USAGE = 2;

  @TempDir Path folder;

  private static Office.Ended run(Office office, String locale, String... typed) throws Exception {
    ProcessBuilder builder = office.builder(typed);
    builder.environment().put("LC_ALL", locale);
    return office.run(builder);
  }

  @Test
  @DisplayName("is told in one line before anything starts, where a name has an accent")
  void isTold() throws Exception {
    Office office = new Office(folder);
    office.report("a", "Thu");
    // by a shell, for this Java may run under such a locale too
    Process made =
        new ProcessBuilder(
                "bash", "-c", "mkdir data/$'x\\xc3\\xa3' && cp data/a/* data/$'x\\xc3\\xa3'")
            .directory(folder.toFile())
            .start();
    assertEquals(0, made.waitFor());
    Office.Ended ended = run(office, "C", "render");
    assertEquals(USAGE, ended.status(), ended.err());
    assertTrue(ended.err().contains("LC_ALL=C.UTF-8"), ended.err());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(office.files("out").isEmpty());
  }

  @Test
  @DisplayName("is good enough for plain names, whatever the letters in the files")
  void isGoodEnough() throws Exception {
    Office office = new Office(folder);
    office.report("a", "Thuế");
    Office.Ended ended = run(office, "C", "render");
    assertEquals(0, ended.status(), ended.err());
    assertEquals(1, office.files("out").size());
  }
}
