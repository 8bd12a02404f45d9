package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.ProjectTemplates;
import vanban.source.ForwardingWorld;
import vanban.source.MemoryWorld;
import vanban.source.World;

@DisplayName("A fault of Vanban's own")
class FaultsTest {
  private static final String REPORT =
      """
      layout: party-hd05
      issuer: {name: TỈNH UỶ A}
      number: {symbol: BC/TU}
      place: A
      title: thử
      opening: Mở đầu.
      figures: so-lieu.txt
      """;
  private static final String SOUND = REPORT.replace("figures: so-lieu.txt\n", "");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final MemoryWorld world = new MemoryWorld();

  private int run(OutputStream to, String... args) throws IOException {
    world
        .withAll(ProjectTemplates.WORLD, Path.of("templates"))
        .with("data/a/report.yaml", SOUND + "titel: x\n")
        .with("data/b/report.yaml", REPORT)
        .withFault("data/b/so-lieu.txt")
        .with("data/c/report.yaml", SOUND);
    return new CommandLineTool(
            world,
            new PrintStream(to, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Screens.NONE,
            Locale.forLanguageTag("vi"))
        .run(args);
  }

  @Test
  @DisplayName("in one report costs no other its document")
  void costsNoOtherItsDocument() throws IOException {
    assertEquals(Status.BUG, run(out, "render"));
    assertTrue(world.isFile(Path.of("out/c/report.docx")));
    assertFalse(world.isFile(Path.of("out/b/report.docx")));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("error[unknown-key]"), said);
    assertTrue(
        said.contains(
            "error[fault-of-vanban]: Vanban gặp lỗi của chính mình ở báo cáo data/b/report.yaml"),
        said);
    assertTrue(said.contains("a fault for the test"), said);
  }

  @Test
  @DisplayName("in one report leaves what is printed for programs well-formed")
  void leavesJsonWellFormed() throws IOException {
    assertEquals(Status.BUG, run(out, "check", "--format", "json"));
    String json = out.toString(StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertFalse(parser.currentToken().isNumeric() && parser.getIntValue() < 0);
      }
    }
    assertTrue(json.contains("\"fault-of-vanban\"") && json.contains("\"unknown-key\""), json);
  }

  @Test
  @DisplayName("in the only report of a command is told as in one of many")
  void isToldOfOneReportToo() throws IOException {
    assertEquals(Status.BUG, run(out, "figures", "data/b"));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("error[fault-of-vanban]"), said);
    assertTrue(said.contains("a fault for the test"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "figures", "--help", "--version"})
  @DisplayName("is none that nothing can be printed, which has a status of its own")
  void isNoneThatNothingCanBePrinted(String command) throws IOException {
    String[] args =
        command.startsWith("-") ? new String[] {command} : new String[] {command, "data/c"};
    assertEquals(Status.DONE, run(out, args));
    if (out.size() > 0) {
      assertEquals(Status.UNPRINTED, run(new FullDisk(), args));
      assertTrue(err.toString(StandardCharsets.UTF_8).contains("không ghi được kết quả ra"));
    } else {
      assertEquals(Status.DONE, run(new FullDisk(), args), "there is nothing to print");
    }
  }

  @Test
  @DisplayName("is none that memory does not suffice for what is asked, which is said")
  void isNoneThatMemoryDoesNotSuffice() throws IOException {
    world.withAll(ProjectTemplates.WORLD, Path.of("templates")).with("data/a/report.yaml", SOUND);
    World large =
        new ForwardingWorld(world) {
          @Override
          public List<Path> filesBelow(Path folder) {
            throw new OutOfMemoryError("for the test");
          }
        };
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    CommandLineTool tool =
        new CommandLineTool(large, print, print, Screens.NONE, Locale.forLanguageTag("vi"));
    assertEquals(Status.ERRORS, tool.run("render", "--templates", "templates"));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("cần nhiều bộ nhớ hơn"), said);
    assertFalse(said.contains("for the test"), said);
  }

  /** Takes nothing. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }
}
