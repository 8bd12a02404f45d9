package vanban.rollforward;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vanban.diagnostic.Diagnostics;
import vanban.figure.read.FiguresFormat;
import vanban.figure.read.FiguresSource;
import vanban.source.World;
import vanban.yaml.YamlReader;

/** The files of figures that an office has kept, by their paths as messages show them. */
public final class FigureArchive {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final World world;
  private final List<Path> files;
  private final Map<Path, Optional<FiguresSource>> read = new HashMap<>();

  private FigureArchive(World world, List<Path> files) {
    this.world = world;
    this.files = files;
  }

  /** All that lie below a folder. */
  public static FigureArchive below(Path folder, World world) throws IOException {
    return new FigureArchive(
        world,
        world.filesBelow(folder).stream()
            .map(world::shown)
            .filter(file -> file.toString().endsWith(".yaml"))
            .sorted()
            .toList());
  }

  /** What stands in a file; empty if it cannot be read, or holds no figures. */
  Optional<FiguresSource> figures(Path file) {
    return read.computeIfAbsent(file, this::decoded);
  }

  private Optional<FiguresSource> decoded(Path file) {
    try {
      return YamlReader.read(world.read(file), new Diagnostics())
          .flatMap(content -> FiguresFormat.file().decode(content).value());
    } catch (IOException e) {
      return Optional.empty(); // what cannot be read cannot be compared with
    }
  }

  /**
   * The same file of other periods: what has the same path below a folder that lies beside that of
   * a report, or in the same place below that of another year.
   *
   * @param home the folder of the report
   */
  List<Path> likeIn(Path file, Path home) {
    Path below = home.relativize(file);
    return files.stream()
        .filter(other -> other.getNameCount() == file.getNameCount() && other.endsWith(below))
        .filter(other -> !other.equals(file))
        .filter(other -> isBeside(home, above(other, below.getNameCount())))
        .toList();
  }

  /** The files beside another one, and those of its name in folders beside its own. */
  List<Path> beside(Path file) {
    Path folder = above(file, 1);
    return files.stream()
        .filter(other -> !other.equals(file))
        .filter(
            other ->
                above(other, 1).equals(folder)
                    || (other.endsWith(file.getFileName()) && isBeside(folder, above(other, 1))))
        .toList();
  }

  private static Path above(Path file, int names) {
    Path folder = file;
    for (int i = 0; i < names; i++) {
      folder = Objects.requireNonNullElse(folder.getParent(), Path.of(""));
    }
    return folder;
  }

  /** Whether folders differ in their own names, and above those in years alone. */
  private static boolean isBeside(Path one, Path other) {
    int names = one.getNameCount();
    return names == other.getNameCount()
        && IntStream.range(0, names - 1)
            .allMatch(i -> yearless(one.getName(i)).equals(yearless(other.getName(i))));
  }

  private static String yearless(Path name) {
    return YEAR.matcher(name.toString()).replaceAll("#");
  }
}
