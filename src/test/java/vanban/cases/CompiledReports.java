package vanban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.World;
import vanban.usage.FigureUsage;

/** The reports in and below a folder, taken as far as they go. */
public final class CompiledReports {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  private final ReportCompiler compiler;
  private final List<Path> reports;
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Diagnostic> diagnostics;

  /**
   * Compiles all reports of a world.
   *
   * @param name of what they belong to
   * @param folder they lie in or below
   */
  public CompiledReports(String name, World world, Path folder) {
    this(name, world, folder, report -> true);
  }

  /**
   * Compiles some reports of a world.
   *
   * @param name of what they belong to
   * @param folder they lie in or below
   * @param wanted which of them
   */
  CompiledReports(String name, World world, Path folder, Predicate<Path> wanted) {
    Diagnostics found = new Diagnostics();
    try {
      compiler = new ReportCompiler(world, PROJECT);
      reports = compiler.reportsBelow(folder).stream().filter(wanted).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Path report : reports) {
      compiler
          .compile(report, found)
          .map(made -> new Subject(name, report, made, () -> figures(report)))
          .ifPresent(subjects::add);
    }
    diagnostics = found.sorted();
  }

  private FigureUsage figures(Path report) {
    return compiler.figures(report, new Diagnostics()).orElseThrow();
  }

  /** All reports, by name. */
  List<Path> reports() {
    return reports;
  }

  /** Those without an error. */
  List<Subject> subjects() {
    return List.copyOf(subjects);
  }

  /** One of them, which has no error. */
  Subject of(Path report) {
    return subjects.stream()
        .filter(subject -> subject.report().equals(report))
        .findFirst()
        .orElseThrow(() -> new AssertionError(report + ": " + diagnostics));
  }

  /** What is wrong with all of them together. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The figures of all reports without an error in them; what is wrong goes to diagnostics. */
  List<FigureUsage> figures(Diagnostics diagnostics) {
    return reports.stream()
        .map(report -> compiler.figures(report, diagnostics))
        .flatMap(Optional::stream)
        .toList();
  }
}
