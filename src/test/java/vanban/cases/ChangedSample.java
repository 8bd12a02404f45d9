package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vanban.ProjectTemplates;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.figure.DeclaredNumber;
import vanban.figure.Scenario;
import vanban.source.MemoryWorld;
import vanban.source.Place;
import vanban.usage.FigureUsage;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;

/** A report below {@code data/} in memory, whose figures can be changed. */
final class ChangedSample {
  private static final Path DATA = Path.of("data");
  private static final Path TEMPLATES = Path.of("templates");

  private final MemoryWorld world = new MemoryWorld();
  private final Path report;
  private final ReportCompiler compiler;
  private final FigureUsage usage;
  private final Map<String, Place> actuals = new TreeMap<>();

  ChangedSample(Path report) throws IOException {
    this.report = report;
    world.withAll(ProjectTemplates.WORLD, DATA).withAll(ProjectTemplates.WORLD, TEMPLATES);
    compiler = new ReportCompiler(world, new Project(DATA, TEMPLATES, Path.of("out")));
    usage = read();
    for (FigureUsage.Row row : usage.rows()) {
      if (row.figure().numbers().get(Scenario.ACTUAL) instanceof DeclaredNumber.Typed) {
        actuals.put(row.key(), actual(row));
      }
    }
  }

  /** Where what was done is typed. */
  private static Place actual(FigureUsage.Row row) {
    return YamlReader.read(row.figure().key().place().file(), new Diagnostics())
        .map(YamlMapping.class::cast)
        .flatMap(file -> file.mapping("figures"))
        .flatMap(figures -> figures.mapping(row.key()))
        .flatMap(figure -> figure.text(Scenario.ACTUAL.name()))
        .map(YamlText::place)
        .orElseThrow();
  }

  /** The figures as they stand in the project. */
  FigureUsage usage() {
    return usage;
  }

  /** The keys of the figures whose {@code actual} is typed. */
  List<String> stated() {
    return List.copyOf(actuals.keySet());
  }

  /**
   * A figure in the text.
   *
   * @param key of the figure
   * @param form in which it is printed
   * @param words that are printed
   */
  record Printed(String key, String form, String words) {}

  /** The figures that the text prints now, by place and form: a table prints several at one. */
  Map<String, Printed> printed() {
    Map<String, Printed> printed = new TreeMap<>();
    for (FigureUsage.Row row : read().rows()) {
      for (FigureUsage.FormUse use : row.forms()) {
        Printed words = new Printed(row.key(), use.form(), use.printed());
        use.places().forEach(place -> printed.put(place + " " + use.form(), words));
      }
    }
    return printed;
  }

  private FigureUsage read() {
    Diagnostics diagnostics = new Diagnostics();
    FigureUsage read =
        compiler
            .figures(report, diagnostics)
            .orElse(new FigureUsage(List.of(), List.of(), Optional.empty()));
    assertEquals( // but that numbers beside one another are not of one size any more
        List.of(),
        diagnostics.sorted().stream().filter(one -> one.code() != Code.THOUSANDS_POINT).toList());
    return read;
  }

  /** The document as plain text. */
  String text() {
    return compiler.compile(report, new Diagnostics()).orElseThrow().text();
  }

  /** What is wrong now: {@code wrong-sum at data/…/figures.yaml:5:5}. */
  List<String> wrong() {
    Diagnostics diagnostics = new Diagnostics();
    compiler.figures(report, diagnostics);
    return diagnostics.sorted().stream()
        .map(found -> found.code().id() + " at " + found.place().orElseThrow())
        .toList();
  }

  /** Adds to the {@code actual} of figures, where it is typed. */
  void raise(Map<String, BigDecimal> by) {
    by.entrySet().stream()
        .sorted(Comparator.comparing(raise -> -actuals.get(raise.getKey()).start()))
        .forEach(raise -> raise(actuals.get(raise.getKey()), raise.getValue()));
  }

  /** The places before it stay. */
  private void raise(Place place, BigDecimal by) {
    Path file = Path.of(place.file().path());
    String text = text(file);
    String raised = new BigDecimal(place.text()).add(by).toPlainString();
    world.with(
        place.file().path(),
        text.substring(0, place.start()) + raised + text.substring(place.end()));
  }

  private String text(Path file) {
    try {
      return new String(world.bytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything as it stands in the project. */
  void restore() {
    actuals.values().forEach(place -> world.with(place.file().path(), place.file().text()));
  }
}
