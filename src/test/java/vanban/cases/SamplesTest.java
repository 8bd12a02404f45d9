package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Approved;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.DiskWorld;

/** Every report below {@code data/} is a case by itself: whoever edits one sees what changed. */
@DisplayName("The reports below data/")
class SamplesTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final Path APPROVED = Path.of("src/test/resources/samples");

  static List<Path> reports() throws IOException {
    return compiler().reportsBelow(PROJECT.data());
  }

  private static ReportCompiler compiler() throws IOException {
    return new ReportCompiler(new DiskWorld(Path.of("")), PROJECT);
  }

  @Test
  @DisplayName("are found")
  void areFound() throws IOException {
    assertTrue(reports().size() >= 4, "there are four samples at least");
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("say as plain text what was approved")
  void sayAsPlainTextWhatWasApproved(Path report) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Compiled compiled = compiler().compile(report, diagnostics).orElseThrow();
    assertEquals(List.of(), diagnostics.sorted());
    String name = PROJECT.data().relativize(report).toString().replace('\\', '/');
    Approved.verify(
        compiled.text(), APPROVED.resolve(name.replaceFirst("\\.yaml$", ".approved.txt")));
    assertFalse(compiled.text().contains("${"), "a term was left open");
  }
}
