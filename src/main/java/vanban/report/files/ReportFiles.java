package vanban.report.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Unreadable;
import vanban.document.Image;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.schema.MeantKeys;
import vanban.schema.Schema;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlFileCache;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * The files one report is written in. Each is read once; none lies outside the data folder, or for
 * a report that does, outside the report's own folder.
 */
public final class ReportFiles {
  private static final Pattern SUPPRESSING =
      Pattern.compile("#\\s*vanban", Pattern.CASE_INSENSITIVE);

  private final World world;
  private final YamlFileCache cache;
  private final Path root;
  private final Diagnostics diagnostics;
  private final FilesBudget budget;
  private final FolderListing listing;
  private final MissingFiles missing;
  private final PictureFiles pictures;
  private final Map<Path, Optional<YamlValue>> read = new HashMap<>();
  private final Map<Path, Map<Schema<?>, Optional<?>>> decoded = new HashMap<>();
  private final Map<Path, ParsedYaml> yaml = new TreeMap<>();
  private final Map<Path, SourceFile> released = new HashMap<>(); // whose trees are forgotten
  private final List<SourceFiles.Naming> names = new ArrayList<>();
  private final Set<String> damaged = new HashSet<>(); // as messages print them
  private boolean partMissing;

  /**
   * The files of one report.
   *
   * @param cache who reads them
   * @param root the folder outside which nothing is read
   */
  public ReportFiles(World world, YamlFileCache cache, Path root, Diagnostics diagnostics) {
    this.world = world;
    this.cache = cache;
    this.root = world.shown(root);
    this.diagnostics = diagnostics;
    this.budget = new FilesBudget(diagnostics);
    this.listing = new FolderListing(world);
    this.missing = new MissingFiles(world, listing, yaml::containsKey);
    this.pictures = new PictureFiles(world, budget, diagnostics);
  }

  /** Whether a file of this name lies beside another. */
  public boolean isBeside(IncludeChain other, String name) {
    return world.isFile(other.file().resolveSibling(name));
  }

  /** The report file itself, as what its schema makes of it. */
  public <T> Optional<T> report(IncludeChain origin, Schema<T> schema) {
    return content(origin.file(), Optional.empty(), SourceFiles.Kind.PART, schema);
  }

  /** Reads the report file itself, before it is known what may stand in it. */
  public void open(IncludeChain origin) {
    read.computeIfAbsent(
        origin.file(), file -> load(file, Optional.empty(), SourceFiles.Kind.PART));
  }

  /** Whether something in a file that has been read is hidden by a slip, or all of it lost. */
  public boolean isDamaged(Path file) {
    return isDamaged(World.slashed(file));
  }

  /** The same, of a file as messages print it. */
  public boolean isDamaged(String file) {
    return damaged.contains(file);
  }

  /** Whether something is hidden or lost in any file, or a part that is named is not there. */
  public boolean isDamaged() {
    return partMissing || !damaged.isEmpty();
  }

  /** What stands in a file that has been read, as typed; empty if it could not be read. */
  public Optional<YamlValue> typed(Path file) {
    return Optional.ofNullable(released.get(file))
        .map(text -> YamlReader.parse(text).whole())
        .orElseGet(() -> read.getOrDefault(file, Optional.empty()));
  }

  /** The same, with the keys that were meant for those that were misspelt. */
  public Optional<YamlValue> meant(Path file, Schema<?> schema) {
    return typed(file).map(value -> MeantKeys.in(schema, value));
  }

  /**
   * A part that a file names.
   *
   * @param name the path as typed, relative to the file it is typed in
   * @param schema what must stand in it
   */
  public <T> Optional<Part<T>> part(YamlText name, IncludeChain from, Schema<T> schema) {
    boolean within = budget.spend(FilesLimit.INCLUDES, 1, name.place());
    partMissing |= !within;
    return within ? named(name, from, SourceFiles.Kind.PART, schema) : Optional.empty();
  }

  /** A picture that a file names by a path relative to itself. */
  public Optional<Image> picture(YamlText name) {
    Path from = Path.of(name.place().file().path());
    IncludeChain chain = new IncludeChain(from, List.of(from));
    Optional<Path> file = pictures.isFile(name) ? file(name, chain) : Optional.empty();
    file.map(path -> SourceFiles.Naming.ofPicture(from, name, path)).ifPresent(names::add);
    return file.flatMap(path -> pictures.read(path, name));
  }

  /** Whether so many files of figures, each as often as it is taken, are not too many. */
  boolean areFew(long figures, Place place) {
    return budget.hold(FilesLimit.FIGURES, figures, place);
  }

  /**
   * A file that a file names, as read.
   *
   * @param content what stands in it
   * @param origin the file it stands in
   */
  public record Part<T>(T content, IncludeChain origin) {}

