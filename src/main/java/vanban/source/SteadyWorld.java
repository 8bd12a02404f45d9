package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A world in which a file has the bytes that were read of it first, whoever changes it meanwhile:
 * so that one document never mixes two versions of it. Forgets those of a file that it writes
 * itself. For several threads at a time.
 */
public final class SteadyWorld extends ForwardingWorld {
  private final Map<String, byte[]> read = new ConcurrentHashMap<>(); // by what is shown

  /** Remembers what is read of the files of {@code world}. */
  public SteadyWorld(World world) {
    super(world);
  }

  /** Forgets what was read, but for what lies below a folder. */
  public void forgetAllBut(Path folder) {
    String kept = display(folder) + "/";
    read.keySet().removeIf(name -> !name.startsWith(kept));
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    String name = display(file);
    byte[] known = read.get(name);
    if (known == null) {
      byte[] now = super.bytes(file, most);
      byte[] first = read.putIfAbsent(name, now);
      known = first == null ? now : first;
    }
    if (known.length > most) {
      throw new TooLargeException(known.length, most);
    }
    return known.clone();
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    read.remove(display(file));
    super.write(file, content);
  }

  @Override
  public void remove(Path file) throws IOException {
    read.remove(display(file));
    super.remove(file);
  }
}
