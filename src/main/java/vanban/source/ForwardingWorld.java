package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A world that asks another whatever it does not answer itself. */
public abstract class ForwardingWorld implements World {
  private final World world;

  /** Asks {@code world}. */
  protected ForwardingWorld(World world) {
    this.world = world;
  }

  /** Who is asked. */
  protected final World world() {
    return world;
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
  public byte[] bytes(Path file, long most) throws IOException {
    return world.bytes(file, most);
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
  public boolean isReplaceable(Path file) {
    return world.isReplaceable(file);
  }

  @Override
  public boolean isBuiltIn(Path path) {
    return world.isBuiltIn(path);
  }

  @Override
  public Optional<Path> workingDirectory() {
    return world.workingDirectory();
  }

  @Override
  public String display(Path path) {
    return world.display(path);
  }
}
