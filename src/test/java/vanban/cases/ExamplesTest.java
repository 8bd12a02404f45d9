package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.source.DiskWorld;

/** Layouts outside the families that come with the program, written from the docs alone. */
@DisplayName("Each folder of examples/")
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");

  @TempDir Path out;

  static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  @DisplayName("is written without a word of complaint, on pages without Vietnamese letters")
  void isWrittenWithoutAWordOfComplaint(Path folder) throws IOException {
    assertEquals("", complaints(folder, "layout", "check"));
    assertEquals("", complaints(folder, "check"));
    assertEquals("", complaints(folder, "render", "--format", "text", "--out", out.toString()));
    try (Stream<Path> written = Files.walk(out)) {
      List<Path> texts = written.filter(file -> file.toString().endsWith(".txt")).toList();
      assertEquals(1, texts.size());
      String text = Files.readString(texts.get(0));
      assertFalse(text.matches("(?s).*[\\u1ea0-\\u1ef9\\u0111\\u01b0\\u01a1].*"), text);
    }
  }

  /** What a command says with a code or a fault; its exit status where that is not 0. */
  private static String complaints(Path folder, String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status =
        new CommandLineTool(new DiskWorld(folder), print, print, Screens.NONE, Locale.ENGLISH)
            .run(words);
    List<String> lines =
        said.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("warning[") || line.contains("error["))
            .toList();
    return String.join("\n", lines) + (status == 0 ? "" : " exit " + status);
  }
}
