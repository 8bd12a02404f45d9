package vanban.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.engine.Renderer;
import vanban.engine.ReportCompiler;
import vanban.source.DiskWorld;

/**
 * Writes the Word file of one report over and over in one process, from its files to the file on
 * the disk, and says as JSON what that cost once it was warm. {@code bench/compare/run} compares it
 * with other programs.
 *
 * <p>{@code RepeatedRender PROJECT TEMPLATES REPORT fresh|kept WARM-UP TIME}: the report of a
 * project, with the layouts of a folder, is written for so many seconds of the processor to get
 * warm and for so many more to be measured; {@code fresh} by a compiler that knows nothing yet each
 * time, {@code kept} by one that keeps what it has read of files that have not changed.
 */
public final class RepeatedRender {
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(); // HotSpot's

  private final Path project;
  private final Path templates;
  private final Path report;

  private RepeatedRender(List<String> args) {
    this.project = Path.of(args.get(0));
    this.templates = Path.of(args.get(1)).toAbsolutePath();
    this.report = Path.of(args.get(2));
  }

  /** Runs; fails if the report has errors. */
  public static void main(String[] args) throws IOException {
    RepeatedRender render = new RepeatedRender(List.of(args));
    Supplier<ReportCompiler> compilers = render.compilers(args[3].equals("kept"));
    render.during(Double.parseDouble(args[4]), compilers);
    System.out.println(render.during(Double.parseDouble(args[5]), compilers));
  }

  private Supplier<ReportCompiler> compilers(boolean kept) {
    ReportCompiler one = compiler();
    return kept ? () -> one : this::compiler;
  }

  private ReportCompiler compiler() {
    try {
      return new ReportCompiler(disk(), files());
    } catch (IOException e) {
      throw new IllegalStateException("the templates cannot be read", e);
    }
  }

  private DiskWorld disk() {
    return new DiskWorld(project);
  }

  private Project files() {
    return new Project(Path.of("data"), templates, Path.of("out"));
  }

  private String during(double seconds, Supplier<ReportCompiler> compilers) {
    long start = System.nanoTime();
    long before = PROCESS.getProcessCpuTime();
    int documents = 0;
    double cpu = 0;
    while (cpu < seconds) {
      write(compilers.get());
      documents++;
      cpu = (PROCESS.getProcessCpuTime() - before) / NANOS;
    }
    return String.format(
        Locale.ROOT,
        "{\"documents\": %d, \"wall\": %.3f, \"cpu\": %.3f}",
        documents,
        (System.nanoTime() - start) / NANOS,
        cpu);
  }

  private void write(ReportCompiler compiler) {
    Diagnostics diagnostics = new Diagnostics();
    Renderer renderer = new Renderer(disk(), files(), List.of(report));
    if (renderer
        .render(report, EnumSet.of(Renderer.Format.DOCX), compiler, diagnostics)
        .isEmpty()) {
      throw new IllegalStateException(diagnostics.sorted().toString());
    }
  }
}
