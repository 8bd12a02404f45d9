package vanban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vanban.Once;

/**
 * A folder below {@code src/test/resources/cases}: what an author wrote, and beside it what should
 * come of it, one {@code <output>.approved.<ending>} for each {@link Output} to be compared. Paths
 * in messages are relative to the folder. Its reports lie in {@code data/}, or in the folder
 * itself; its layouts in {@code templates/}, or they are the project's.
 */
final class Case {
  private static final Path FOLDERS = Path.of("src/test/resources/cases");
  private static final Once<List<Case>> ALL = Once.of(Case::read);

  private final Path folder;
  private final Once<CompiledReports> compiled;

  private Case(Path folder) {
    this.folder = folder;
    this.compiled = Once.of(() -> new CompiledReports(name(), new CaseWorld(folder), Path.of("")));
  }

  private static List<Case> read() {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.filter(Files::isDirectory).sorted().map(Case::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All cases, by name. */
  static List<Case> all() {
    return ALL.get();
  }

  /** The case of a name. */
  static Case named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** The name of the folder. */
  String name() {
    return folder.getFileName().toString();
  }

  /** Its reports, taken as far as they go. */
  CompiledReports compiled() {
    return compiled.get();
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
