package vanban.report.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.read.FigureShape;
import vanban.source.NotUtf8Exception;
import vanban.source.Place;
import vanban.source.World;
import vanban.yaml.Shape;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * The files one report is written in. Each is read once; none lies outside the data folder, or for
 * a report that does, outside the report's own folder.
 */
public final class ReportFiles {
  private final World world;
  private final Path root;
  private final Diagnostics diagnostics;
  private final Map<Path, Optional<YamlValue>> read = new HashMap<>();
  private final List<SourceFiles.Naming> names = new ArrayList<>();

  /**
   * The files of one report.
   *
   * @param root the folder outside which nothing is read
   */
  public ReportFiles(World world, Path root, Diagnostics diagnostics) {
    this.world = world;
    this.root = world.shown(root);
    this.diagnostics = diagnostics;
  }

  /** The report file itself. */
  public Optional<YamlValue> report(IncludeChain origin, Shape shape) {
    return value(origin.file(), Optional.empty(), shape);
  }

  /**
   * A part that a file names.
   *
   * @param name the path as typed, relative to the file it is typed in
   * @param shape what must stand in it
   */
  public Optional<Part> part(YamlText name, IncludeChain from, Shape shape) {
    return named(name, from, SourceFiles.Kind.PART, shape);
  }

  /**
   * A file that a file names, as read.
   *
   * @param value what stands in it, if it is as it should be: of a part, a section or a list of
   *     them
   * @param origin the file it stands in
   */
  public record Part(YamlValue value, IncludeChain origin) {}

  /**
   * A file of figures that a file names.
   *
   * @param name the path as typed, relative to the file it is typed in
   */
  Optional<Part> figures(YamlText name, IncludeChain from) {
    return named(name, from, SourceFiles.Kind.FIGURES, FigureShape.file());
  }

  /**
   * A file of figures that another names as the one to compare with.
   *
   * @param name the path as typed, relative to the file it is typed in
   */
  Optional<Part> prior(YamlText name, IncludeChain from) {
    return named(name, from, SourceFiles.Kind.PRIOR, FigureShape.file());
  }

  /** All files of a report that has been read, with all that name one another. */
  public SourceFiles sources(IncludeChain origin) {
    Map<Path, YamlValue> contents = new HashMap<>();
    read.forEach((file, value) -> value.ifPresent(content -> contents.put(file, content)));
    return new SourceFiles(origin.file(), contents, names);
  }

  /**
   * A file of a unit.
   *
   * @param id what the star of the pattern stands for
   * @param path as shown
   * @param figures what stands in it, if it could be read
   */
  record Unit(String id, String path, Optional<Part> figures) {}

  /**
   * The files of figures that match a pattern, in the order of their paths. None is an error.
   *
   * @param typed the pattern, relative to the file it is typed in
   */
  List<Unit> units(YamlText typed, IncludeChain from) {
    if (typed.trimmed().contains("**")) {
      diagnostics.add(unmatched(typed).variant("stars"));
      return List.of();
    }
    PathPattern pattern = PathPattern.of(typed.trimmed());
    try {
      Path folder = world.shown(from.file().resolveSibling(pattern.folder()));
      if (!World.isBelow(folder, root)) {
        diagnostics.error(Code.INCLUDE_OUTSIDE, typed.place(), typed.trimmed());
        return List.of();
      }
      names.add(new SourceFiles.Naming(from.file(), typed, SourceFiles.Kind.UNITS, folder));
      List<Unit> units = matching(pattern, folder, typed, from);
      if (units.isEmpty()) {
        diagnostics.add(unmatched(typed));
      }
      return units;
    } catch (InvalidPathException e) {
      diagnostics.add(unmatched(typed));
    } catch (IOException e) {
      diagnostics.error(Code.UNREADABLE_FILE, typed.place(), typed.trimmed());
    }
    return List.of();
  }

