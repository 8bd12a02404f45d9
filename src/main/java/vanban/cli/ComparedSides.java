package vanban.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vanban.engine.ReportFinder;
import vanban.git.History;
import vanban.git.Revision;
import vanban.repository.BuiltInLayouts;
import vanban.source.World;

/**
 * What a person wants compared: two files, a file and itself at a revision, or all reports of two
 * revisions.
 *
 * <pre>{@code
 * OLD NEW          two files, each REVISION:path if it is an old one
 * REVISION PATH…   what has changed since then
 * A..B [PATH…]     what changed between two revisions
 * PATH             what has changed since the last commit
 * }</pre>
 */
final class ComparedSides implements AutoCloseable {
  private static final String LAST = "HEAD";
  private static final String RANGE = "..";

  private final Session session;
  private final World disk;
  private final ProjectOptions options;
  private final Map<String, ComparedSide> worlds = new TreeMap<>(); // by revision, at no path
  private Optional<History> history = Optional.empty();

  /** Who finds them for a session, in its steady world. */
  ComparedSides(Session session, World disk, ProjectOptions options) {
    this.session = session;
    this.disk = disk;
    this.options = options;
  }

  /**
   * Two sides.
   *
   * @param old empty of a report that is new
   * @param now empty of a report that is gone
   */
  record Pair(Optional<ComparedSide> old, Optional<ComparedSide> now) {
    /** Two files. */
    static Pair of(ComparedSide old, ComparedSide now) {
      return new Pair(Optional.of(old), Optional.of(now));
    }
  }

  /**
   * The pairs that are meant.
   *
   * @throws UsageException if a file or revision is not there
   */
  List<Pair> pairs(List<String> given) throws IOException {
    if (given.isEmpty()) {
      return between(at(LAST), now(), List.of());
    }
    String first = given.get(0);
    List<String> rest = given.subList(1, given.size());
    if (isOnDisk(first) || isAtRevision(first)) {
      return List.of(pairOfFiles(given));
    }
    if (first.contains(RANGE)) {
      int dots = first.indexOf(RANGE);
      String end = first.substring(dots + RANGE.length());
      String start = first.substring(0, dots);
      return between(at(start.isEmpty() ? LAST : start), at(end.isEmpty() ? LAST : end), rest);
    }
    return between(at(first), now(), rest);
  }

  private Pair pairOfFiles(List<String> given) throws IOException {
    if (given.size() > 2) {
      throw new UsageException("diff-two", String.join(" ", given));
    }
    if (given.size() == 2) {
      return Pair.of(side(given.get(0)).resolved(options), side(given.get(1)).resolved(options));
    }
    ComparedSide now = side(given.get(0)).resolved(options);
    if (now.revision().isPresent()) {
      return Pair.of(now, side(World.slashed(now.path())).resolved(options));
    }
    ComparedSide last = at(LAST);
    return Pair.of(
        new ComparedSide(last.world(), last.revision(), now.path()).resolved(options), now);
  }

  private boolean isOnDisk(String typed) {
    return path(typed).filter(path -> isThere(path)).isPresent();
  }

  private boolean isThere(Path path) {
    return disk.isFile(path) || disk.isFolder(path) || options.isBelowData(disk, path);
  }

  private static Optional<Path> path(String typed) {
    try {
      return Optional.of(Path.of(typed));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether it reads as {@code REVISION:path}. */
  private static boolean isAtRevision(String typed) {
    return typed.indexOf(':') > 0;
  }

  private ComparedSide side(String typed) throws IOException {
    if (isOnDisk(typed) || !isAtRevision(typed)) {
      return new ComparedSide(
          disk, Optional.empty(), path(typed).orElseThrow(() -> misnamed(typed)));
    }
    int colon = typed.indexOf(':');
    ComparedSide there = at(typed.substring(0, colon));
    String name = typed.substring(colon + 1);
    Path path = path(name).orElseThrow(() -> misnamed(typed));
    ComparedSide side = new ComparedSide(there.world(), there.revision(), path);
    if (!side.isThere() && !options.isBelowData(side.world(), path)) {
      throw new UsageException("not-at-revision", name, typed.substring(0, colon));
    }
    return side;
  }

  private static UsageException misnamed(String typed) {
    return new UsageException("no-such-file", typed);
  }

  private ComparedSide now() {
    return new ComparedSide(disk, Optional.empty(), Path.of(""));
  }

  /** The project as it was at a revision, at no path. */
  private ComparedSide at(String name) throws IOException {
    ComparedSide known = worlds.get(name);
    if (known != null) {
      return known;
    }
    History all = history();
    Revision revision = all.revision(name).orElseThrow(() -> noRevision(all, name));
    World world = BuiltInLayouts.behind(all.at(revision, disk), options.templates());
    ComparedSide side = new ComparedSide(world, Optional.of(revision), Path.of(""));
    worlds.put(name, side);
    return side;
  }

  private static UsageException noRevision(History history, String name) {
    return new UsageException(history.isShallow() ? "shallow-revision" : "no-revision", name);
  }

  private History history() throws IOException {
    if (history.isEmpty()) {
      Path here =
          disk.workingDirectory().orElseThrow(() -> new UsageException("no-repository", "."));
      history = History.around(here);
    }
    return history.orElseThrow(
        () -> new UsageException("no-repository", session.world().display(Path.of(""))));
  }

  /**
   * The last revision before what one side says: its own, or the last commit; empty where there is
   * no history.
   */
  Optional<Revision> revision(ComparedSide side) throws IOException {
    if (side.revision().isPresent() || (history.isEmpty() && !isInRepository())) {
      return side.revision();
    }
    return history().revision(LAST);
  }

  private boolean isInRepository() throws IOException {
    Optional<Path> here = disk.workingDirectory();
    history = here.isPresent() ? History.around(here.get()) : Optional.empty();
    return history.isPresent();
  }

  /** What Git knows of the folder; empty where it knows nothing. */
  Optional<History> known() {
    return history;
  }

  /** All reports that are below the paths, or the data folder, on one side or the other. */
  private List<Pair> between(ComparedSide old, ComparedSide now, List<String> paths)
      throws IOException {
    Set<Path> all = new TreeSet<>(World.BY_NAME);
    List<Path> given =
        paths.stream().map(typed -> path(typed).orElseThrow(() -> misnamed(typed))).toList();
    List<Path> wanted = given.isEmpty() ? List.of(options.data()) : given;
    for (Path path : wanted) {
      List<Path> found =
          Stream.concat(reports(old.world(), path).stream(), reports(now.world(), path).stream())
              .toList();
      if (found.isEmpty()) {
        throw new UsageException("no-such-file", World.slashed(path));
      }
      all.addAll(found);
    }
    return all.stream().map(path -> new Pair(there(old, path), there(now, path))).toList();
  }

  private List<Path> reports(World world, Path typed) throws IOException {
    Path path = options.below(world, typed);
    if (world.isFolder(path)) {
      return new ReportFinder(world).below(path);
    }
    return world.isFile(path) ? List.of(path) : List.of();
  }

  private static Optional<ComparedSide> there(ComparedSide side, Path path) {
    return Optional.of(new ComparedSide(side.world(), side.revision(), path))
        .filter(one -> one.world().isFile(path));
  }

  @Override
  public void close() {
    history.ifPresent(History::close);
  }
}
