package vanban.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.engine.Compilation;
import vanban.engine.Project;
import vanban.engine.Workspace;
import vanban.lsp.feature.Office;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * A project as an editor has it open: with texts that are not saved yet, and the reports that these
 * texts belong to. Used by one thread at a time.
 */
final class OpenProject {
  private final World world;
  private final Project project;
  private final Workspace workspace;
  private final Map<Path, SourceFile> open = new HashMap<>();
  private final Map<Path, Compilation> readable = new HashMap<>();
  private final Map<Path, List<Diagnostic>> reviewed = new HashMap<>();

  /** One of which no file is open yet. */
  OpenProject(World world, Project project) {
    this.world = world;
    this.project = project;
    this.workspace = new Workspace(world, project);
  }

  /**
   * Something that is wrong, and where it is shown: what has no place of its own, at the start of
   * its report.
   */
  record Located(Diagnostic found, Place place) {}

  /** Takes the text of a file from the editor. */
  void open(Path file, String text) {
    Path shown = world.shown(file);
    open.put(shown, SourceFile.of(world.display(file), text));
    workspace.open(shown, text);
  }

  /** Takes another text of a file that is open. */
  void change(Path file, UnaryOperator<String> typed) {
    text(file).ifPresent(now -> open(file, typed.apply(now.text())));
  }

  /** Takes a file from the disk again. */
  void close(Path file) {
    Path shown = world.shown(file);
    open.remove(shown);
    workspace.close(shown);
  }

  /** The text of an open file. */
  Optional<SourceFile> text(Path file) {
    return Optional.ofNullable(open.get(world.shown(file)));
  }

  /**
   * The reports that read a file, as far as they go; by name.
   *
   * @throws IOException if the folders of the project cannot be read
   */
  List<Compilation> reports(Path file) throws IOException {
    Path shown = world.shown(file);
    if (workspace.concernedBy(shown).isEmpty()) {
      compileNear(shown);
    }
    List<Compilation> all = new ArrayList<>();
    for (Path report : workspace.concernedBy(shown)) {
      all.add(compile(report));
    }
    return all;
  }

  private Compilation compile(Path report) throws IOException {
    Compilation now = workspace.compile(report);
    if (now.holdsReport()) {
      readable.put(report, now);
    }
    return now;
  }

  /**
   * The reports that read a file, each as it was when it could last be read: what is being typed
   * may be no YAML yet.
   */
  List<Compilation> lastReadable(SourceFile file) {
    Path shown = Path.of(file.path());
    return workspace.concernedBy(shown).stream()
        .flatMap(report -> Stream.ofNullable(readable.get(report)))
        .toList();
  }

  /**
   * The same, after all reports of the project were asked whether they read it: a name may be used
   * where nobody has looked yet.
   *
   * @throws IOException if the folders of the project cannot be read
   */
  List<Compilation> allReports(Path file) throws IOException {
    List<Compilation> any = all();
    return any.isEmpty() ? any : reports(file);
  }

  /** All reports of the project, as far as they go. */
  List<Compilation> all() throws IOException {
    List<Compilation> all = new ArrayList<>();
    for (Path report : workspace.reportsBelow(project.data())) {
      all.add(compile(report));
    }
    return all;
  }

  /** The reports themselves, as this project has them open. */
  Workspace workspace() {
    return workspace;
  }

  /**
   * A report that reads a file, the first by name.
   *
   * @throws IOException if the folders of the project cannot be read
   */
  Optional<Path> reportOf(Path file) throws IOException {
    reports(file);
    return workspace.concernedBy(file).stream().findFirst();
  }

  /** Whether there is a file, on the disk or open. */
  boolean isThere(Path file) {
    return open.containsKey(world.shown(file)) || world.isFile(file);
  }

  /** What an author can choose from. */
  Office office() {
    return new OpenOffice(world, project, workspace);
  }

  /** Compiles the reports of the nearest folder, from the file's own upward, that has some. */
  private void compileNear(Path file) throws IOException {
    Path root = world.shown(project.data());
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      List<Path> reports = World.isBelow(at, root) ? workspace.reportsBelow(at) : List.of();
      for (Path report : reports) {
        compile(report);
      }
      if (!reports.isEmpty()) {
        return;
      }
    }
  }

  /**
   * All that is wrong with the reports that read open files, by file; what several of them say
   * alike is said once. Of what their reviewer found before, what stands in lines that are as they
   * were.
   *
   * @throws IOException if the folders of the project cannot be read
   */
  Map<String, Collection<Located>> wrong() throws IOException {
    Map<Path, List<Diagnostic>> found = new LinkedHashMap<>();
    for (Path report : openReports()) {
      List<Diagnostic> all = new ArrayList<>(compile(report).diagnostics());
      reviewed.getOrDefault(report, List.of()).stream().filter(this::stillStands).forEach(all::add);
      found.put(report, all);
    }
    return byFile(found);
  }

  /**
   * The same, with what the reviewer finds now.
   *
   * @throws IOException if the folders of the project cannot be read
   */
  Map<String, Collection<Located>> reviewed() throws IOException {
    Map<Path, List<Diagnostic>> found = new LinkedHashMap<>();
    for (Path report : openReports()) {
      List<Diagnostic> all = workspace.review(report).diagnostics();
      reviewed.put(report, all.stream().filter(one -> one.code() == Code.REVIEW).toList());
      found.put(report, all);
    }
    return byFile(found);
  }

  private Set<Path> openReports() throws IOException {
    Set<Path> reports = new LinkedHashSet<>();
    for (Path file : open.keySet()) {
      reports(file);
      reports.addAll(workspace.concernedBy(file));
    }
    return reports;
  }

  private boolean stillStands(Diagnostic found) {
    return found.place().filter(this::isAsItWas).isPresent();
  }

  private boolean isAsItWas(Place place) {
    return text(Path.of(place.file().path()))
        .map(now -> new Place(now, now.offset(place.line(), 1), now.offset(place.line(), 1)))
        .map(now -> now.line() == place.line() && now.lineText().equals(place.lineText()))
        .orElse(true);
  }

  private Map<String, Collection<Located>> byFile(Map<Path, List<Diagnostic>> reports) {
    Map<String, Set<String>> told = new HashMap<>();
    Map<String, Collection<Located>> all = new TreeMap<>();
    reports.forEach(
        (report, diagnostics) -> {
          for (Diagnostic found : diagnostics) {
            Place place = found.place().orElseGet(() -> start(report));
            String file = place.file().path();
            String words = place.start() + "-" + place.end() + " " + found.message();
            if (told.computeIfAbsent(file, any -> new HashSet<>()).add(words)) {
              all.computeIfAbsent(file, any -> new ArrayList<>()).add(new Located(found, place));
            }
          }
        });
    return all;
  }

  private Place start(Path report) {
    return Place.startOf(text(report).orElseGet(() -> SourceFile.of(world.display(report), "")));
  }
}