  private static Diagnostic unmatched(YamlText typed) {
    return Diagnostic.error(Code.INCLUDE_MISSING, typed.place(), typed.trimmed())
        .variant("pattern");
  }

  private List<Unit> matching(PathPattern pattern, Path folder, YamlText typed, IncludeChain from)
      throws IOException {
    List<Unit> units = new ArrayList<>();
    for (Path found : world.isFolder(folder) ? world.filesBelow(folder) : List.<Path>of()) {
      Path path = world.shown(found);
      pattern
          .match(slashed(folder.relativize(path)))
          .ifPresent(id -> units.add(new Unit(id, slashed(path), unit(path, typed, from))));
    }
    return units;
  }

  private Optional<Part> unit(Path path, YamlText typed, IncludeChain from) {
    names.add(new SourceFiles.Naming(from.file(), typed, SourceFiles.Kind.UNIT, path));
    if (from.chain().contains(path)) {
      diagnostics.error(Code.INCLUDE_CYCLE, typed.place(), slashed(path));
      return Optional.empty();
    }
    return value(path, Optional.of(typed.place()), FigureShape.file())
        .map(value -> new Part(value, from.then(path)));
  }

  private Optional<Part> named(
      YamlText name, IncludeChain from, SourceFiles.Kind kind, Shape shape) {
    Optional<Path> file = file(name, from);
    file.ifPresent(path -> names.add(new SourceFiles.Naming(from.file(), name, kind, path)));
    if (file.isPresent() && from.chain().contains(file.get())) {
      diagnostics.error(Code.INCLUDE_CYCLE, name.place(), file.get().toString());
      return Optional.empty();
    }
    return file.flatMap(
        path ->
            value(path, Optional.of(name.place()), shape)
                .map(value -> new Part(value, from.then(path))));
  }

  private Optional<Path> file(YamlText name, IncludeChain from) {
    Path path;
    try {
      path = world.shown(from.file().resolveSibling(name.trimmed()));
    } catch (InvalidPathException e) {
      diagnostics.error(Code.INCLUDE_MISSING, name.place(), name.trimmed());
      return Optional.empty();
    }
    if (!World.isBelow(path, root)) {
      diagnostics.error(Code.INCLUDE_OUTSIDE, name.place(), name.trimmed());
      return Optional.empty();
    }
    if (!world.isFile(path)) {
      diagnostics.add(missing(name, path, from));
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private Diagnostic missing(YamlText name, Path path, IncludeChain from) {
    Diagnostic found = Diagnostic.error(Code.INCLUDE_MISSING, name.place(), slashed(path));
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    Path here = Optional.ofNullable(from.file().getParent()).orElse(Path.of(""));
    if (!world.isFolder(folder)) {
      return found;
    }
    try {
      List<String> there =
          world.filesBelow(folder).stream()
              .map(file -> slashed(here.relativize(world.shown(file))))
              .toList();
      return Nearest.to(name.trimmed(), there).map(meant -> found.didYouMean(meant)).orElse(found);
    } catch (IOException | IllegalArgumentException e) {
      return found; // a guess less
    }
  }

  private Optional<YamlValue> value(Path file, Optional<Place> asked, Shape shape) {
    Optional<YamlValue> known = read.get(file);
    if (known == null) {
      known = load(file, asked);
      read.put(file, known);
      known.ifPresent(value -> new ShapeChecker(diagnostics).check(value, shape));
    }
    return known;
  }

  private Optional<YamlValue> load(Path file, Optional<Place> asked) {
    try {
      return YamlReader.read(world.read(file), diagnostics);
    } catch (NotUtf8Exception e) {
      diagnostics.error(Code.NOT_UTF8, e.place());
    } catch (IOException e) {
      String shown = slashed(file);
      diagnostics.add(
          asked
              .map(place -> Diagnostic.error(Code.UNREADABLE_FILE, place, shown))
              .orElseGet(() -> Diagnostic.error(Code.UNREADABLE_FILE, shown)));
    }
    return Optional.empty();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
