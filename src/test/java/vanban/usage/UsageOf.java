package vanban.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

/** The figures of small reports, whose layout is empty. */
final class UsageOf {
  /** Where the reports of these tests lie. */
  static final Project PROJECT = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  /** The head of a report that takes figures from {@code f.yaml} beside it. */
  static final String HEAD =
      """
      layout: x
      issuer: {name: TỈNH ỦY A}
      number: {symbol: BC/TU}
      place: A
      title: thử
      figures: f.yaml
      """;

  private UsageOf() {}

  /**
   * Lists the figures of a report.
   *
   * @param figures what {@code data/f.yaml} says below {@code figures}
   * @param report more lines of {@code data/report.yaml}, the first of which is its line 7
   */
  static FigureUsage report(String figures, String report) throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/x/layout.ftlx", "")
            .with("templates/x/layout.yaml", "genres: {bao-cao: {name: BÁO CÁO}}\n")
            .with("data/f.yaml", "figures:\n" + figures.indent(2))
            .with("data/report.yaml", HEAD + report);
    Diagnostics found = new Diagnostics();
    FigureUsage usage =
        new ReportCompiler(world, PROJECT)
            .figures(Path.of("data/report.yaml"), found)
            .orElseThrow(() -> new AssertionError(found.sorted()));
    assertEquals(List.of(), found.sorted());
    return usage;
  }
}
