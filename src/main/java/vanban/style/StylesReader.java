package vanban.style;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.NotUtf8Exception;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * Reads {@code templates/<layout>/styles.yaml}. A file may inherit another layout's and says only
 * what is different; a role may inherit another role.
 */
public final class StylesReader {
  private static final String FILE = "styles.yaml";

  private final World world;
  private final Path templates;

  /** Reads the styles of layouts in a templates folder. */
  public StylesReader(World world, Path templates) {
    this.world = world;
    this.templates = templates;
  }

  /** The file that holds a layout's styles. */
  public Path file(String layout) {
    return templates.resolve(layout).resolve(FILE);
  }

  /**
   * Reads a layout's styles.
   *
   * @return empty if something is wrong with them, which is then among the diagnostics
   */
  public Optional<Styles> read(String layout, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Place nowhere = SourceFile.of(world.display(file(layout)), "").start();
    Optional<Styles> styles = sheet(layout, nowhere, new LinkedHashSet<>(), own).map(Sheet::styles);
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : styles;
  }

  private Optional<Sheet> sheet(
      String layout, Place from, Set<String> inheriting, Diagnostics diagnostics) {
    if (!inheriting.add(layout)) {
      diagnostics.add(Diagnostic.error(Code.WRONG_INHERITANCE, from, layout).variant("cycle"));
      return Optional.empty();
    }
    Optional<Sheet> own =
        mapping(layout, from, diagnostics).map(mapping -> Sheet.of(mapping, diagnostics));
    Optional<YamlText> base = own.flatMap(Sheet::inherits);
    return base.isEmpty()
        ? own
        : sheet(base.get().trimmed(), base.get().place(), inheriting, diagnostics)
            .flatMap(inherited -> own.map(sheet -> sheet.over(inherited)));
  }

  private Optional<YamlMapping> mapping(String layout, Place from, Diagnostics diagnostics) {
    Path path = file(layout);
    if (!world.isFile(path)) {
      diagnostics.error(Code.WRONG_INHERITANCE, from, world.display(path));
      return Optional.empty();
    }
    try {
      Optional<YamlValue> value = YamlReader.read(world.read(path), diagnostics);
      value.ifPresent(v -> new ShapeChecker(diagnostics).check(v, StyleShape.file()));
      return value.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    } catch (NotUtf8Exception e) {
      diagnostics.error(Code.NOT_UTF8, e.place());
    } catch (IOException e) {
      Place place = SourceFile.of(world.display(path), "").start();
      diagnostics.error(Code.UNREADABLE_FILE, place, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }
}
