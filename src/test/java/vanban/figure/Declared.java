package vanban.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.figure.eval.Evaluation;
import vanban.figure.read.FigureFile;
import vanban.figure.read.FigureLoader;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.figure.words.FigureText;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.YamlReader;

/** Figures as a test declares them: the lines below {@code figures}. */
final class Declared {
  private final List<FigureFile> files = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

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
                : Map.of(
                    Scenario.PRIOR,
                    new FigureFile(read("last-" + number + ".yaml", prior), Map.of(), List.of())),
            List.of()));
    return this;
  }

  /**
   * With a file that takes figures from units: {@code unit-1.yaml}, {@code unit-2.yaml} …
   *
   * @param figures its own, which may be empty
   * @param units those of each unit
   */
  Declared over(String figures, List<String> units) {
    List<FigureFile.UnitFile> files = new ArrayList<>();
    for (int i = 1; i <= units.size(); i++) {
      String path = "unit-" + i + ".yaml";
      FigureFile file = new FigureFile(read(path, units.get(i - 1)), Map.of(), List.of());
      files.add(new FigureFile.UnitFile(String.format(Locale.ROOT, "u%03d", i), path, file));
    }
    String text = "from: unit-*.yaml\n" + (figures.isEmpty() ? "" : below(figures));
    this.files.add(new FigureFile(parse("over.yaml", text), Map.of(), files));
    return this;
  }

  /**
   * With the file of the last of several months of 2026, which names those of the others.
   *
   * @param figures of the last month
   * @param months those of the months before it, from January
   */
  Declared afterMonths(String figures, List<String> months) {
    List<FigureFile.PeriodFile> others = new ArrayList<>();
    for (int month = 1; month <= months.size(); month++) {
      String path = "month-" + month + ".yaml";
      Optional<FiguresSource> content =
          parse(path, "period: Tháng " + month + "/2026\n" + below(months.get(month - 1)));
      FigureFile file = new FigureFile(content, Map.of(), List.of());
      others.add(new FigureFile.PeriodFile(path, content, Deferred.ready(file)));
    }
    String text =
        "period: Tháng %d/2026\nperiods: month-*.yaml\n%s"
            .formatted(months.size() + 1, below(figures));
    Optional<FiguresSource> own = parse("own.yaml", text);
    this.files.add(new FigureFile(own, Map.of(), List.of(), Deferred.ready(others)));
    return this;
  }

  private static String below(String figures) {
    return "figures:\n" + figures.indent(2);
  }

  private Optional<FiguresSource> read(String path, String figures) {
    return parse(path, below(figures));
  }

  private Optional<FiguresSource> parse(String path, String text) {
    SourceFile file = SourceFile.of(path, text);
    return YamlReader.read(file, diagnostics)
        .flatMap(value -> FiguresFormat.file().decode(value, diagnostics));
  }

  /** What is declared, evaluated and checked. */
  Evaluation figures() {
    return FigureLoader.load(files, diagnostics);
  }

  /** What an expression says, with {@code _} for no-break spaces; else what is wrong. */
  String say(String expression) {
    FigureText figures = new FigureText(figures());
    SourceFile prose = SourceFile.of("prose", expression);
    Optional<String> words =
        figures.say(LocatedText.at(new Place(prose, 0, expression.length())), diagnostics);
    return words.map(said -> said.replace('\u00A0', '_')).orElseGet(this::wrong);
  }

  /** What is wrong, a line each. */
  String wrong() {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics.sorted())
        .strip();
  }
}
