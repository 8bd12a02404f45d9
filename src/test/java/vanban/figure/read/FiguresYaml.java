package vanban.figure.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.figure.Scenario;
import vanban.source.SourceFile;
import vanban.yaml.YamlReader;

/** Files of figures as a test types them. */
final class FiguresYaml {
  private FiguresYaml() {}

  /** A file that names no others, or none that could be found. */
  static FigureFile file(String path, String text) {
    return file(path, text, new Diagnostics());
  }

  /** Such a file, with what is wrong in it among the diagnostics. */
  static FigureFile file(String path, String text, Diagnostics diagnostics) {
    return new FigureFile(content(path, text, diagnostics), Map.of(), List.of());
  }

  /** A file with the files of before that could be read. */
  static FigureFile file(String text, Map<Scenario, FigureFile> priors) {
    return new FigureFile(content("now.yaml", text, new Diagnostics()), priors, List.of());
  }

  /** A file with files of units. */
  static FigureFile over(String text, FigureFile.UnitFile... units) {
    return new FigureFile(content("over.yaml", text, new Diagnostics()), Map.of(), List.of(units));
  }

  /** The file of a unit. */
  static FigureFile.UnitFile unit(String id, String text) {
    String path = id + ".yaml";
    return new FigureFile.UnitFile(id, path, file(path, text));
  }

  private static Optional<FiguresSource> content(
      String path, String text, Diagnostics diagnostics) {
    return YamlReader.read(SourceFile.of(path, text), diagnostics)
        .flatMap(value -> FiguresFormat.file().decode(value, diagnostics));
  }

  /** What is wrong, a line each, hints behind it. */
  static String printed(Diagnostics diagnostics) {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics.sorted())
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"));
  }
}