  /**
   * A file of figures that a file names.
   *
   * @param name the path as typed, relative to the file it is typed in
   */
  Optional<Part<FiguresSource>> figures(YamlText name, IncludeChain from) {
    return named(name, from, SourceFiles.Kind.FIGURES, FiguresFormat.file());
  }

  /**
   * A file of figures that another names as the one to compare with.
   *
   * @param name the path as typed, relative to the file it is typed in
   */
  Optional<Part<FiguresSource>> prior(YamlText name, IncludeChain from) {
    return named(name, from, SourceFiles.Kind.PRIOR, FiguresFormat.file());
  }

  /**
   * The report before one that names it. Nothing of it is printed, so where it is not there, as
   * when it has gone to an archive, that is a warning.
   */
  public Optional<Path> followed(YamlText name, IncludeChain from) {
    Optional<Path> path = path(name, from);
    path.filter(any -> !world.isFile(any))
        .ifPresent(lost -> diagnostics.add(missing.tell(name, lost, from).asWarning()));
    path.filter(from.file()::equals)
        .ifPresent(
            self -> diagnostics.error(Code.INCLUDE_CYCLE, name.place(), World.slashed(self)));
    return path.filter(world::isFile);
  }

  /** All files of a report that has been read, with all that name one another. */
  public SourceFiles sources(IncludeChain origin) {
    Map<Path, YamlValue> contents = new HashMap<>();
    read.forEach((file, value) -> value.ifPresent(content -> contents.put(file, content)));
    return new SourceFiles(origin.file(), contents, released, names, List.copyOf(yaml.values()));
  }

  /**
   * A file that a pattern finds.
   *
   * @param id what the star of the pattern stands for
   * @param path as shown
   * @param figures what stands in it, if it could be read
   */
  record Match(String id, String path, Optional<Part<FiguresSource>> figures) {}

  /**
   * The files of figures of units that match a pattern, in the order of their paths. None is an
   * error.
   *
   * @param typed the pattern, relative to the file it is typed in
   */
  List<Match> units(YamlText typed, IncludeChain from) {
    return matches(typed, from, SourceFiles.Kind.UNITS, SourceFiles.Kind.UNIT);
  }

  /**
   * The files of figures of other periods that match a pattern, in the order of their paths. The
   * file that names them is none of them, but that there is none at all is an error.
   *
   * @param typed the pattern, relative to the file it is typed in
   */
  List<Match> periods(YamlText typed, IncludeChain from) {
    return matches(typed, from, SourceFiles.Kind.PERIODS, SourceFiles.Kind.PERIOD).stream()
        .filter(match -> !match.path().equals(World.slashed(from.file())))
        .toList();
  }

