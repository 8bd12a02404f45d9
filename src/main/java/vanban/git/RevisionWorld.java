package vanban.git;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import vanban.source.ForwardingWorld;
import vanban.source.TooLargeException;
import vanban.source.World;

/**
 * A project as it was at a revision: what lies below the root of its repository is what was
 * committed, and nothing else; all other paths are those of the disk. Nothing can be written.
 */
final class RevisionWorld extends ForwardingWorld {
  private final Repository repository;
  private final Path root;
  private final Path workingDirectory;
  private final NavigableMap<String, ObjectId> files;

  /**
   * The world at a revision.
   *
   * @param disk for what lies outside of the repository
   * @param root of the repository, absolute
   * @param workingDirectory against which paths are resolved, absolute
   * @param files by their paths in the repository, with {@code /}
   */
  RevisionWorld(
      World disk,
      Repository repository,
      Path root,
      Path workingDirectory,
      NavigableMap<String, ObjectId> files) {
    super(disk);
    this.repository = repository;
    this.root = root;
    this.workingDirectory = workingDirectory;
    this.files = files;
  }

  private Path whole(Path path) {
    return workingDirectory.resolve(path).normalize();
  }

  private boolean isOutside(Path path) {
    return !whole(path).startsWith(root);
  }

  /** The name of a file in the repository; empty for its root. */
  private String name(Path path) {
    return World.slashed(root.relativize(whole(path)));
  }

  @Override
  public boolean isFile(Path path) {
    return isOutside(path) ? super.isFile(path) : files.containsKey(name(path));
  }

  @Override
  public boolean isFolder(Path path) {
    return isOutside(path) ? super.isFolder(path) : !below(path).isEmpty();
  }

  private NavigableMap<String, ObjectId> below(Path folder) {
    String name = name(folder);
    return name.isEmpty() ? files : files.subMap(name + "/", true, name + "0", false); // 0 is / + 1
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    if (isOutside(folder)) {
      return super.filesBelow(folder);
    }
    if (!isFolder(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    int start = name(folder).isEmpty() ? 0 : name(folder).length() + 1;
    return below(folder).keySet().stream()
        .map(name -> folder.resolve(name.substring(start)))
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    if (isOutside(file)) {
      return super.bytes(file, most);
    }
    ObjectId id = files.get(name(file));
    if (id == null) {
      throw new NoSuchFileException(file.toString());
    }
    ObjectLoader blob = repository.open(id);
    if (blob.getSize() > most) {
      throw new TooLargeException(blob.getSize(), most);
    }
    try {
      return blob.getBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
    } catch (LargeObjectException e) {
      throw new TooLargeException(blob.getSize(), most);
    }
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    throw new IOException("a revision is not written to: " + file);
  }

  @Override
  public void remove(Path file) throws IOException {
    throw new IOException("a revision is not written to: " + file);
  }

  @Override
  public boolean isReplaceable(Path file) {
    return false;
  }

  /** As the disk shows it, whatever stands before that disk: a built-in file was none then. */
  @Override
  public String display(Path path) {
    if (isOutside(path)) {
      return super.display(path);
    }
    Path whole = whole(path);
    return World.slashed(
        whole.startsWith(workingDirectory) ? workingDirectory.relativize(whole) : whole);
  }

  @Override
  public boolean isBuiltIn(Path path) {
    return isOutside(path) && super.isBuiltIn(path);
  }
}
