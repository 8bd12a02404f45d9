package vanban.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vanban.ProjectTemplates;
import vanban.source.DiskWorld;
import vanban.source.World;

/**
 * The files of a case, with the project's templates. A case may have layouts of its own: its folder
 * of templates stands for the project's, or beside it where one of them inherits what is there.
 */
public final class CaseWorld implements World {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path LAYOUT = Path.of("layout.yaml");

  private final World own;
  private final World project = ProjectTemplates.WORLD;
  private final boolean alone;

  /** The files below a folder, with the project's templates. */
  public CaseWorld(Path folder) {
    this.own = new DiskWorld(folder);
    this.alone = own.isFolder(TEMPLATES) && !hasLayout(own);
  }

  private static boolean hasLayout(World own) {
    try {
      return own.filesBelow(TEMPLATES).stream().anyMatch(file -> file.endsWith(LAYOUT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private World of(Path path) {
    boolean here = alone || !path.startsWith(TEMPLATES) || own.isFile(path);
    return here ? own : project;
  }

  @Override
  public boolean isFile(Path path) {
    return of(path).isFile(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return of(path).isFolder(path);
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    Set<Path> files = new TreeSet<>(of(folder).filesBelow(folder));
    if (folder.startsWith(TEMPLATES) && own.isFolder(folder)) {
      files.addAll(own.filesBelow(folder));
    }
    return List.copyOf(files);
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    return of(file).bytes(file, most);
  }

  @Override
  public void write(Path file, byte[] content) {
    throw new AssertionError("a case is not written to: " + file);
  }

  @Override
  public void remove(Path file) {
    throw new AssertionError("a case is not written to: " + file);
  }

  @Override
  public String display(Path path) {
    return of(path).display(path);
  }
}
