package vanban.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The files of this machine, seen from a working directory. */
public final class DiskWorld implements World {
  private final Path workingDirectory;

  /**
   * The disk as seen from a folder.
   *
   * @param workingDirectory against which paths are resolved, and relative to which they are shown
   */
  public DiskWorld(Path workingDirectory) {
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  @Override
  public boolean isFile(Path path) {
    return Files.isRegularFile(resolve(path));
  }

  @Override
  public boolean isFolder(Path path) {
    return Files.isDirectory(resolve(path));
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    Path root = resolve(folder).toRealPath(); // a walk does not enter a link it starts from
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> folder.resolve(root.relativize(file)))
          .sorted(BY_NAME)
          .toList();
    } catch (UncheckedIOException e) { // thrown by the walk at a folder that cannot be read
      throw e.getCause();
    }
  }

  @Override
  public byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(resolve(file));
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    Path target = resolve(file);
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(folder);
    Path draft = draft(target);
    try {
      Files.write(draft, content);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A name of our own: files of {@code createTempFile} can only be read by who wrote them. */
  private static Path draft(Path target) {
    long process = ProcessHandle.current().pid();
    long thread = Thread.currentThread().getId();
    return target.resolveSibling(".vanban-" + process + "-" + thread + ".tmp");
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void remove(Path file) throws IOException {
    Files.deleteIfExists(resolve(file));
  }

  @Override
  public String display(Path path) {
    Path whole = resolve(path);
    return World.slashed(
        whole.startsWith(workingDirectory) ? workingDirectory.relativize(whole) : whole);
  }

  private Path resolve(Path path) {
    return workingDirectory.resolve(path).normalize();
  }
}
