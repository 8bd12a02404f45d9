package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Batch;
import vanban.engine.Commented;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.Renderer;
import vanban.engine.ReportCompiler;
import vanban.libreoffice.LibreOffice;
import vanban.source.TalliedWorld;

/** {@code render}: writes the documents of reports. */
@Command(name = "render", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RenderCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ProjectOptions options;

  @Mixin private BatchOptions many;

  @Parameters(paramLabel = "REPORT", arity = "0..*", descriptionKey = "reports")
  private List<Path> given = List.of();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
  private Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "docx|html|pdf|text",
      descriptionKey = "format")
  private List<Renderer.Format> formats = List.of(Renderer.Format.DOCX);

  @Option(names = "--emit", paramLabel = "markup", descriptionKey = "emit")
  private Emit emit;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--page-numbers", descriptionKey = "pageNumbers")
  private boolean pageNumbers;

  @Option(names = "--explain-computed", descriptionKey = "explainComputed")
  private boolean explainComputed;

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
    boolean wordOnly = formats.stream().allMatch(Renderer.Format.DOCX::equals);
    if (explains() && (emit != null || !wordOnly)) {
      throw new UsageException("explain-alone");
    }
    Optional<LibreOffice> office = office();
    Project project = options.project(session.world(), out);
    List<Path> all = options.reports(session.world(), given);
    List<Path> reports = many.of(all);
    TalliedWorld world = new TalliedWorld(session.steadyWorld());
    Batch batch = many.batch(world, project);
    return emit == null
        ? render(reports, batch, new Renderer(world, project, all, office), world, project)
        : emit(reports, batch);
  }

  /** Who tells page numbers and writes PDF files, if those are asked for. */
  private Optional<LibreOffice> office() {
    boolean printed = formats.contains(Renderer.Format.PDF);
    if (emit != null || !(pageNumbers || printed)) {
      return Optional.empty();
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    String without = printed ? "no-libreoffice-for-pdf" : "no-libreoffice";
    return Optional.of(LibreOffice.find(path).orElseThrow(() -> new UsageException(without)));
  }

  private int emit(List<Path> reports, Batch batch) {
    Diagnostics all = Diagnostics.ofMany();
    Faults faults = new Faults(session, all);
    batch.run(
        reports,
        (report, compiler, found) -> compiler.compile(report, found).map(Compiled::markup),
        report -> {},
        outcome ->
            faults.result(outcome).flatMap(Function.identity()).ifPresent(session.out()::print));
    return finish(all, faults);
  }

  private int render(
      List<Path> reports, Batch batch, Renderer renderer, TalliedWorld world, Project project) {
    long start = System.nanoTime();
    Progress progress = new Progress(session.err(), session.screens().person(), reports.size());
    Diagnostics all = Diagnostics.ofMany();
    Faults faults = new Faults(session, all);
    List<Path> written = new ArrayList<>();
    batch.run(
        reports,
        (report, compiler, found) -> write(renderer, report, compiler, found),
        report -> progress.next(world.display(report)),
        outcome -> faults.result(outcome).ifPresent(written::addAll));
    progress.end();
    written.addAll(renderer.writePdfs(all));
    int status = finish(all, faults);
    new Summary(session)
        .rendered(world, project, reports.size(), written.size(), System.nanoTime() - start);
    new Summary(session).withoutPages(renderer.withoutPages());
    return status;
  }

  private List<Path> write(
      Renderer renderer, Path report, ReportCompiler compiler, Diagnostics found) {
    return explains()
        ? renderer.explain(report, commented(), compiler, found)
        : renderer.render(report, EnumSet.copyOf(formats), compiler, found);
  }

  private boolean explains() {
    return explain || explainComputed;
  }

  private Commented commented() {
    return explainComputed ? Commented.COMPUTED : Commented.ALL;
  }

  private int finish(Diagnostics all, Faults faults) {
    session.complain(all);
    new Summary(session).counted(all);
    return faults.status();
  }
}
