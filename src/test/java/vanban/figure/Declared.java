package vanban.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.LocatedText;
import vanban.source.SourceFile;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;

/** Figures as a test declares them: the lines below {@code figures}. */
final class Declared {
  private final List<FigureFile> files = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();
  private Stage stage = Stage.FINAL;

  /** For a report of this stage. */
  Declared in(Stage other) {
    stage = other;
    return this;
  }

  /** With the figures of one more file. */
  Declared file(String figures) {
    return file(figures, "");
  }

  /**
   * With the figures of one more file.
   *
   * @param prior those of last year's file; empty for none
   */
  Declared file(String figures, String prior) {
    int number = files.size() + 1;
    files.add(
        new FigureFile(
            read(number + ".yaml", figures),
            prior.isEmpty()
                ? Map.of()
                : Map.of(Series.PRIOR, read("last-" + number + ".yaml", prior).orElseThrow())));
    return this;
  }

  private Optional<YamlMapping> read(String path, String figures) {
    SourceFile file = SourceFile.of(path, "figures:\n" + figures.indent(2));
    return YamlReader.read(file, diagnostics)
        .map(
            value -> {
              new ShapeChecker(diagnostics).check(value, FigureShape.file());
              return (YamlMapping) value;
            });
  }

  /** What is declared, reckoned. */
  Figures figures() {
    return Figures.of(files, stage, diagnostics);
  }

  /** What an expression says, with {@code _} for no-break spaces; else what is wrong. */
  String say(String expression) {
    Figures figures = figures();
    SourceFile prose = SourceFile.of("prose", expression);
    Optional<String> words =
        figures.say(LocatedText.at(prose.place(0, expression.length())), diagnostics);
    return words.map(said -> said.replace('\u00A0', '_')).orElseGet(this::wrong);
  }

  /** What is wrong, a line each. */
  String wrong() {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics.sorted())
        .strip();
  }
}
