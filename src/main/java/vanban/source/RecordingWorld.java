package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** A world that remembers what was read from it. */
public final class RecordingWorld implements World {
  private final World world;
  private final Set<String> read = new TreeSet<>();
  private final AtomicLong bytes = new AtomicLong();

  /** Remembers what is read from {@code world}. */
  public RecordingWorld(World world) {
    this.world = world;
  }

  /** The files read so far, as messages print them, each once. */
  public Set<String> filesRead() {
    return Set.copyOf(read);
  }

  /** How many bytes the files read so far have together, each counted once. */
  public long bytesRead() {
    return bytes.get();
  }

  @Override
  public boolean isFile(Path path) {
    return world.isFile(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return world.isFolder(path);
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    return world.filesBelow(folder);
  }

  @Override
  public byte[] bytes(Path file) throws IOException {
    byte[] content = world.bytes(file);
    if (read.add(world.display(file))) {
      bytes.addAndGet(content.length);
    }
    return content;
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    world.write(file, content);
  }

  @Override
  public String display(Path path) {
    return world.display(path);
  }
}