  private List<Match> matches(
      YamlText typed, IncludeChain from, SourceFiles.Kind folders, SourceFiles.Kind files) {
    if (typed.trimmed().contains("**")) {
      diagnostics.add(unmatched(typed).variant("stars"));
      return List.of();
    }
    PathPattern pattern = PathPattern.of(typed.trimmed());
    if (!budget.spend(FilesLimit.PATTERNS, 1, typed.place())
        || !budget.hold(FilesLimit.STARS, pattern.stars(), typed.place())) {
      return List.of();
    }
    try {
      Path folder = world.shown(from.file().resolveSibling(pattern.folder()));
      if (!World.isBelow(folder, root)) {
        diagnostics.error(Code.INCLUDE_OUTSIDE, typed.place(), typed.trimmed());
        return List.of();
      }
      names.add(new SourceFiles.Naming(from.file(), typed, folders, folder));
      List<Match> found = matching(pattern, folder, typed, from, files);
      if (found.isEmpty()) {
        diagnostics.add(unmatched(typed));
      }
      return found;
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

  private List<Match> matching(
      PathPattern pattern, Path folder, YamlText typed, IncludeChain from, SourceFiles.Kind kind)
      throws IOException {
    List<Match> found = new ArrayList<>();
    for (Path path : listing.below(folder)) {
      pattern
          .match(World.slashed(folder.relativize(path)))
          .ifPresent(
              id ->
                  found.add(
                      new Match(id, World.slashed(path), oneOfMany(path, typed, from, kind))));
    }
    return found;
  }

  /** A series leads from any of its files to any other; units do not lead back. */
  private Optional<Part<FiguresSource>> oneOfMany(
      Path path, YamlText typed, IncludeChain from, SourceFiles.Kind kind) {
    names.add(new SourceFiles.Naming(from.file(), typed, kind, path));
    if (kind == SourceFiles.Kind.UNIT && from.chain().contains(path)) {
      diagnostics.error(Code.INCLUDE_CYCLE, typed.place(), World.slashed(path));
      return Optional.empty();
    }
    if (!isNear(from, typed.place())) {
      return Optional.empty();
    }
    return content(path, Optional.of(typed.place()), kind, FiguresFormat.file())
        .map(content -> new Part<>(content, from.then(path)));
  }

  private <T> Optional<Part<T>> named(
      YamlText name, IncludeChain from, SourceFiles.Kind kind, Schema<T> schema) {
    Optional<Path> file = file(name, from);
    partMissing |= file.isEmpty() && kind == SourceFiles.Kind.PART;
    file.ifPresent(path -> names.add(new SourceFiles.Naming(from.file(), name, kind, path)));
    if (file.isPresent() && from.chain().contains(file.get())) {
      diagnostics.error(Code.INCLUDE_CYCLE, name.place(), file.get().toString());
      return Optional.empty();
    }
    if (!isNear(from, name.place())) {
      return Optional.empty();
    }
    return file.flatMap(
        path ->
            content(path, Optional.of(name.place()), kind, schema)
                .map(content -> new Part<>(content, from.then(path))));
  }

  /** Whether the chain of files to one more is not too long. */
  private boolean isNear(IncludeChain from, Place place) {
    return budget.hold(FilesLimit.CHAIN, from.chain().size() + 1L, place);
  }

  private Optional<Path> file(YamlText name, IncludeChain from) {
    Optional<Path> path = path(name, from);
    path.filter(any -> !world.isFile(any))
        .ifPresent(lost -> diagnostics.add(missing.tell(name, lost, from)));
    return path.filter(world::isFile);
  }

  /** Where a name leads, whatever is there. */
  private Optional<Path> path(YamlText name, IncludeChain from) {
    try {
      Path path = world.shown(from.file().resolveSibling(name.trimmed()));
      if (World.isBelow(path, root)) {
        return Optional.of(path);
      }
      diagnostics.error(Code.INCLUDE_OUTSIDE, name.place(), name.trimmed());
    } catch (InvalidPathException e) {
      diagnostics.error(Code.INCLUDE_MISSING, name.place(), name.trimmed());
    }
    return Optional.empty();
  }

  /** What stands in a file; whoever asks again for the same is told nothing twice. */
  @SuppressWarnings("unchecked") // under a schema stands only what it has made itself
  private <T> Optional<T> content(
      Path file, Optional<Place> asked, SourceFiles.Kind kind, Schema<T> schema) {
    if (!read.containsKey(file)) {
      boolean within = asked.isEmpty() || budget.spend(FilesLimit.FILES, 1, asked.get());
      read.put(file, within ? load(file, asked, kind) : lost(file));
    }
    Map<Schema<?>, Optional<?>> known =
        decoded.computeIfAbsent(file, none -> new IdentityHashMap<>());
    if (!known.containsKey(schema)) {
      known.put(schema, typed(file).flatMap(value -> schema.decode(value, diagnostics)));
      if (kind.isOneOfMany()) {
        release(file);
      }
    }
    return (Optional<T>) Optional.ofNullable(known.get(schema)).orElseThrow();
  }

  /**
   * Forgets the tree of a file of a unit or period, of which there may be hundreds: what is made of
   * it is enough, and who wants it after all reads it again. One that may hold a comment by which a
   * warning is left out keeps it, for such comments are looked up in it.
   */
  private void release(Path file) {
    Optional<ParsedYaml> parsed = Optional.ofNullable(yaml.get(file));
    parsed
        .filter(one -> one.complete() && one.root().isPresent())
        .filter(one -> !SUPPRESSING.matcher(one.file().text()).find())
        .ifPresent(
            one -> {
              released.put(file, one.file());
              read.put(file, Optional.empty());
              yaml.put(file, one.withoutRoot());
            });
  }

  /**
   * Reads a file: of figures all or nothing, for what follows from half of them would be wrong; of
   * a part what stands around its slips.
   */
  private Optional<YamlValue> load(Path file, Optional<Place> asked, SourceFiles.Kind kind) {
    try {
      ParsedYaml parsed =
          kind.isOneOfMany() ? cache.readOneOfMany(world, file) : cache.read(world, file);
      Place place = asked.orElseGet(() -> Place.startOf(parsed.file()));
      if (!budget.spend(FilesLimit.LETTERS, parsed.file().text().length(), place)) {
        return lost(file);
      }
      yaml.put(file, parsed);
      diagnostics.addAll(parsed.diagnostics());
      if (!parsed.complete()) {
        damaged.add(World.slashed(file));
      }
      return kind == SourceFiles.Kind.PART ? parsed.root() : parsed.whole();
    } catch (IOException e) {
      diagnostics.add(Unreadable.because(asked, World.slashed(file), e));
    }
    return lost(file);
  }

  private Optional<YamlValue> lost(Path file) {
    damaged.add(World.slashed(file));
    return Optional.empty();
  }
}
