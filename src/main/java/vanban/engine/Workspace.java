package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.genre.Genre;
import vanban.layout.Layouts;
import vanban.source.Dependencies;
import vanban.source.Memo;
import vanban.source.OverlayWorld;
import vanban.source.World;

/**
 * A project that stays open: its reports are compiled again and again while their files, layouts
 * and styles change on the disk or in an editor. What has not changed is not read again; the result
 * is that of a compilation that remembers nothing.
 *
 * <pre>{@code
 * Workspace workspace = new Workspace(world, project);
 * workspace.compile(report).diagnostics();
 * workspace.open(part, "title: Chưa lưu\n…");
 * for (Path concerned : workspace.concernedBy(part)) {
 *   workspace.compile(concerned);
 * }
 * }</pre>
 *
 * <p>Used by one thread at a time.
 */
public final class Workspace {
  private final Project project;
  private final CompilerCache cache = CompilerCache.ofWorkspace();
  private final Memo<Path, Compilation> compilations = new Memo<>();
  private final Memo<Path, Compilation> reviews = new Memo<>();
  private OverlayWorld world;

  /** A project of which nothing has been read yet. */
  public Workspace(World world, Project project) {
    this.world = new OverlayWorld(world);
    this.project = project;
  }

  /**
   * Takes the text of a file from an editor, instead of what is on the disk.
   *
   * @param file one that is there, or is to be
   */
  public void open(Path file, String text) {
    world = world.with(file, text);
    endGeneration();
  }

  /** Takes a file from the disk again. */
  public void close(Path file) {
    world = world.without(file);
    endGeneration();
  }

  private void endGeneration() {
    compilations.endGeneration();
    reviews.endGeneration();
    cache.endGeneration();
  }

  /**
   * The reports in and below a folder, in the order of their names, those that are not saved yet
   * too.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Path> reportsBelow(Path folder) throws IOException {
    return new ReportCompiler(world, project, cache).reportsBelow(folder);
  }

  /**
   * The layouts a report can choose from, each with what it is called.
   *
   * @throws IOException if the templates folder cannot be read
   */
  public Map<String, String> layouts() throws IOException {
    Layouts layouts = cache.layouts(world, project);
    return layouts.names().stream().collect(Collectors.toMap(name -> name, layouts::title));
  }

  /**
   * The names of the genres that a layout knows; none for one that is not there.
   *
   * @throws IOException if the templates folder cannot be read
   */
  public List<String> genres(String layout) throws IOException {
    Layouts layouts = cache.layouts(world, project);
    return layouts.has(layout)
        ? layouts.genres(layout).all().stream().map(Genre::name).toList()
        : List.of();
  }

  /**
   * Takes a report as far as it goes, as its files are now.
   *
   * @throws IOException if the templates folder cannot be read
   */
  public Compilation compile(Path report) throws IOException {
    Path key = world.shown(report);
    Compilation compilation =
        compilations.get(
            key, world, seen -> new ReportCompiler(seen, project, cache).compile(report));
    if (compilation.isCutShort()) { // another time there may be more of time and memory
      compilations.forget(key);
    }
    return compilation;
  }

  /**
   * Takes a report as far as it would go if a file said something else; all stays as it is.
   *
   * @param text what the file would say
   * @throws IOException if the templates folder cannot be read
   */
  public Compilation compileWith(Path report, Path file, String text) throws IOException {
    return new ReportCompiler(world.with(file, text), project, cache).compile(report);
  }

  /**
   * Takes a report as far as it goes, and holds it against the rules of the reviewer where it has
   * no errors but those against the rules of its genre; that takes several times as long.
   *
   * @throws IOException if the templates folder cannot be read
   */
  public Compilation review(Path report) throws IOException {
    return reviews.get(
        world.shown(report),
        world,
        seen -> new ReportCompiler(seen, project, cache).compileAndReview(report));
  }

  /**
   * The reports whose last compilation may come out otherwise by what happens at a path: that they
   * read, or looked for and did not find; by name.
   */
  public List<Path> concernedBy(Path changed) {
    return compilations.concernedBy(world.shown(changed)).stream().sorted(World.BY_NAME).toList();
  }

  /** What the last compilation of a report depends on; empty if there is none. */
  public Optional<Dependencies> dependencies(Path report) {
    return compilations.dependencies(world.shown(report));
  }

  /** What has been done so far. */
  public Work work() {
    return new Work(
        compilations.misses(), cache.yaml().reads(), cache.layoutsRead(), cache.stylesRead());
  }

  /**
   * How much was done, and not remembered.
   *
   * @param compilations of reports
   * @param yamlFiles that were read, of reports
   * @param layouts how many times the layouts were read
   * @param styles how many times the styles of a layout were read
   */
  public record Work(long compilations, long yamlFiles, long layouts, long styles) {}
}
