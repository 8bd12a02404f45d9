package vanban.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import vanban.source.DiskWorld;
import vanban.source.World;

/** The folder of the project, from what an editor says of the folder it has open. */
final class ProjectRoot {
  private static final Path FILE = Path.of("vanban.yaml");
  private static final Path DATA = Path.of("data");

  private ProjectRoot() {}

  /**
   * The folder that an editor has open, or the nearest above it that looks like a project; where no
   * folder is open, the working directory.
   */
  @SuppressWarnings("deprecation") // older editors send nothing but rootUri
  static Path of(InitializeParams params) {
    Path open =
        Stream.concat(
                Stream.ofNullable(params.getWorkspaceFolders())
                    .flatMap(List::stream)
                    .map(WorkspaceFolder::getUri),
                Stream.ofNullable(params.getRootUri()))
            .flatMap(address -> FileAddress.path(address).stream())
            .findFirst()
            .orElseGet(() -> Path.of(""))
            .toAbsolutePath()
            .normalize();
    return above(open).orElse(open);
  }

  private static Optional<Path> above(Path folder) {
    return Stream.iterate(folder, at -> at != null, Path::getParent)
        .filter(ProjectRoot::isProject)
        .findFirst();
  }

  private static boolean isProject(Path folder) {
    World seen = new DiskWorld(folder);
    return seen.isFile(FILE) || seen.isFolder(DATA);
  }
}
