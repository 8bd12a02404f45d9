package vanban.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vanban.source.Memo;
import vanban.source.World;

/**
 * What was learnt of layouts, for as long as their files stay as they are: what they say of
 * themselves, and their templates, parsed. Used by one thread at a time.
 */
public final class LayoutCache {
  private static final int KEPT = 1_000; // generations for which what nobody asks for is kept

  private final TemplateEngine engine = new TemplateEngine();
  private final Memo<Path, Map<String, LayoutDefinition>> definitions = new Memo<>(KEPT);

  /** What runs templates. */
  TemplateEngine engine() {
    return engine;
  }

  /**
   * What each layout of a folder says of itself, by its name.
   *
   * @throws IOException if the folder cannot be read
   */
  Map<String, LayoutDefinition> definitions(World world, Path templates) throws IOException {
    return definitions.get(templates, world, seen -> read(seen, templates));
  }

  private static Map<String, LayoutDefinition> read(World world, Path templates)
      throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Path file : world.isFolder(templates) ? world.filesBelow(templates) : List.<Path>of()) {
      Path name = templates.relativize(file);
      if (name.getNameCount() == 2
          && (name.endsWith(Layouts.LAYOUT) || name.endsWith(LayoutDefinitions.FILE))) {
        found.add(name.getName(0).toString());
      }
    }
    return new LayoutDefinitions(world, templates, found).all();
  }

  /** How many times layouts were read for the first time, or again. */
  public long reads() {
    return definitions.misses();
  }

  /** Forgets what has not been asked for in long. */
  public void endGeneration() {
    definitions.endGeneration();
  }
}
