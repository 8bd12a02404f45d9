package vanban.preview;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import vanban.engine.Compilation;
import vanban.engine.SerialWork;
import vanban.engine.Workspace;
import vanban.source.World;

/**
 * What lies before the readers of a preview: the reports that they look at, as they are now. What
 * is wrong and the page of a report are told at once; what a reviewer finds, and how the pages are
 * printed, when nothing has changed for a moment.
 */
final class Desk implements Closeable {
  private static final long MOMENT = 300; // milliseconds
  private static final long PATIENCE = 60; // seconds for a first look

  private final Setting setting;
  private final SerialWork work;
  private final Workspace workspace;
  private final Map<Path, ReportView> views = new ConcurrentHashMap<>();
  private final Set<Path> given = ConcurrentHashMap.newKeySet();
  private final EventStreams streams = new EventStreams();
  private final AtomicInteger looks = new AtomicInteger(); // that were asked for
  private final Optional<PagePictures> pictures;

  /**
   * A desk on which nothing lies yet.
   *
   * @param work the thread of the workspace
   * @param log where faults are printed
   */
  Desk(Setting setting, SerialWork work, Workspace workspace, PrintStream log) {
    this.setting = setting;
    this.work = work;
    this.workspace = workspace;
    this.pictures =
        setting
            .office()
            .map(office -> new PagePictures(office, new SerialWork("vanban-preview-pages", log)));
  }

  /** Lays a report there that need not lie in the data folder. */
  void give(Path report) {
    given.add(report);
  }

  /** Looks at the reports that somebody has before him, for something may have changed. */
  void look() {
    int look = looks.incrementAndGet();
    work.run(
        () -> {
          if (look == looks.get()) { // or another comes, behind what else was asked for before it
            for (Path report : streams.reports()) {
              look(view(report));
            }
          }
        });
  }

  /** Shows in browsers where an author works. */
  void point(Spot spot) {
    streams.tellAll("cursor", World.slashed(spot.file()) + ":" + spot.line() + ":" + spot.column());
  }

  /** Ends it; nothing of it is left. */
  @Override
  public void close() throws IOException {
    streams.close();
    if (pictures.isPresent()) {
      pictures.orElseThrow().close();
    }
  }

  Setting setting() {
    return setting;
  }

  EventStreams streams() {
    return streams;
  }

  Optional<PagePictures> pictures() {
    return pictures;
  }

  private ReportView view(Path report) {
    return views.computeIfAbsent(report, any -> new ReportView(any, workspace, setting.world()));
  }

  private void look(ReportView view) throws IOException {
    Optional<Snapshot> now = view.look();
    now.ifPresent(
        seen -> {
          streams.tell(view.report(), "state", seen.told());
          work.runLater(MOMENT, () -> review(view, seen));
        });
  }

  private void review(ReportView view, Snapshot seen) throws IOException {
    boolean last = view.last().filter(now -> now.version() == seen.version()).isPresent();
    if (last) {
      view.review(seen).ifPresent(now -> streams.tell(view.report(), "state", now.told()));
    }
  }

  /**
   * Asks for the printed pages of a report; who listens is told when they are there, or why not.
   */
  void print(Path report, Snapshot.Page page) {
    pictures.ifPresent(
        office ->
            office.want(
                report,
                page,
                made -> streams.tell(report, "pictures", "version=" + made.version()),
                failed ->
                    streams.tell(
                        report, "trouble", setting.messages().say("preview.not-printed"))));
  }

  /** The names of the reports there are, the given ones first. */
  List<String> reports() throws IOException {
    Set<Path> all = new LinkedHashSet<>(given.stream().sorted(World.BY_NAME).toList());
    all.addAll(
        asked(
            () ->
                workspace.reportsBelow(setting.project().data()).stream()
                    .map(setting.world()::shown)
                    .toList(),
            List.of()));
    return all.stream().map(World::slashed).toList();
  }

  /** The report of this name; empty if there is none. */
  Optional<Path> report(String name) throws IOException {
    Path shown = Path.of(name);
    boolean known = given.contains(shown) || views.containsKey(shown);
    return known || reports().contains(name) ? Optional.of(shown) : Optional.empty();
  }

  /** What is shown of a report; it is looked at now if it has not been yet. */
  Optional<Snapshot> snapshot(Path report) throws IOException {
    ReportView view = view(report);
    if (view.last().isEmpty()) {
      boolean unused =
          asked(
              () -> {
                look(view);
                return true;
              },
              false);
    }
    return view.last();
  }

  /** A report as it would be if a file said something else. */
  Optional<Compilation> compileWith(Path report, Path file, String text) throws IOException {
    return asked(() -> Optional.of(workspace.compileWith(report, file, text)), Optional.empty());
  }

  private <R> R asked(SerialWork.Question<R> question, R none) throws IOException {
    try {
      return work.ask(question, none).get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return none;
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(e);
    }
  }

  /** Writes a file of the project, and looks what comes of it. */
  void write(Path file, byte[] content) throws IOException {
    setting.world().write(file, content);
    look();
  }

  /** The files that reports in view are read from. */
  Set<String> files() {
    Set<String> files = new LinkedHashSet<>();
    new ArrayList<>(views.values())
        .forEach(view -> view.last().ifPresent(seen -> files.addAll(seen.files())));
    return files;
  }
}
