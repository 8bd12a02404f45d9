package vanban.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.Approved;

@DisplayName("The libraries that the program is delivered with")
@Order(2) // waits for another Java, while other tests run
class LibrariesTest {
  private static final Path LIST = Path.of("src/test/resources/libraries/libraries.approved.txt");

  @TempDir private Path folder;

  @Test
  @DisplayName("are those that somebody looked at, and no others")
  void areThoseThatSomebodyLookedAt() throws Exception {
    String names =
        Libraries.jars().stream()
            .map(jar -> jar.getFileName() + "\n")
            .sorted()
            .collect(Collectors.joining());
    Approved.verify(names, LIST);
  }

  @Test
  @DisplayName("stand in NOTICE with their licences, and no others do")
  void standInNotice() throws Exception {
    List<String> names =
        Libraries.jars().stream()
            .map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
            .sorted()
            .toList();
    List<String> rows =
        Files.readAllLines(Path.of("NOTICE")).stream()
            .filter(line -> line.matches("\\S+ {2,}\\S.* (LICENSE|licenses/\\S+)"))
            .map(line -> line.replaceFirst(" .*", ""))
            .toList();
    assertEquals(names, rows);
  }

  @Test
  @DisplayName("are enough to read a Word file of another program, with whatever it holds")
  void areEnoughForForeignFiles() throws Exception {
    Path file = Files.write(folder.resolve("x.docx"), ForeignDocument.saying("Một đoạn."));
    Path log = folder.resolve("log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process reading =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    Libraries.classPath(),
                    "vanban.cli.Main",
                    "text",
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = reading.waitFor();
    assertEquals(
        "Một đoạn.\nended with 0", Files.readString(log).strip() + "\nended with " + status);
  }
}
