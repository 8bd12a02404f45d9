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
import vanban.source.DiskWorld;

@DisplayName("A shell that has read what vanban completion prints")
@DisabledOnOs(OS.WINDOWS) // which has no bash
class CompletionCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTheScript() throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Terminal terminal = new Terminal(new DiskWorld(folder));
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
        _complete_vanban_project
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
  @DisplayName("offers layouts, those of the project too, and the genres of the one that is typed")
  void layouts() throws Exception {
    Files.createDirectories(folder.resolve("templates/party-rieng"));
    Files.createFile(folder.resolve("templates/party-rieng/layout.yaml"));
    assertEquals(
        List.of("party-hd05", "party-hd05-a5", "party-hd36", "party-rieng"),
        offered("vanban", "new", "xa", "--layout", "party"));
    assertEquals(List.of("bao-cao"), offered("vanban", "new", "xa", "--genre", "bao"));
    assertEquals(
        List.of("chi-thi"), offered("vanban", "new", "--layout", "party-hd36", "--genre", "chi-t"));
    assertEquals(
        List.of(), offered("vanban", "new", "--layout", "state-nd30", "--genre", "tuyen-bo"));
  }

  @Test
  @DisplayName("offers paths below the data folder, but not where the same is here")
  void pathsBelowData() throws Exception {
    Files.createDirectories(folder.resolve("data/xã Đông/2026-10"));
    assertEquals(List.of("xã Đông/"), offered("vanban", "check", "xã"));
    assertEquals(List.of("xã Đông/2026-10/"), offered("vanban", "check", "--fix", "xã Đông/"));
    assertEquals(List.of(), offered("vanban", "check", "--out", "xã"));
    assertEquals(List.of(), offered("vanban", "explain", "xã"));
    Files.createDirectories(folder.resolve("mine/ấp"));
    assertEquals(List.of("ấp/"), offered("vanban", "check", "--data", "mine", "ấ"));
    Files.createDirectories(folder.resolve("xã Đông"));
    assertEquals(List.of("xã Đông"), offered("vanban", "check", "xã"));
  }

  @Test
  @DisplayName("offers files, whose names may be Vietnamese")
  void files() throws Exception {
    Files.createDirectories(folder.resolve("data/xã"));
    assertTrue(offered("vanban", "render", "data/").contains("data/xã"));
  }
}
