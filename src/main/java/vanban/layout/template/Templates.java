package vanban.layout.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * The templates that a layout asks for, as they were when it asked first: a second run of the same
 * layout sees the same. Nothing outside their folder is seen.
 */
public final class Templates {
  private final World world;
  private final Path folder;
  private final Map<String, Optional<SourceFile>> asked = new HashMap<>();

  /** Those below {@code folder}. */
  public Templates(World world, Path folder) {
    this.world = world;
    this.folder = folder;
  }

  /**
   * A template, read when it is asked for first.
   *
   * @param name its path below the folder, with {@code /}
   * @return empty if there is none
   * @throws TooManyTemplatesException if a layout cannot read so many
   * @throws IOException if it cannot be read
   */
  Optional<SourceFile> find(String name) throws IOException {
    Optional<SourceFile> known = asked.get(name);
    if (known == null) {
      if (asked.size() >= RenderLimits.MAX_TEMPLATES) {
        throw new TooManyTemplatesException();
      }
      known = read(folder.resolve(name).normalize());
      asked.put(name, known);
    }
    return known;
  }

  private Optional<SourceFile> read(Path path) throws IOException {
    boolean there = path.startsWith(folder.normalize()) && world.isFile(path);
    return there ? Optional.of(world.read(path)) : Optional.empty();
  }

  /** A template that was asked for and is there. */
  public Optional<SourceFile> file(String name) {
    return asked.getOrDefault(name, Optional.empty());
  }
}
