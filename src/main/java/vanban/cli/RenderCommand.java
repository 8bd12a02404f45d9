package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.Renderer;
import vanban.engine.ReportCompiler;
import vanban.source.RecordingWorld;

/** {@code render}: writes the documents of reports. */
@Command(name = "render", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RenderCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "REPORT", arity = "0..*", descriptionKey = "reports")
  private List<Path> given = List.of();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
  private Path out;

  @Option(names = "--format", split = ",", paramLabel = "docx|text", descriptionKey = "format")
  private List<Renderer.Format> formats = List.of(Renderer.Format.DOCX);

  @Option(names = "--emit", paramLabel = "markup", descriptionKey = "emit")
  private Emit emit;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  RenderCommand(Session session) {
    this.session = session;
  }

  /** What can be shown of a report instead of writing its documents. */
  enum Emit {
    /** The markup its layout wrote. */
    MARKUP
  }

  @Override
  public Integer call() throws IOException {
    if (explain && (emit != null || formats.contains(Renderer.Format.TEXT))) {
      throw new UsageException("explain-alone");
    }
    RecordingWorld world = new RecordingWorld(session.steadyWorld());
    Project project = options.project(world, out);
    ReportCompiler compiler = new ReportCompiler(world, project);
    List<Path> reports = options.reports(world, compiler, given);
    return emit == null ? render(world, project, reports, compiler) : emit(reports, compiler);
  }

  private int emit(List<Path> reports, ReportCompiler compiler) {
    Diagnostics all = new Diagnostics();
    Faults faults = new Faults(session, all);
    for (Path report : reports) {
      faults
          .guard(
              report,
              Optional.<String>empty(),
              () -> compiler.compile(report, all).map(Compiled::markup))
          .ifPresent(session.out()::print);
    }
    return finish(all, faults);
  }

  private int render(
      RecordingWorld world, Project project, List<Path> reports, ReportCompiler compiler) {
    long start = System.nanoTime();
    Renderer renderer = new Renderer(world, project, compiler);
    Progress progress = new Progress(session.err(), session.person(), reports.size());
    Diagnostics all = new Diagnostics();
    Faults faults = new Faults(session, all);
    int written = 0;
    for (Path report : reports) {
      progress.next(world.display(report));
      written += faults.guard(report, List.of(), () -> write(renderer, report, all)).size();
    }
    progress.end();
    int status = finish(all, faults);
    new Summary(session)
        .rendered(world, project, reports.size(), written, System.nanoTime() - start);
    return status;
  }

  private List<Path> write(Renderer renderer, Path report, Diagnostics all) {
    return explain
        ? renderer.explain(report, all)
        : renderer.render(report, EnumSet.copyOf(formats), all);
  }

  private int finish(Diagnostics all, Faults faults) {
    session.complain(all);
    new Summary(session).counted(all);
    return faults.status();
  }
}
