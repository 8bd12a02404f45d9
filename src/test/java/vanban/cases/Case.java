package vanban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vanban.report.ReportReader;
import vanban.source.DiskWorld;
import vanban.source.World;

/**
 * A folder below {@code src/test/resources/cases}: what an author wrote, and beside it what should
 * come of it, one {@code <output>.approved.<ending>} for each {@link Output} to be compared. Paths
 * in messages are relative to the folder. Its reports lie in {@code data/}, or in the folder
 * itself.
 *
 * @param folder the folder
 */
record Case(Path folder) {
  private static final Path ALL = Path.of("src/test/resources/cases");

  /** All cases, by name. */
  static List<Case> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    }
  }

  /** The name of the folder. */
  String name() {
    return folder.getFileName().toString();
  }

  /** The files of the case, and only they. */
  World world() {
    return new DiskWorld(folder);
  }

  /** Reads its reports. */
  ReportReader reader() {
    Set<String> layouts = Set.of("party-hd05", "party-hd36");
    return new ReportReader(
        world(), Path.of("data"), new ReportReader.KnownLayouts("templates", layouts));
  }

  /** Its reports, in the order of their names. */
  List<Path> reports() throws IOException {
    ReportReader reader = reader();
    return world().filesBelow(Path.of("")).stream()
        .filter(file -> file.toString().endsWith(".yaml"))
        .filter(file -> isReport(reader, file))
        .toList();
  }

  private static boolean isReport(ReportReader reader, Path file) {
    try {
      return reader.isReport(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is to be compared: what has an approved file; the diagnostics where nothing has. */
  List<Output> outputs() {
    List<Output> approved =
        Stream.of(Output.values())
            .filter(output -> Files.exists(folder.resolve(output.approvedName())))
            .toList();
    return approved.isEmpty() ? List.of(Output.DIAGNOSTICS) : approved;
  }
}
