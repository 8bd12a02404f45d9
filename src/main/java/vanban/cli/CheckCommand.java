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
import vanban.engine.WordReview;
import vanban.source.World;

/** {@code check}: says all that is wrong with reports and Word files, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private final Session session;

  @Mixin private ProjectOptions options;

  @Mixin private BatchOptions many;

  @Parameters(paramLabel = "REPORT|FILE.docx", arity = "0..*", descriptionKey = "reports-or-words")
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
    Diagnostics all = Diagnostics.ofMany();
    Faults faults = new Faults(session, all);
    words().forEach(file -> faults.result(WordReview.of(world, file)));
    boolean onlyWords = !given.isEmpty() && sources().isEmpty();
    int files = words().size() + (onlyWords ? 0 : reports(world, faults));
    session.out().print(new DiagnosticPrinter(session.messages(), form).print(all.sorted()));
    Summary summary = new Summary(session);
    summary.byRule(all);
    summary.counted(all);
    summary.checked(files, System.nanoTime() - start);
    return faults.status();
  }

  private List<Path> words() {
    return given.stream().filter(WordReview::isWord).toList();
  }

  private List<Path> sources() {
    return given.stream().filter(file -> !WordReview.isWord(file)).toList();
  }

  /** Goes through the reports; how many there are. */
  private int reports(World world, Faults faults) throws IOException {
    Project project = options.project(world, NOWHERE);
    List<Path> reports = many.of(options.reports(session.world(), sources()));
    many.batch(world, project)
        .run(
            reports,
            (report, compiler, found) -> compiler.review(report, found).isPresent(),
            report -> {},
            faults::result);
    return reports.size();
  }
}
