package vanban.lsp.feature;

import java.nio.file.Path;
import java.util.Optional;
import vanban.engine.Compilation;
import vanban.figure.read.FiguresFormat;
import vanban.report.ReportFormat;
import vanban.report.files.SourceFiles;
import vanban.schema.Schema;
import vanban.source.World;

/** Which keys may stand in the files of a report. */
final class FileSchema {
  private FileSchema() {}

  /**
   * The schema by which a file is read; empty if it is none of the report's.
   *
   * @param file as messages show it
   */
  static Optional<Schema<?>> of(Compilation report, String file) {
    SourceFiles files = report.read().files();
    if (World.slashed(files.file()).equals(file)) {
      return Optional.of(report.read().schema());
    }
    return files.names().stream()
        .filter(naming -> World.slashed(naming.file()).equals(file))
        .map(SourceFiles.Naming::kind)
        .findFirst()
        .flatMap(FileSchema::of);
  }

  private static Optional<Schema<?>> of(SourceFiles.Kind kind) {
    return switch (kind) {
      case PART -> Optional.of(ReportFormat.part());
      case FIGURES, PRIOR, UNIT, PERIOD -> Optional.of(FiguresFormat.file());
      case PICTURE, UNITS, PERIODS -> Optional.empty();
    };
  }

  /** Whether a path names a file that holds figures. */
  static boolean isOfFigures(Compilation report, Path file) {
    return report.read().files().names().stream()
        .anyMatch(
            naming -> naming.file().equals(file) && naming.kind() == SourceFiles.Kind.FIGURES);
  }
}
