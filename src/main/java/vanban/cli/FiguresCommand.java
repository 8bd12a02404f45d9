package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.source.World;
import vanban.usage.FigureUsage;
import vanban.usage.UsagePrinter;

/** {@code figures}: lists the figures of a report, and where its text speaks of them. */
@Command(name = "figures", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class FiguresCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "REPORT", descriptionKey = "report")
  private Path given;

  @Option(
      names = "--format",
      paramLabel = "human|json",
      defaultValue = "human",
      descriptionKey = "ledger")
  private UsagePrinter.Form form;

  @Option(names = "--units", descriptionKey = "unitNumbers")
  private boolean units;

  FiguresCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    World world = session.steadyWorld();
    Project project = options.project(world, NOWHERE);
    Path report = options.report(world, given);
    Diagnostics all = new Diagnostics();
    OneReport work = new OneReport(session, world, project, all);
    Optional<FigureUsage> usage =
        work.result(report, (compiler, found) -> compiler.figures(report, found));
    session.complain(all);
    usage.ifPresent(
        listed ->
            session.out().print(new UsagePrinter(session.messages(), form, units).print(listed)));
    return work.status(usage);
  }
}
