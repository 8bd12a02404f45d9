package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compilation;
import vanban.engine.Project;
import vanban.engine.Renderer;
import vanban.engine.Workspace;
import vanban.source.FolderWatch;
import vanban.source.World;

/**
 * {@code watch}: writes the documents of reports, and each again when its sources have changed,
 * until it is interrupted.
 */
@Command(name = "watch", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WatchCommand implements Callable<Integer> {
  /** How long a change waits on a disk that tells nothing. */
  private static final Duration UNTOLD = Duration.ofSeconds(1);

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Session session;
  private final Map<Path, Compilation> seen = new HashMap<>();
  private final Map<Path, Compilation> written = new HashMap<>();
  private final ToldWarnings told = new ToldWarnings();

  @Mixin private ProjectOptions options;

  @Parameters(paramLabel = "REPORT", arity = "0..*", descriptionKey = "reports")
  private List<Path> given = List.of();

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
  private Path out;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "docx|html|text",
      descriptionKey = "watchFormat")
  private List<Renderer.Format> formats = List.of(Renderer.Format.DOCX);

  WatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (formats.contains(Renderer.Format.PDF)) {
      throw new UsageException("watch-no-pdf");
    }
    World world = session.world();
    Project project = options.project(world, out);
    List<Path> first = options.reports(world, given);
    Workspace workspace = new Workspace(world, project);
    try (FolderWatch watch = new FolderWatch(folders(project, first))) {
      int files = look(workspace, project, false);
      session.say("watching", Integer.toString(seen.size()), Integer.toString(files));
      while (!Thread.interrupted()) {
        watch.await(UNTOLD);
        int quiet = look(workspace, project, true);
        if (quiet > 0) {
          session.say("watched-quietly", Integer.toString(quiet));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Status.DONE;
  }

  private static List<Path> folders(Project project, List<Path> reports) {
    List<Path> folders = new ArrayList<>(List.of(project.data(), project.templates()));
    reports.stream()
        .flatMap(report -> Optional.ofNullable(report.toAbsolutePath().getParent()).stream())
        .distinct()
        .forEach(folders::add);
    return folders;
  }

  /**
   * Looks at all reports; those of which nothing has changed cost next to nothing.
   *
   * @param telling whether the story of each is told
   * @return how many documents were written of which no story was told
   */
  private int look(Workspace workspace, Project project, boolean telling) throws IOException {
    List<Path> reports = reports();
    Renderer renderer = new Renderer(session.world(), project, reports);
    int quiet = 0;
    for (Path report : reports) {
      long start = System.nanoTime();
      Compilation now = workspace.compile(report);
      if (!isSame(Optional.ofNullable(seen.put(report, now)), now)) {
        Optional<Written> made = changed(renderer, report, now);
        boolean told = telling && made.flatMap(Written::story).isPresent();
        if (told) {
          tell(report, made.orElseThrow(), System.nanoTime() - start);
        }
        quiet += made.isPresent() && !told ? 1 : 0;
      }
    }
    return quiet;
  }

  /** A document that was written, and what has changed in it. */
  private record Written(Path file, Optional<String> story) {}

  private void tell(Path report, Written made, long nanos) {
    World world = session.world();
    session.say(
        "watched",
        world.display(report),
        world.display(made.file()),
        made.story().orElseThrow(),
        Long.toString(nanos / NANOS_PER_MILLI));
  }

  /** Reports come and go; where none is left, one is waited for. */
  private List<Path> reports() throws IOException {
    try {
      return options.reports(session.world(), given);
    } catch (UsageException e) {
      return List.copyOf(seen.keySet());
    }
  }

  /** A workspace gives the very compilation back where nothing has changed. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Optional<Compilation> before, Compilation now) {
    return before.filter(old -> old == now).isPresent();
  }

  /** Writes a report that has changed; empty if it cannot be, which is said. */
  private Optional<Written> changed(Renderer renderer, Path report, Compilation now) {
    Diagnostics found = new Diagnostics();
    found.addAll(now.diagnostics());
    List<Path> files =
        now.finished()
            .map(made -> renderer.write(report, made, formats(), found))
            .orElseGet(List::of);
    complain(report, found);
    if (files.isEmpty()) {
      session.say("watch-broken", session.world().display(report));
      return Optional.empty();
    }
    Optional<Compilation> before = Optional.ofNullable(written.put(report, now));
    return Optional.of(
        new Written(files.get(0), new ChangeStory(session.messages()).of(before, now)));
  }

  /** Prints what is wrong and has not been read yet, and how many warnings came and went. */
  private void complain(Path report, Diagnostics found) {
    ToldWarnings.News news = told.take(report, found);
    session.complain(news.found());
    List<String> counts = new ArrayList<>();
    if (news.gone() > 0) {
      counts.add(session.messages().say("cli.watch-gone", Integer.toString(news.gone())));
    }
    if (news.fresh() > 0) {
      counts.add(session.messages().say("cli.watch-fresh", Integer.toString(news.fresh())));
    }
    if (!counts.isEmpty()) {
      session.say("watch-warnings", session.world().display(report), String.join(", ", counts));
    }
  }

  private Set<Renderer.Format> formats() {
    return EnumSet.copyOf(formats);
  }
}
