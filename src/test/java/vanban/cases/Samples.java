package vanban.cases;

import java.nio.file.Path;
import vanban.Once;
import vanban.source.DiskWorld;

/** The reports below {@code data/}, which show authors what a report looks like. */
final class Samples {
  /** Their folder. */
  static final Path DATA = Path.of("data");

  private static final Once<CompiledReports> ALL =
      Once.of(() -> new CompiledReports("samples", new DiskWorld(Path.of("")), DATA));

  private Samples() {}

  /** All of them. */
  static CompiledReports compiled() {
    return ALL.get();
  }

  /** What an approved file of a report is called, without its ending: {@code tinh-uy/x/report}. */
  static String name(Path report) {
    String file = DATA.relativize(report).toString().replace('\\', '/');
    return file.replaceFirst("\\.yaml$", "");
  }
}
