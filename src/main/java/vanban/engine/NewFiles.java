package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Unreadable;
import vanban.source.World;

/** Files that come into being together: all of them, or none. */
public final class NewFiles {
  private final Map<Path, NewFile> files = new LinkedHashMap<>();

  /**
   * What is to be written.
   *
   * @param from the file that it is made of
   */
  private record NewFile(Path from, Content content) {}

  /** What is to stand in a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Its bytes.
     *
     * @throws IOException if what they are made of cannot be read
     */
    byte[] bytes() throws IOException;
  }

  /**
   * One more, to be written after those before it.
   *
   * @param from the file that its content is made of
   */
  public void add(Path file, Path from, Content content) {
    files.put(file, new NewFile(from, content));
  }

  /**
   * Writes them; what has been written goes away again where the rest cannot be written.
   *
   * @return whether they are there now; if not, the reason is among the diagnostics
   */
  public boolean write(World world, Diagnostics diagnostics) {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<Path, NewFile> file : files.entrySet()) {
      Optional<Diagnostic> failed = written(file.getKey(), file.getValue(), world);
      if (failed.isPresent()) {
        failed.ifPresent(diagnostics::add);
        written.forEach(done -> remove(done, world));
        return false;
      }
      written.add(file.getKey());
    }
    return true;
  }

  /** Writes a file; why it cannot be made or written, if that is so. */
  private static Optional<Diagnostic> written(Path file, NewFile made, World world) {
    byte[] bytes;
    try {
      bytes = made.content().bytes();
    } catch (IOException e) {
      return Optional.of(Unreadable.because(Optional.empty(), world.display(made.from()), e));
    }
    try {
      world.write(file, bytes);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Unwritable.because(world, file, e));
    }
  }

  private static void remove(Path file, World world) {
    try {
      world.remove(file);
    } catch (IOException e) {
      return; // the disk has failed already, which is said
    }
  }
}
