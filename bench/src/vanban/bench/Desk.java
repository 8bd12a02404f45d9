package vanban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.DiskWorld;
import vanban.source.MemoryWorld;
import vanban.source.World;

/** One report in memory, with the project's templates: nothing waits for the disk. */
final class Desk {
  static final Path TEMPLATES = Path.of("templates");
  static final Path DATA = Path.of("data");
  static final Path REPORT = DATA.resolve("report.yaml");

  static final Project PROJECT = new Project(DATA, TEMPLATES, Path.of("out"));

  private final MemoryWorld world = new MemoryWorld();
  private final ReportCompiler compiler;

  /**
   * A desk with a report.
   *
   * @throws IOException if the templates cannot be read
   */
  Desk(String report) throws IOException {
    world.withAll(new DiskWorld(Path.of("")), TEMPLATES);
    with("report.yaml", report);
    compiler = new ReportCompiler(world, PROJECT);
  }

  /** With one more file beside the report. */
  Desk with(String name, String text) {
    world.with("data/" + name, text);
    return this;
  }

  /** With one more file of any bytes. */
  Desk with(String name, byte[] content) {
    world.with("data/" + name, content);
    return this;
  }

  /** All files. */
  World world() {
    return world;
  }

  /** What comes of the report, which must be without an error. */
  <T> T take(Way<T> way) {
    Diagnostics diagnostics = new Diagnostics();
    return way.apply(compiler, REPORT, diagnostics)
        .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()));
  }

  /** One of the things a compiler can do with a report. */
  interface Way<T> {
    Optional<T> apply(ReportCompiler compiler, Path report, Diagnostics diagnostics);
  }
}
