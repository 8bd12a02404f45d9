package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.diagnostic.Diagnostics;
import vanban.source.World;

/** Files that come into being together: all of them, or none. */
public final class NewFiles {
  private final Map<Path, Content> files = new LinkedHashMap<>();

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

  /** One more, to be written after those before it. */
  public void add(Path file, Content content) {
    files.put(file, content);
  }

  /**
   * Writes them; what has been written goes away again where the rest cannot be written.
   *
   * @return whether they are there now; if not, the reason is among the diagnostics
   */
  public boolean write(World world, Diagnostics diagnostics) {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<Path, Content> file : files.entrySet()) {
      try {
        world.write(file.getKey(), file.getValue().bytes());
        written.add(file.getKey());
      } catch (IOException e) {
        diagnostics.add(Unwritable.because(world, file.getKey(), e));
        written.forEach(done -> remove(done, world));
        return false;
      }
    }
    return true;
  }

  private static void remove(Path file, World world) {
    try {
      world.remove(file);
    } catch (IOException e) {
      return; // the disk has failed already, which is said
    }
  }
}
