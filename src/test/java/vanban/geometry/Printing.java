package vanban.geometry;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.DiskWorld;
import vanban.source.World;

/** Makes Word files of reports, with the layouts of the project. */
final class Printing {
  private static final World WORLD = new DiskWorld(Path.of("").toAbsolutePath());

  private static final ReportCompiler PRESS = compiler();

  private Printing() {}

  private static ReportCompiler compiler() {
    try {
      return new ReportCompiler(
          WORLD, new Project(Path.of("data"), Path.of("templates"), Path.of("target", "none")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Word file of a report that has no mistakes. */
  static byte[] docx(Path report) {
    Diagnostics found = new Diagnostics();
    return PRESS
        .compile(report, found)
        .map(Compiled::docx)
        .orElseGet(
            () ->
                fail(
                    new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
                        .print(found.sorted())));
  }
}
