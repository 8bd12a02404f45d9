package vanban.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.FigureFile;
import vanban.figure.Series;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads the files of figures that a report names, each with those of before. */
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
    Map<Series, YamlMapping> priors = new LinkedHashMap<>();
    content.ifPresent(
        mapping ->
            FigureFile.priorsNamed(mapping)
                .forEach(
                    (series, prior) ->
                        prior(prior, file.get().origin())
                            .ifPresent(found -> priors.put(series, found))));
    return new FigureFile(content, priors);
  }

  private Optional<YamlMapping> prior(YamlText name, ReportFiles.Origin origin) {
    return Optional.of(name)
        .filter(typed -> !typed.trimmed().isEmpty())
        .flatMap(typed -> files.prior(typed, origin))
        .flatMap(FigureSources::content);
  }

  private static Optional<YamlMapping> content(ReportFiles.Part file) {
    return Optional.of(file.value())
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast);
  }
}
