package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one door to the disk. */
public interface World {
  /** By names, with {@code /} between them, which is the same order on every machine. */
  Comparator<Path> BY_NAME = Comparator.comparing(World::slashed);

  /** Bytes of a file that is text: a report of 60 pages has less than a hundredth of them. */
  long MOST_BYTES_OF_TEXT = 10_000_000;

  /** Whether there is a file at {@code path}, not a folder, a pipe or a device. */
  boolean isFile(Path path);

  /** Whether there is a folder at {@code path}. */
  boolean isFolder(Path path);

  /**
   * All files in and below a folder, {@linkplain #BY_NAME by name}.
   *
   * @throws IOException if the folder cannot be read
   */
  List<Path> filesBelow(Path folder) throws IOException;

  /**
   * The bytes of a file.
   *
   * @param most how many of them are read
   * @throws TooLargeException if there are more, none of which is then kept
   * @throws IOException if it cannot be read
   */
  byte[] bytes(Path file, long most) throws IOException;

  /**
   * The bytes of a file that is text, {@link #MOST_BYTES_OF_TEXT} at most.
   *
   * @throws TooLargeException if there are more
   * @throws IOException if it cannot be read
   */
  default byte[] bytes(Path file) throws IOException {
    return bytes(file, MOST_BYTES_OF_TEXT);
  }

  /**
   * A file as text.
   *
   * @throws NotUtf8Exception if it is not UTF-8
   * @throws TooLargeException if it is larger than any text
   * @throws IOException if it cannot be read
   */
  default SourceFile read(Path file) throws IOException {
    return SourceFileDecoder.decode(display(file), bytes(file));
  }

  /**
   * Writes a file whole: whoever looks sees the old file or the new one, never half of one. Makes
   * the folders above it.
   *
   * @throws FullDiskException if the disk has no room for it
   * @throws IOException if it cannot be written; the old file is then as it was
   */
  void write(Path file, byte[] content) throws IOException;

  /**
   * Whether a file may be replaced by another version of it: it is no link, and not kept from being
   * written.
   */
  default boolean isReplaceable(Path file) {
    return true;
  }

  /**
   * Takes a file away, if it is there.
   *
   * @throws IOException if it cannot be taken away
   */
  void remove(Path file) throws IOException;

  /** Whether what is at {@code path} comes with the program and lies nowhere on the disk. */
  default boolean isBuiltIn(Path path) {
    return false;
  }

  /**
   * The folder of the disk against which relative paths are resolved, absolute; empty in a world
   * that is on no disk.
   */
  default Optional<Path> workingDirectory() {
    return Optional.empty();
  }

  /** A path as messages print it: relative to the working directory, with {@code /}. */
  String display(Path path);

  /** A path as messages show it, by which two ways to write one path are the same. */
  default Path shown(Path path) {
    return Path.of(display(path));
  }

  /** A path with {@code /} between its names, whatever the machine writes. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Whether a path, as shown, is a folder, as shown, or lies below it. */
  static boolean isBelow(Path path, Path folder) {
    return folder.toString().isEmpty()
        ? !path.isAbsolute() && !path.startsWith("..")
        : path.startsWith(folder);
  }
}
