package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.libraries.Libraries;

/** Runs in a Java of its own, set up as on another machine, and compares with what we get here. */
@DisplayName("A run of the program")
@Order(2) // waits for other Javas, while other tests run
class DeterminismTest {
  private static final List<Path> RENDERED =
      List.of(Path.of("data/tinh-uy"), Path.of("data/dang-uy-xa"));

  @TempDir private Path folder;

  @Test
  @DisplayName("in Turkish in Los Angeles gives the same bytes and messages of every report")
  void givesTheSameOfEveryReport() throws Exception {
    Path found = folder.resolve("fingerprints");
    String tests = System.getProperty("java.class.path");
    run("tr", "TR", "America/Los_Angeles", tests, "vanban.cases.Fingerprints", found.toString());
    List<String> expected = Fingerprints.all();
    assertTrue(expected.size() > 300, "outputs that are compared");
    assertEquals(String.join("\n", expected), String.join("\n", Files.readAllLines(found)));
  }

  @ParameterizedTest
  @CsvSource({"tr, TR, America/Los_Angeles", "vi, VN, Asia/Ho_Chi_Minh"})
  @DisplayName("from the command line writes the same bytes wherever it is, with its own libraries")
  void writesTheSameBytesEverywhere(String language, String country, String zone) throws Exception {
    Path out = folder.resolve("out");
    List<String> words =
        new ArrayList<>(List.of(Libraries.classPath(), "vanban.cli.Main", "render"));
    RENDERED.forEach(reports -> words.add(reports.toString()));
    words.addAll(List.of("--out", out.toString()));
    run(language, country, zone, words.toArray(String[]::new));
    int compared = 0;
    for (Subject subject : Samples.compiled().subjects()) {
      if (RENDERED.stream().anyMatch(subject.report()::startsWith)) {
        Path written = out.resolve(Samples.name(subject.report()) + ".docx");
        assertArrayEquals(subject.docx(), Files.readAllBytes(written), written.toString());
        compared++;
      }
    }
    assertEquals(6, compared);
  }

  /**
   * Letters of files are those of an old machine, too: nothing may lean on them.
   *
   * @param words the class path, the class to run, and what is typed behind it
   */
  private void run(String language, String country, String zone, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=" + language, "-Duser.country=" + country));
    command.addAll(List.of("-Dfile.encoding=ISO-8859-1", "-XX:TieredStopAtLevel=1"));
    command.add("-cp");
    command.addAll(List.of(words));
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TZ", zone);
    builder.redirectOutput(log.toFile());
    assertEquals(0, builder.start().waitFor(), () -> text(log));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
