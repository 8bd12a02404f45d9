package vanban.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import vanban.Once;
import vanban.ProjectTemplates;

/**
 * The reports below {@code data/} that show authors what a report looks like: those whose text has
 * been approved. Whoever starts one of their own there breaks no test by that.
 */
final class Samples {
  /** Their folder. */
  static final Path DATA = Path.of("data");

  /** What has been approved of them. */
  static final Path APPROVED = Path.of("src/test/resources/samples");

  private static final Once<CompiledReports> ALL =
      Once.of(
          () -> new CompiledReports("samples", ProjectTemplates.WORLD, DATA, Samples::isApproved));

  private Samples() {}

  /** All of them. */
  static CompiledReports compiled() {
    return ALL.get();
  }

  private static boolean isApproved(Path report) {
    return Files.exists(text(report));
  }

  /** The approved text of a report. */
  static Path text(Path report) {
    return APPROVED.resolve(name(report) + ".approved.txt");
  }

  /** What an approved file of a report is called, without its ending: {@code tinh-uy/x/report}. */
  static String name(Path report) {
    String file = DATA.relativize(report).toString().replace('\\', '/');
    return file.replaceFirst("\\.yaml$", "");
  }
}
