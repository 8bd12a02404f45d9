package vanban.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of this machine, seen from a working directory. */
public final class DiskWorld implements World {
  private final Path workingDirectory;
  private final Links links;
  private final Drafts drafts = new Drafts();

  /**
   * The disk as seen from a folder.
   *
   * @param workingDirectory against which paths are resolved, and relative to which they are shown
   */
  public DiskWorld(Path workingDirectory) {
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    this.links = new Links(this.workingDirectory);
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
  public byte[] bytes(Path file, long most) throws IOException {
    Path whole = resolve(file);
    links.check(whole);
    return SettledFile.bytes(whole, path -> bytesNow(path, most));
  }

  private static byte[] bytesNow(Path whole, long most) throws IOException {
    if (!Files.isRegularFile(whole)) { // a pipe would be waited for, a device has no end
      throw new FileSystemException(whole.toString(), null, "not a file");
    }
    holds(Files.size(whole), most);
    try (InputStream in = Files.newInputStream(whole)) {
      byte[] bytes = in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
      if (in.read() >= 0) { // it grows, or does not know its size, as below /proc
        throw new TooLargeException(bytes.length + 1L, most);
      }
      return bytes;
    }
  }

  private static void holds(long size, long most) throws TooLargeException {
    if (size > most) {
      throw new TooLargeException(size, most);
    }
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    Path target = resolve(file);
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("not a file: " + file);
    }
    links.checkNew(folder);
    if (!Files.isDirectory(folder)) { // a link to one is one too, which Java 17 does not see
      Files.createDirectories(folder);
    }
    drafts.sweep(folder);
    Path draft = drafts.draft(folder);
    try {
      writeThrough(draft, content);
      if (isScript(content) && !draft.toFile().setExecutable(true)) {
        throw new IOException("cannot be made executable: " + file);
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** By its permissions, which do not keep an administrator from anything. */
  @Override
  public boolean isReplaceable(Path file) {
    Path path = resolve(file);
    try {
      return !Files.isSymbolicLink(path)
          && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE);
    } catch (UnsupportedOperationException e) {
      return Files.isWritable(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether it says by which program it is run, as Git's hooks do. */
  private static boolean isScript(byte[] content) {
    return content.length > 1 && content[0] == '#' && content[1] == '!';
  }

  /** To the disk itself, so that after a power cut the name never stands for half a file. */
  private static void writeThrough(Path draft, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw isFull(draft, content.length) ? new FullDiskException(e) : e;
    }
  }

  /** What the system says of it is in the system's language; so we count ourselves. */
  private static boolean isFull(Path draft, long needed) {
    try {
      return Files.exists(draft)
          && Files.getFileStore(draft).getUsableSpace() < needed - Files.size(draft);
    } catch (IOException e) { // not every disk knows; what it said of the file is told
      return false;
    }
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
    Path target = resolve(file);
    if (target.getParent() != null) {
      links.checkNew(target.getParent());
    }
    Files.deleteIfExists(target);
  }

  @Override
  public Optional<Path> workingDirectory() {
    return Optional.of(workingDirectory);
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
