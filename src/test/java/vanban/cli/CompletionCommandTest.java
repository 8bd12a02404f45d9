package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vanban.source.MemoryWorld;

@DisplayName("A shell that has read what vanban completion prints")
@DisabledOnOs(OS.WINDOWS) // which has no bash
class CompletionCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTheScript() throws IOException {
    Terminal terminal = new Terminal(new MemoryWorld());
    assertEquals(0, terminal.run("completion"), terminal.said());
    Files.writeString(folder.resolve("script"), terminal.printed());
  }

  /** What bash offers behind some words, the last of which is not ended. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    String ask =
        """
        . ./script
        compopt() { :; }
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _complete_vanban
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    Process bash =
        new ProcessBuilder(words(List.of("bash", "-c", ask, "bash"), List.of(words)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, bash.waitFor(), said);
    return said.lines().filter(line -> !line.isEmpty()).toList();
  }

  private static List<String> words(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  @Test
  @DisplayName("offers commands")
  void commands() throws Exception {
    assertEquals(List.of("render"), offered("vanban", "re"));
    assertEquals(List.of("preview"), offered("vanban", "pr"));
    assertEquals(List.of(), offered("vanban", "không"));
  }

  @Test
  @DisplayName("offers options, and their values as help shows them")
  void options() throws Exception {
    assertEquals(List.of("--format"), offered("vanban", "render", "--form"));
    assertEquals(
        List.of("docx", "html", "pdf", "text"), offered("vanban", "render", "--format", ""));
    assertEquals(List.of("never"), offered("vanban", "check", "--color", "n"));
  }

  @Test
  @DisplayName("offers files, whose names may be Vietnamese")
  void files() throws Exception {
    Files.createDirectories(folder.resolve("data/xã"));
    assertTrue(offered("vanban", "render", "data/").contains("data/xã"));
  }
}
