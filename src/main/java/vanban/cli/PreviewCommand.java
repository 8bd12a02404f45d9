package vanban.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.engine.Project;
import vanban.engine.ReportFinder;
import vanban.engine.SerialWork;
import vanban.engine.Workspace;
import vanban.libreoffice.LibreOffice;
import vanban.preview.Editor;
import vanban.preview.Preview;
import vanban.preview.Setting;
import vanban.source.FolderWatch;

/** {@code preview}: shows reports in a browser while they are written, until it is interrupted. */
@Command(name = "preview", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class PreviewCommand implements Callable<Integer> {
  private static final Path NOWHERE = Path.of("out");
  private static final int USUAL_PORT = 4710;
  private static final int MOST_PORTS = 65_535;

  /** How long a change waits on a disk that tells nothing. */
  private static final Duration UNTOLD = Duration.ofMillis(700);

  private final Session session;

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "REPORT", arity = "0..*", descriptionKey = "reports")
  private List<Path> given = List.of();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private Optional<Integer> port;

  @Option(names = "--editor", paramLabel = "vscode|vscodium|zed|idea", descriptionKey = "editor")
  private Optional<Editor.Known> editor;

  PreviewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Project project = options.project(session.world(), NOWHERE);
    List<Path> reports = reports();
    SerialWork work = new SerialWork("vanban-preview-work", session.err());
    Workspace workspace = new Workspace(session.world(), project);
    try (FolderWatch watch = new FolderWatch(folders(project, reports));
        Preview preview = open(project, work, workspace)) {
      tell(preview, reports);
      follow(watch, preview);
    } finally {
      work.stop();
    }
    return Status.DONE;
  }

  /** The reports that are named; what is none is refused, for nothing could be shown of it. */
  private List<Path> reports() throws IOException {
    List<Path> reports = given.isEmpty() ? List.of() : options.reports(session.world(), given);
    ReportFinder finder = new ReportFinder(session.world());
    for (Path report : reports) {
      if (!finder.isReport(report)) {
        throw new UsageException("not-a-report", session.world().display(report));
      }
    }
    return reports;
  }

  private static void follow(FolderWatch watch, Preview preview) {
    try {
      while (!Thread.interrupted()) {
        watch.await(UNTOLD);
        preview.look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Path> folders(Project project, List<Path> reports) {
    List<Path> folders = new ArrayList<>(List.of(project.data(), project.templates()));
    reports.stream()
        .map(report -> report.toAbsolutePath().getParent())
        .distinct()
        .forEach(folders::add);
    return folders;
  }

  private Preview open(Project project, SerialWork work, Workspace workspace) throws IOException {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Setting setting =
        new Setting(
            session.world(),
            project,
            session.messages(),
            LibreOffice.find(path),
            editor.map(known -> known.below(Path.of(""))).orElse(Editor.NONE),
            true);
    int asked = port.orElse(USUAL_PORT);
    if (asked < 0 || asked > MOST_PORTS) {
      throw new UsageException("bad-port", Integer.toString(asked));
    }
    try {
      return Preview.open(setting, work, workspace, asked, session.err());
    } catch (BindException e) {
      if (port.isPresent()) {
        throw new UsageException("port-taken", Integer.toString(asked));
      }
      return Preview.open(setting, work, workspace, 0, session.err());
    }
  }

  private void tell(Preview preview, List<Path> reports) {
    List<URI> addresses =
        reports.isEmpty()
            ? List.of(preview.address())
            : reports.stream().map(preview::address).toList();
    addresses.stream()
        .map(address -> session.messages().say("cli.preview", address.toString()))
        .forEach(session.out()::println); // it is what was asked for
    session.out().flush();
    session.say("preview-end");
  }
}
