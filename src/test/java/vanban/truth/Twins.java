package vanban.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vanban.cases.CaseWorld;
import vanban.cases.CompiledReports;
import vanban.cases.MendedWorld;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.Edit;

/**
 * A folder of a corpus, whose name is a sentence: {@code wrong/} is a small report with a slip,
 * {@code sound/} its twin, as near to it as can be, of which nothing is to be said; {@code
 * expected.txt} is what is said of the wrong one.
 *
 * @param folder it lies in
 */
record Twins(Path folder) {
  private static final Path CORPORA = Path.of("src/test/resources");

  /** All those of a corpus, by name; none where there is no such corpus. */
  static List<Twins> of(String corpus) {
    Path folder = CORPORA.resolve(corpus);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().map(Twins::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence that is its name. */
  String name() {
    return folder.getFileName().toString().replace('-', ' ');
  }

  /** Where what is said of the wrong one stands. */
  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** What is found in the wrong one. */
  List<Diagnostic> wrong() {
    return found("wrong", List.of());
  }

  /** What is found in the wrong one with some of its text changed. */
  List<Diagnostic> mended(List<Edit> edits) {
    return found("wrong", edits);
  }

  /** What is found in the sound one. */
  List<Diagnostic> sound() {
    return found("sound", List.of());
  }

  private List<Diagnostic> found(String twin, List<Edit> edits) {
    CaseWorld world = new CaseWorld(folder.resolve(twin));
    return new CompiledReports(name(), MendedWorld.of(world, edits), Path.of("")).diagnostics();
  }

  /** Some diagnostics, one a line. */
  static String print(List<Diagnostic> diagnostics) {
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics);
  }
}
