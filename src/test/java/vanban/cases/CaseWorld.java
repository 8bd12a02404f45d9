package vanban.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vanban.source.DiskWorld;
import vanban.source.World;

/** The files of a case, with the project's templates where it has none of its own. */
final class CaseWorld implements World {
  private static final Path TEMPLATES = Path.of("templates");

  private final World own;
  private final World project = new DiskWorld(Path.of(""));
  private final boolean ownTemplates;

  CaseWorld(Path folder) {
    this.own = new DiskWorld(folder);
    this.ownTemplates = own.isFolder(TEMPLATES);
  }

  private World of(Path path) {
    return path.startsWith(TEMPLATES) && !ownTemplates ? project : own;
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
    return of(folder).filesBelow(folder);
  }

  @Override
  public byte[] bytes(Path file) throws IOException {
    return of(file).bytes(file);
  }

  @Override
  public void write(Path file, byte[] content) {
    throw new AssertionError("a case is not written to: " + file);
  }

  @Override
  public String display(Path path) {
    return of(path).display(path);
  }
}
