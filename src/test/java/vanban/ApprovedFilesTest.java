package vanban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program prints is clean text, whatever it prints; so are the readable forms of tests.
 */
@DisplayName("Every approved file")
class ApprovedFilesTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** A line of an author's file in a message, letter by letter as it was typed. */
  private static final Pattern QUOTED = Pattern.compile("(?m)^ *\\d+ \\| .*$");

  private static final Pattern BLANK_END = Pattern.compile("[ \\t\\r]+$");

  static List<Path> approved() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().contains(".approved."))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("approved")
  @DisplayName("ends with one line end")
  void endsWithOneLineEnd(Path file) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.endsWith("\n"), "the last line has no end");
    assertFalse(text.endsWith("\n\n"), "a blank line stands at the end");
  }

  @ParameterizedTest
  @MethodSource("approved")
  @DisplayName("has no blanks at the ends of lines")
  void hasNoBlanksAtTheEndsOfLines(Path file) throws IOException {
    List<String> lines = Files.readString(file).lines().toList();
    List<Integer> found =
        IntStream.range(0, lines.size())
            .filter(i -> BLANK_END.matcher(lines.get(i)).find())
            .map(i -> i + 1)
            .boxed()
            .toList();
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @MethodSource("approved")
  @DisplayName("composes its letters (NFC), but where it quotes an author")
  void composesItsLetters(Path file) throws IOException {
    String text = QUOTED.matcher(Files.readString(file)).replaceAll("");
    assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), text);
  }
}
