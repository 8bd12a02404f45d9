package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A question that was asked of a world, and its answer. */
sealed interface Dependency {

  /** The path it was asked about, as it was asked. */
  Path path();

  /** The path it was asked about, as messages show it. */
  Path shown();

  /** Whether a world gives the same answer. */
  boolean holds(World now);

  /** Whether something that happens at a path, as shown, may change the answer. */
  default boolean concerns(Path changed) {
    return World.isBelow(shown(), changed); // with a folder goes what is in it
  }

  /**
   * What are the bytes of a file?
   *
   * @param most how many were wanted
   * @param answer empty if it is not there, has more or cannot be read
   */
  record Bytes(Path path, Path shown, long most, Optional<Content> answer) implements Dependency {
    @Override
    public boolean holds(World now) {
      return answer.equals(ask(now, path, most));
    }

    private static Optional<Content> ask(World world, Path path, long most) {
      try {
        return Optional.of(Content.of(world.bytes(path, most)));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** Is there a file? */
  record IsFile(Path path, Path shown, boolean answer) implements Dependency {
    @Override
    public boolean holds(World now) {
      return now.isFile(path) == answer;
    }
  }

  /** Is there a folder? */
  record IsFolder(Path path, Path shown, boolean answer) implements Dependency {
    @Override
    public boolean holds(World now) {
      return now.isFolder(path) == answer;
    }

    @Override
    public boolean concerns(Path changed) {
      return Dependency.super.concerns(changed) || World.isBelow(changed, shown);
    }
  }

  /**
   * Which files are in and below a folder?
   *
   * @param answer empty if it is not there or cannot be read
   */
  record FilesBelow(Path path, Path shown, Optional<List<Path>> answer) implements Dependency {
    @Override
    public boolean holds(World now) {
      return answer.equals(ask(now, path));
    }

    private static Optional<List<Path>> ask(World world, Path path) {
      try {
        return Optional.of(world.filesBelow(path));
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    @Override
    public boolean concerns(Path changed) {
      return Dependency.super.concerns(changed) || World.isBelow(changed, shown);
    }
  }

  /**
   * What stands for the bytes of a file: equal bytes have equal contents, and others others.
   *
   * @param length how many bytes there are
   * @param digest SHA-256 of them, in hexadecimal
   */
  record Content(int length, String digest) {
    static Content of(byte[] bytes) {
      try {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        return new Content(bytes.length, HexFormat.of().formatHex(sha.digest(bytes)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }
}
