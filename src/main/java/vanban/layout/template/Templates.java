package vanban.layout.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /** The template that lies nowhere: the pieces that a layout has in the place of others. */
  static final String SLOTS = "slots.ftlx";

  private static final String LIBRARY = "lib/";

  private final List<String> slots;

  /**
   * Those below {@code folder}.
   *
   * @param slots the names of the templates with the pieces of a layout, those of layouts it
   *     inherits first; they are read as {@code /slots.ftlx}
   */
  public Templates(World world, Path folder, List<String> slots) {
    this.world = world;
    this.folder = folder;
    this.slots = List.copyOf(slots);
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
      known = name.equals(SLOTS) ? Optional.of(slots()) : read(folder.resolve(name).normalize());
      asked.put(name, known);
    }
    return known;
  }

  /** What brings the pieces together: of two with the same name the later one counts. */
  private SourceFile slots() {
    String text = slots.stream().map("<#include \"/%s\">"::formatted).collect(Collectors.joining());
    return SourceFile.of(SLOTS, text);
  }

  private Optional<SourceFile> read(Path path) throws IOException {
    boolean there = path.startsWith(folder.normalize()) && world.isFile(path);
    return there ? Optional.of(world.read(path)) : Optional.empty();
  }

  /** Whether a template has macros that layouts share. */
  static boolean isLibrary(String name) {
    return name.startsWith(LIBRARY);
  }

  /** Whether a file is such a template. */
  boolean isLibrary(SourceFile file) {
    return asked.entrySet().stream()
        .filter(template -> template.getValue().filter(file::equals).isPresent())
        .anyMatch(template -> isLibrary(template.getKey()));
  }

  /** The name under which a library of that name would lie. */
  static String library(String name) {
    return LIBRARY + name + ".ftlx";
  }

  /** Whether a template has pieces of a layout in the place of shared ones. */
  static boolean isSlots(@Nullable String name) {
    return name != null && name.endsWith("/" + SLOTS);
  }

  /** A template that was asked for and is there. */
  public Optional<SourceFile> file(String name) {
    return asked.getOrDefault(name, Optional.empty());
  }
}
