package vanban.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vanban.layout.template.SlowTemplates;
import vanban.layout.template.TemplateEngine;
import vanban.layout.template.TemplateVocabulary;
import vanban.source.Memo;
import vanban.source.World;

/**
 * What was learnt of layouts, for as long as their files stay as they are: what they say of
 * themselves, and their templates, parsed. Used by one thread at a time.
 */
public final class LayoutCache {
  /** How the names of templates end. */
  static final String TEMPLATE = ".ftlx";

  private static final String SKELETONS = "skeletons";
  private static final String YAML = ".yaml";
  private final TemplateEngine engine;
  private final Memo<Path, Map<String, LayoutDefinition>> definitions = new Memo<>();

  /**
   * Nothing yet.
   *
   * @param slow the templates that run out of time
   */
  public LayoutCache(SlowTemplates slow) {
    this.engine = new TemplateEngine(slow);
  }

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
    List<String> texts = new ArrayList<>();
    Set<String> skeletons = new TreeSet<>();
    for (Path file : world.isFolder(templates) ? world.filesBelow(templates) : List.<Path>of()) {
      Path name = templates.relativize(file);
      if (name.getNameCount() == 2
          && (name.endsWith(LayoutDefinitions.TEMPLATE) || name.endsWith(LayoutDefinitions.FILE))) {
        found.add(name.getName(0).toString());
      }
      if (name.toString().endsWith(TEMPLATE)) {
        texts.addAll(text(world, file));
      }
      skeleton(name).ifPresent(skeletons::add);
    }
    TemplateVocabulary known = new TemplateVocabulary(texts, skeletons);
    return new LayoutDefinitions(world, templates, known, found).all();
  }

  /** The text of a template; one that cannot be read is told when a layout uses it. */
  private static List<String> text(World world, Path file) {
    try {
      return List.of(world.read(file).text());
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The name of a skeleton, if a file is one: {@code letter}. */
  private static Optional<String> skeleton(Path file) {
    return Optional.of(file)
        .filter(path -> path.getNameCount() == 3 && path.getName(1).toString().equals(SKELETONS))
        .map(path -> path.getName(2).toString())
        .filter(name -> name.endsWith(YAML))
        .map(name -> name.substring(0, name.length() - YAML.length()));
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
