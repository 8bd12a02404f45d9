package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run of the program")
class DeterminismTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("gives the same bytes in Los Angeles, in Ho Chi Minh City and in Turkish")
  void givesTheSameBytesEverywhere() throws Exception {
    Map<String, byte[]> first = render("a", "America/Los_Angeles");
    assertEquals(5, first.size());
    same(first, render("b", "Asia/Ho_Chi_Minh", "-Duser.language=tr", "-Duser.country=TR"));
    same(first, render("c", "UTC", "-Dfile.encoding=ISO-8859-1", "-Duser.language=vi"));
  }

  private static void same(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
  }

  /** Renders the samples in a Java of its own; what comes out, by name. */
  private Map<String, byte[]> render(String name, String zone, String... options)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vanban.cli.Main"));
    command.addAll(List.of("render", "data/tinh-uy", "data/dang-uy-xa", "--out", out.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TZ", zone);
    builder.redirectOutput(folder.resolve(name + ".log").toFile());
    assertEquals(0, builder.start().waitFor(), () -> log(name));
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(out)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private String log(String name) {
    try {
      return Files.readString(folder.resolve(name + ".log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
