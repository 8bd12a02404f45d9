package vanban.repository;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vanban.source.World;

/** Files that are not on the disk yet, below one folder, the working directory. */
final class DraftWorld implements World {
  private final Map<Path, byte[]> files = new TreeMap<>(BY_NAME);

  /** A world that holds files, by paths relative to its folder. */
  DraftWorld(Map<Path, byte[]> files) {
    this.files.putAll(files);
  }

  @Override
  public boolean isFile(Path path) {
    return files.containsKey(path.normalize());
  }

  @Override
  public boolean isFolder(Path path) {
    return !filesBelow(path).isEmpty();
  }

  @Override
  public List<Path> filesBelow(Path folder) {
    return files.keySet().stream()
        .filter(file -> World.isBelow(file, folder.normalize()) && !isFile(folder))
        .toList();
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    byte[] content = files.get(file.normalize());
    if (content == null) {
      throw new FileNotFoundException(display(file));
    }
    return content.clone();
  }

  @Override
  public void write(Path file, byte[] content) {
    files.put(file.normalize(), content.clone());
  }

  @Override
  public void remove(Path file) {
    files.remove(file.normalize());
  }

  @Override
  public String display(Path path) {
    return World.slashed(path.normalize());
  }
}
