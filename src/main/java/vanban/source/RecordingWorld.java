package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A world that remembers what was read from it. */
public final class RecordingWorld implements World {
  private final World world;
  private final Map<String, Integer> read = new TreeMap<>(); // lengths, by the names of files

  /** Remembers what is read from {@code world}. */
  public RecordingWorld(World world) {
    this.world = world;
  }

  /** The files read so far, as messages print them, each once, in the order of their names. */
  public SortedSet<String> filesRead() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(read.keySet()));
  }

  /** How long a file was that has been read; 0 for one that has not. */
  public long bytesOf(String file) {
    return read.getOrDefault(file, 0);
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
    read.put(world.display(file), content.length);
    return content;
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    world.write(file, content);
  }

  @Override
  public void remove(Path file) throws IOException {
    world.remove(file);
  }

  @Override
  public String display(Path path) {
    return world.display(path);
  }
}
