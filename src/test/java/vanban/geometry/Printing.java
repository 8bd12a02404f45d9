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
    return compiled(report, new Diagnostics()).docx();
  }

  /** What comes of a report that has no mistakes; what is told of it goes to the diagnostics. */
  static synchronized Compiled compiled(Path report, Diagnostics found) {
    return PRESS
        .compile(report, found)
        .orElseGet(
            () ->
                fail(
                    new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
                        .print(found.sorted())));
  }
}
