package vanban.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vanban.source.ForwardingWorld;
import vanban.source.TooLargeException;
import vanban.source.World;

/**
 * A disk behind whose templates folder stand the layouts that come with the program: an office
 * keeps only its own, which inherit those. A folder of the office's stands before the one of the
 * same name, whole.
 */
public final class BuiltInLayouts extends ForwardingWorld {
  /** What says that a file is nowhere on the disk. */
  private static final String SIGN = "(có sẵn) ";

  private static final Path BUNDLED = Path.of("templates");
  private static final Path LIBRARY = Path.of("lib");

  private final Path templates;
  private final Map<Path, byte[]> files = new TreeMap<>(BY_NAME);

  private BuiltInLayouts(World world, Path templates, Map<Path, byte[]> bundled) {
    super(world);
    this.templates = world.shown(templates);
    bundled.forEach(
        (file, content) -> {
          if (file.startsWith(BUNDLED)) {
            files.put(BUNDLED.relativize(file), content);
          }
        });
  }

  /**
   * A world with the built-in layouts behind a templates folder. One that is not there, or has a
   * {@code lib} of its own, as those that {@code init} makes, stands alone: what is in it was made
   * to go together.
   *
   * @throws IOException if the program cannot be read
   */
  public static World behind(World world, Path templates) throws IOException {
    boolean alone =
        templates.toString().isEmpty()
            || !world.isFolder(templates)
            || world.isFolder(templates.resolve(LIBRARY));
    return alone ? world : new BuiltInLayouts(world, templates, BundledFiles.all());
  }

  /** The path of a built-in file, or folder, below the folder of all of them. */
  private Optional<Path> builtIn(Path path) {
    Path shown = world().shown(path);
    if (shown.equals(templates) || !World.isBelow(shown, templates)) {
      return Optional.empty();
    }
    Path name = templates.relativize(shown);
    boolean own = super.isFolder(templates.resolve(name.getName(0)));
    return Optional.of(name).filter(any -> !own && holds(any));
  }

  private boolean holds(Path name) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(name));
  }

  @Override
  public boolean isBuiltIn(Path path) {
    return builtIn(path).isPresent();
  }

  @Override
  public boolean isFile(Path path) {
    return builtIn(path).map(files::containsKey).orElseGet(() -> super.isFile(path));
  }

  @Override
  public boolean isFolder(Path path) {
    return builtIn(path)
        .map(name -> !files.containsKey(name))
        .orElseGet(() -> super.isFolder(path));
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    Optional<Path> name = builtIn(folder);
    if (name.isPresent()) {
      Path above = name.get();
      return files.keySet().stream()
          .filter(file -> file.startsWith(above) && !file.equals(above))
          .map(file -> folder.resolve(above.relativize(file)))
          .toList();
    }
    List<Path> own = super.filesBelow(folder);
    if (!world().shown(folder).equals(templates)) {
      return own;
    }
    TreeSet<Path> all = new TreeSet<>(BY_NAME);
    all.addAll(own);
    files.keySet().stream().map(folder::resolve).filter(this::isBuiltIn).forEach(all::add);
    return List.copyOf(all);
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    Optional<byte[]> content = builtIn(file).map(files::get);
    if (content.isEmpty()) {
      return super.bytes(file, most);
    }
    if (content.get().length > most) {
      throw new TooLargeException(content.get().length, most);
    }
    return content.get().clone();
  }

  @Override
  public String display(Path path) {
    return builtIn(path)
        .map(name -> SIGN + World.slashed(BUNDLED.resolve(name)))
        .orElseGet(() -> super.display(path));
  }
}
