package vanban;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vanban.source.DiskWorld;
import vanban.source.ForwardingWorld;
import vanban.source.World;

/**
 * The project's files, and of {@code templates/} the layouts that are the project's own: whoever
 * keeps others of their own there breaks no test by that. A new layout of the project is added
 * here.
 */
public final class ProjectTemplates {
  /** Where they lie. */
  public static final Path FOLDER = Path.of("templates");

  /** The folders of {@code templates/} that are the project's. */
  private static final Set<String> NAMES =
      Set.of(
          "english",
          "lib",
          "office",
          "party",
          "party-hd05",
          "party-hd05-a5",
          "party-hd36",
          "state-nd30");

  /** The disk, without the layouts of others. */
  public static final World WORLD = new Seen();

  private ProjectTemplates() {}

  /** Whether a file belongs to the project, and not to the layout of somebody else. */
  public static boolean holds(Path file) {
    return !file.startsWith(FOLDER)
        || file.equals(FOLDER)
        || NAMES.contains(file.getName(1).toString());
  }

  private static final class Seen extends ForwardingWorld {
    Seen() {
      super(new DiskWorld(Path.of("")));
    }

    @Override
    public boolean isFile(Path path) {
      return holds(path) && super.isFile(path);
    }

    @Override
    public boolean isFolder(Path path) {
      return holds(path) && super.isFolder(path);
    }

    @Override
    public List<Path> filesBelow(Path folder) throws IOException {
      return super.filesBelow(folder).stream().filter(ProjectTemplates::holds).toList();
    }
  }
}
