package vanban.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.genre.Genres;
import vanban.source.NotUtf8Exception;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** The descriptions of all layouts of a templates folder, each with what it inherits. */
final class LayoutDefinitions {
  /** The file in which a layout describes itself; it may have none. */
  static final String FILE = "layout.yaml";

  private final World world;
  private final Path templates;
  private final Map<String, Own> own = new TreeMap<>();
  private final Map<String, LayoutDefinition> all = new TreeMap<>();

  /** What one layout.yaml says, and what is wrong with it. */
  private record Own(YamlMapping says, List<Diagnostic> wrong) {}

  /**
   * Reads them.
   *
   * @param names of the folders that are layouts
   */
  LayoutDefinitions(World world, Path templates, Set<String> names) {
    this.world = world;
    this.templates = templates;
    names.forEach(name -> own.put(name, read(name)));
    names.forEach(name -> all.put(name, describe(name)));
  }

  /** Each layout by its name, those that are only to be inherited too. */
  Map<String, LayoutDefinition> all() {
    return all;
  }

  private Own read(String name) {
    Path path = templates.resolve(name).resolve(FILE);
    SourceFile shown = SourceFile.of(world.display(path), "");
    Diagnostics diagnostics = new Diagnostics();
    Optional<YamlValue> value = Optional.empty();
    if (world.isFile(path)) {
      try {
        value = YamlReader.read(world.read(path), diagnostics);
      } catch (NotUtf8Exception e) {
        diagnostics.error(Code.NOT_UTF8, e.place());
      } catch (IOException e) {
        diagnostics.error(Code.UNREADABLE_FILE, shown.start(), String.valueOf(e.getMessage()));
      }
    }
    value.ifPresent(v -> new ShapeChecker(diagnostics).check(v, LayoutShape.file()));
    YamlMapping says =
        value
            .filter(YamlMapping.class::isInstance)
            .map(YamlMapping.class::cast)
            .orElseGet(() -> new YamlMapping(shown.start(), List.of()));
    return new Own(says, diagnostics.sorted());
  }

  private LayoutDefinition describe(String name) {
    Diagnostics wrong = new Diagnostics();
    List<String> line = new ArrayList<>();
    Own first = own(name);
    YamlMapping merged = first.says();
    Own next = first;
    line.add(name);
    wrong.addAll(first.wrong());
    for (Optional<YamlText> base = base(next); base.isPresent(); base = base(next)) {
      if (!isThere(base.get(), line, wrong)) {
        break;
      }
      line.add(base.get().trimmed());
      next = own(base.get().trimmed());
      wrong.addAll(next.wrong());
      merged = merged.over(next.says());
    }
    Genres genres = Genres.of(merged, wrong);
    return new LayoutDefinition(List.copyOf(line), first.says(), merged, genres, wrong.sorted());
  }

  private Own own(String name) {
    return Optional.ofNullable(own.get(name)).orElseThrow();
  }

  private static Optional<YamlText> base(Own layout) {
    return layout.says().text("inherits").filter(text -> !text.trimmed().isEmpty());
  }

  private boolean isThere(YamlText base, List<String> line, Diagnostics wrong) {
    String name = base.trimmed();
    boolean cycle = line.contains(name);
    if (cycle || !own.containsKey(name)) {
      Diagnostic found = Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), name);
      wrong.add(cycle ? found.variant("cycle") : found);
      return false;
    }
    return true;
  }
}
