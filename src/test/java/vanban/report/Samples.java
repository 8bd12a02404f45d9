package vanban.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.prose.Prose;
import vanban.source.MemoryWorld;

/** Reports as files of a world that is only in memory. */
public final class Samples {
  private static final String HEAD =
      """
      layout: party-hd36
      issuer: {name: TỈNH ỦY HẬU GIANG}
      number: {symbol: BC/TU}
      place: Hậu Giang
      title: Kết quả công tác
      """;

  private final MemoryWorld world = new MemoryWorld();
  private final Diagnostics diagnostics = new Diagnostics();

  /** With one more file. */
  public Samples with(String path, String text) {
    world.with(path, text);
    return this;
  }

  /** With one more file that cannot be read. */
  Samples withDamaged(String path) {
    world.withDamaged(path);
    return this;
  }

  /** Reads {@code report.yaml}: what every report must have, and {@code rest}. */
  public static Report report(String rest) {
    Samples samples = new Samples().with("report.yaml", HEAD + rest);
    return samples.read("report.yaml").orElseThrow(() -> new AssertionError(samples.diagnostics()));
  }

  /** Reads a prose, as the body of a section. */
  public static Prose prose(String text) {
    return report("sections:\n  - title: Mục\n    body: |\n" + text.indent(6))
        .body()
        .sections()
        .get(0)
        .content()
        .body();
  }

  /** Reads a report. */
  public Optional<Report> read(String path) {
    Diagnostics found = new Diagnostics();
    Optional<Report> report = reader().read(Path.of(path), found).report();
    diagnostics.addAll(found.sorted());
    return report.filter(read -> !found.hasErrors());
  }

  /** Who reads the reports of this world, whose data folder is {@code data}. */
  ReportReader reader() {
    Set<String> layouts = Set.of("party-hd36", "party-hd05");
    return new ReportReader(
        world, Path.of("data"), new ReportReader.KnownLayouts("templates", layouts));
  }

  /** What was wrong, a line each. */
  public String diagnostics() {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(diagnostics.sorted());
  }
}
