package vanban.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.usage.FigureUsage;

/**
 * A folder below {@code src/test/resources/cases}: what an author wrote, and beside it what should
 * come of it, one {@code <output>.approved.<ending>} for each {@link Output} to be compared. Paths
 * in messages are relative to the folder. Its reports lie in {@code data/}, or in the folder
 * itself; its layouts in {@code templates/}, or they are the project's.
 *
 * @param folder the folder
 */
record Case(Path folder) {
  private static final Path ALL = Path.of("src/test/resources/cases");
  private static final Path HERE = Path.of("");

  /** All cases, by name. */
  static List<Case> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    }
  }

  /** The name of the folder. */
  String name() {
    return folder.getFileName().toString();
  }

  /** Takes all its reports as far as they go. */
  List<Compiled> compiled(Diagnostics diagnostics) throws IOException {
    ReportCompiler compiler = compiler();
    List<Compiled> compiled = new ArrayList<>();
    for (Path report : compiler.reportsBelow(HERE)) {
      compiler.compile(report, diagnostics).ifPresent(compiled::add);
    }
    return compiled;
  }

  /** The figures of all its reports. */
  List<FigureUsage> ledgers(Diagnostics diagnostics) throws IOException {
    ReportCompiler compiler = compiler();
    List<FigureUsage> ledgers = new ArrayList<>();
    for (Path report : compiler.reportsBelow(HERE)) {
      compiler.figures(report, diagnostics).ifPresent(ledgers::add);
    }
    return ledgers;
  }

  /** Who takes its reports through all rooms. */
  ReportCompiler compiler() throws IOException {
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    return new ReportCompiler(new CaseWorld(folder), project);
  }

  /** What is to be compared: what has an approved file; the diagnostics where nothing has. */
  List<Output> outputs() {
    List<Output> approved =
        Stream.of(Output.values())
            .filter(output -> Files.exists(folder.resolve(output.approvedName())))
            .toList();
    return approved.isEmpty() ? List.of(Output.DIAGNOSTICS) : approved;
  }
}
