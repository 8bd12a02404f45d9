package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.source.World;

/** {@code check}: says all that is wrong with reports, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  @Mixin private BatchOptions many;

  @Parameters(paramLabel = "REPORT", arity = "0..*", descriptionKey = "reports")
  private List<Path> given = List.of();

  @Option(
      names = "--format",
      paramLabel = "human|short|json",
      defaultValue = "human",
      descriptionKey = "diagnostics")
  private DiagnosticPrinter.Form form;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    World world = session.steadyWorld();
    Project project = options.project(world, NOWHERE);
    List<Path> reports = many.of(options.reports(session.world(), given));
    Diagnostics all = Diagnostics.ofMany();
    Faults faults = new Faults(session, all);
    many.batch(world, project)
        .run(
            reports,
            (report, compiler, found) -> compiler.compile(report, found).isPresent(),
            report -> {},
            faults::result);
    session.out().print(new DiagnosticPrinter(session.messages(), form).print(all.sorted()));
    Summary summary = new Summary(session);
    summary.counted(all);
    summary.checked(reports.size(), System.nanoTime() - start);
    return faults.status();
  }
}
