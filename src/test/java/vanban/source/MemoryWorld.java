package vanban.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** Files in memory, for tests; for several threads once all are there. */
public final class MemoryWorld implements World {
  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
  private final Set<String> damaged = new HashSet<>();
  private final Set<String> faulty = new HashSet<>();

  /** With one more file. */
  public MemoryWorld with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** With one more file of any bytes. */
  public MemoryWorld with(String path, byte[] content) {
    files.put(path, content.clone());
    return this;
  }

  /** With copies of all files in and below a folder of another world. */
  public MemoryWorld withAll(World other, Path folder) throws IOException {
    for (Path file : other.filesBelow(folder)) {
      with(other.display(file), other.bytes(file));
    }
    return this;
  }

  /** With one more file that is there and cannot be read. */
  public MemoryWorld withDamaged(String path) {
    damaged.add(path);
    return with(path, "");
  }

  /** With one more file at which the world itself fails, as none should. */
  public MemoryWorld withFault(String path) {
    faulty.add(path);
    return with(path, "");
  }

  /** The names of all files. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public boolean isFile(Path path) {
    return files.containsKey(display(path));
  }

  @Override
  public boolean isFolder(Path path) {
    return files.keySet().stream().anyMatch(name -> name.startsWith(prefix(path)));
  }

  @Override
  public List<Path> filesBelow(Path folder) {
    return files.keySet().stream()
        .filter(name -> name.startsWith(prefix(folder)))
        .map(Path::of)
        .toList();
  }

  private String prefix(Path folder) {
    String name = display(folder);
    return name.isEmpty() ? "" : name + "/";
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    if (faulty.contains(display(file))) {
      throw new IllegalStateException("a fault for the test");
    }
    byte[] content = files.get(display(file));
    if (content == null || damaged.contains(display(file))) {
      throw new FileNotFoundException(display(file));
    }
    if (content.length > most) {
      throw new TooLargeException(content.length, most);
    }
    return content;
  }

  @Override
  public void write(Path file, byte[] content) {
    with(display(file), content);
  }

  @Override
  public void remove(Path file) {
    files.remove(display(file));
  }

  @Override
  public String display(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }
}
