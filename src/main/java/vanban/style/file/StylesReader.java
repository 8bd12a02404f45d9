package vanban.style.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Unreadable;
import vanban.schema.WithPlace;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.style.StyleSet;
import vanban.yaml.YamlReader;

/**
 * Reads {@code templates/<layout>/styles.yaml}. A file may inherit another layout's and says only
 * what is different; a role may inherit another role. Where a file does not say what it inherits,
 * it inherits the styles of the layout that its own inherits; a layout without the file has those.
 */
public final class StylesReader {
  private static final String FILE = "styles.yaml";

  private final World world;
  private final Path templates;
  private final Function<String, Optional<String>> inherited;

  /** Reads the styles of layouts in a templates folder that inherit none. */
  public StylesReader(World world, Path templates) {
    this(world, templates, layout -> Optional.empty());
  }

  /**
   * Reads the styles of layouts in a templates folder.
   *
   * @param inherited the layout that a layout inherits
   */
  public StylesReader(World world, Path templates, Function<String, Optional<String>> inherited) {
    this.world = world;
    this.templates = templates;
    this.inherited = inherited;
  }

  /** The file that holds a layout's styles: its own, or that of the nearest layout it inherits. */
  public Path file(String layout) {
    return own(owner(layout, new LinkedHashSet<>()));
  }

  private Path own(String layout) {
    return templates.resolve(layout).resolve(FILE);
  }

  /** The layout in whose folder the styles of a layout lie. */
  private String owner(String layout, Set<String> passed) {
    Optional<String> base = inherited.apply(layout);
    return world.isFile(own(layout)) || base.isEmpty() || !passed.add(layout)
        ? layout
        : owner(base.get(), passed);
  }

  /**
   * Reads a layout's styles.
   *
   * @return empty if something is wrong with them, which is then among the diagnostics
   */
  public Optional<StyleSet> read(String layout, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Place nowhere = Place.startOf(SourceFile.of(world.display(file(layout)), ""));
    Optional<StyleSet> styles =
        typed(layout, nowhere, new LinkedHashSet<>(), own)
            .map(file -> checked(file.resolved(own), nowhere.file().path(), own).styles());
    diagnostics.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : styles;
  }

  private static StylesSource checked(StylesSource file, String path, Diagnostics diagnostics) {
    diagnostics.addAll(FontChecker.check(file));
    if (!diagnostics.hasErrors()) { // or a margin that is wrong would be too wide as well
      diagnostics.addAll(new RoomChecker(file, path).check());
    }
    return file;
  }

  private Optional<StylesSource> typed(
      String layout, Place from, Set<String> inheriting, Diagnostics diagnostics) {
    String owner = owner(layout, new LinkedHashSet<>());
    if (!inheriting.add(owner)) {
      diagnostics.add(Diagnostic.error(Code.WRONG_INHERITANCE, from, layout).variant("cycle"));
      return Optional.empty();
    }
    Optional<StylesSource> own = file(owner, from, diagnostics);
    Optional<WithPlace<String>> stated = own.flatMap(StylesSource::inherits);
    Optional<String> base = stated.map(WithPlace::value).or(() -> inherited.apply(owner));
    if (base.isEmpty()) {
      return own;
    }
    Place asked = stated.map(WithPlace::place).orElse(from);
    return typed(base.get(), asked, inheriting, diagnostics)
        .flatMap(inherits -> own.map(file -> merged(file, inherits, diagnostics)));
  }

  private static StylesSource merged(StylesSource own, StylesSource base, Diagnostics diagnostics) {
    diagnostics.addAll(RoleClashes.between(own, base));
    diagnostics.addAll(RoleClashes.near(own, base));
    return own.over(base);
  }

  private Optional<StylesSource> file(String layout, Place from, Diagnostics diagnostics) {
    Path path = own(layout);
    if (!world.isFile(path)) {
      diagnostics.error(Code.WRONG_INHERITANCE, from, world.display(path));
      return Optional.empty();
    }
    try {
      return YamlReader.read(world.read(path), diagnostics)
          .flatMap(value -> StylesFormat.FILE.decode(value, diagnostics));
    } catch (IOException e) {
      String shown = world.display(path);
      Place place = Place.startOf(SourceFile.of(shown, ""));
      diagnostics.add(Unreadable.because(Optional.of(place), shown, e));
    }
    return Optional.empty();
  }
}
