package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.figure.FigureFile;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads the files of figures that a report names, each with last year's. */
final class FigureSources {
  private final ReportFiles files;

  /** Who reads them from the files of a report. */
  FigureSources(ReportFiles files) {
    this.files = files;
  }

  /** Those named in {@code report}, in that order; one named twice is read once. */
  List<FigureFile> of(YamlMapping report, ReportFiles.Origin origin) {
    return Lines.texts(report, "figures").map(name -> read(name, origin)).toList();
  }

  private FigureFile read(YamlText name, ReportFiles.Origin origin) {
    Optional<ReportFiles.Part> file = files.figures(name, origin);
    Optional<YamlMapping> content = file.flatMap(FigureSources::content);
    return new FigureFile(content, content.flatMap(mapping -> prior(mapping, file.get().origin())));
  }

  private Optional<YamlMapping> prior(YamlMapping content, ReportFiles.Origin origin) {
    return content
        .text("prior")
        .filter(name -> !name.trimmed().isEmpty())
        .flatMap(name -> files.figures(name, origin))
        .flatMap(FigureSources::content);
  }

  private static Optional<YamlMapping> content(ReportFiles.Part file) {
    return Optional.of(file.value())
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast);
  }
}
