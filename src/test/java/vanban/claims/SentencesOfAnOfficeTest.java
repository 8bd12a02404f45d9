package vanban.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.Approved;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.MemoryWorld;

/**
 * Sentences as an office writes them beside the figures of one month, one a line: {@code true.txt}
 * holds what is so, {@code false.txt} what is not. What is said of the false ones is approved; a
 * line on which nothing is said shows what is not caught yet.
 */
@DisplayName("Of the sentences of an office")
class SentencesOfAnOfficeTest {
  private static final Path FOLDER = Path.of("src/test/resources/words-beside-figures");
  private static final String HEAD = BareReport.head("figures: figures.yaml\nopening: |\n");

  private static final DiagnosticPrinter PRINTER =
      new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.SHORT);

  private static final int BEFORE = (int) HEAD.lines().count();

  /** What is said, by the number of the line. */
  private static Map<Integer, String> said(List<String> sentences) throws IOException {
    String body = sentences.stream().map(one -> "  " + one + "\n\n").collect(Collectors.joining());
    MemoryWorld world = world().with("data/2026-09/report.yaml", HEAD + body);
    return BareReport.said(world, "data/2026-09/report.yaml").stream()
        .filter(
            one -> one.place().filter(at -> at.file().path().endsWith("report.yaml")).isPresent())
        .collect(
            Collectors.groupingBy(
                one -> (line(one) - BEFORE - 1) / 2,
                Collectors.mapping(
                    SentencesOfAnOfficeTest::print, Collectors.joining("\n    ", "    ", ""))));
  }

  private static int line(Diagnostic found) {
    return found.place().orElseThrow().line();
  }

  /** Without its place, which the sentence above it is. */
  private static String print(Diagnostic found) {
    return PRINTER.print(List.of(found)).strip().replaceFirst("^\\S+: ", "");
  }

  private static MemoryWorld world() throws IOException {
    MemoryWorld world = BareReport.world();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        world.with("data/" + FOLDER.relativize(file), Files.readString(file));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return world;
  }

  @Test
  @DisplayName("the true ones are left alone")
  void trueOnes() throws IOException {
    assertEquals(Map.of(), said(Files.readAllLines(FOLDER.resolve("true.txt"))));
  }

  @Test
  @DisplayName("the false ones are told")
  void falseOnes() throws IOException {
    List<String> sentences = Files.readAllLines(FOLDER.resolve("false.txt"));
    Map<Integer, String> said = said(sentences);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      all.append(sentences.get(i)).append('\n').append(said.getOrDefault(i, "    -")).append('\n');
    }
    Approved.verify(all.toString(), FOLDER.resolve("false.approved.txt"));
  }
}
