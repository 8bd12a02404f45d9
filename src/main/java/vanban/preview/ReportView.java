package vanban.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanban.engine.Compilation;
import vanban.engine.Compiled;
import vanban.engine.Workspace;
import vanban.source.World;

/**
 * A report that somebody looks at. Its snapshots are made by the thread of the workspace, and read
 * by any.
 */
final class ReportView {
  private final Path report;
  private final Workspace workspace;
  private final World world;
  private volatile Optional<Snapshot> last = Optional.empty();

  /** One that has not been looked at yet. */
  ReportView(Path report, Workspace workspace, World world) {
    this.report = report;
    this.workspace = workspace;
    this.world = world;
  }

  /** Its file, as messages show it. */
  Path report() {
    return report;
  }

  /** What was seen last; empty before the first look. */
  Optional<Snapshot> last() {
    return last;
  }

  /**
   * Looks whether the report has changed.
   *
   * @return the new snapshot; empty if all is as it was
   * @throws IOException if the templates folder cannot be read
   */
  Optional<Snapshot> look() throws IOException {
    Compilation now = workspace.compile(report);
    if (last.filter(seen -> isSame(seen.now(), now)).isPresent()) {
      return Optional.empty();
    }
    int version = nextVersion();
    Optional<Snapshot.Page> page =
        now.finished().map(made -> page(version, made)).or(() -> last.flatMap(Snapshot::page));
    Findings found =
        last.map(Snapshot::found).orElse(Findings.NONE).before(now.diagnostics(), world);
    Sources sources = Sources.after(last.map(Snapshot::sources), now, world, report, files());
    return seen(new Snapshot(report, version, page, sources, found));
  }

  /** A workspace gives the very compilation back where nothing has changed. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Compilation one, Compilation other) {
    return one == other;
  }

  /** A page that looks like the last one is the last one, made of what there is now. */
  private Snapshot.Page page(int version, Compiled made) {
    String html = made.htmlWithPlaces();
    int known =
        last.flatMap(Snapshot::page)
            .filter(before -> before.html().equals(html))
            .map(Snapshot.Page::version)
            .orElse(version);
    return new Snapshot.Page(known, made, html);
  }

  /**
   * Looks what a reviewer finds, unless the report has changed meanwhile.
   *
   * @return the new snapshot; empty if it has
   * @throws IOException if the templates folder cannot be read
   */
  Optional<Snapshot> review(Snapshot of) throws IOException {
    Findings found = new Findings(workspace.review(report).diagnostics(), true);
    boolean same = last.filter(now -> now.version() == of.version()).isPresent();
    return same
        ? seen(new Snapshot(report, nextVersion(), of.page(), of.sources(), found))
        : Optional.empty();
  }

  private List<String> files() {
    return workspace.dependencies(report).stream()
        .flatMap(all -> all.filesRead().keySet().stream())
        .map(World::slashed)
        .toList();
  }

  private int nextVersion() {
    return last.map(Snapshot::version).orElse(0) + 1;
  }

  private Optional<Snapshot> seen(Snapshot now) {
    last = Optional.of(now);
    return last;
  }
}
