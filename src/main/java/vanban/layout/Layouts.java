package vanban.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.genre.Genre;
import vanban.genre.Genres;
import vanban.layout.template.MarkupOutput;
import vanban.layout.template.SlowTemplates;
import vanban.layout.template.TemplateEngine;
import vanban.layout.template.TemplateFailure;
import vanban.layout.template.TemplateSourceMap;
import vanban.layout.template.Templates;
import vanban.layout.template.VisibleNames;
import vanban.prose.Line;
import vanban.report.Report;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.vietnamese.Writing;

/**
 * The layouts of a templates folder: each folder in it that has a {@code layout.ftlx} or a {@code
 * layout.yaml}. A layout may inherit another; what its folder does not have is then taken from
 * there.
 */
public final class Layouts {
  private static final String STYLES = "styles.yaml";
  private final TemplateEngine engine;
  private final World world;
  private final Path templates;
  private final Map<String, LayoutDefinition> definitions;

  /**
   * The layouts of a folder.
   *
   * @param templates the folder; templates are taken from nowhere else
   * @throws IOException if it cannot be read
   */
  public Layouts(World world, Path templates) throws IOException {
    this(world, templates, new LayoutCache(SlowTemplates.ofBatch()));
  }

  /**
   * The layouts of a folder, as they are now.
   *
   * @param templates the folder; templates are taken from nowhere else
   * @param cache what was learnt of them before
   * @throws IOException if the folder cannot be read
   */
  public Layouts(World world, Path templates, LayoutCache cache) throws IOException {
    this.world = world;
    this.templates = templates;
    this.engine = cache.engine();
    this.definitions = cache.definitions(world, templates);
  }

  /** The names of the layouts that a report can choose, sorted. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(definitions.keySet());
    names.removeAll(bases());
    return Collections.unmodifiableSet(names);
  }

  /** The layouts that are there only for others to inherit. */
  public Set<String> bases() {
    return definitions.keySet().stream()
        .filter(name -> definition(name).isBase())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether reports can choose a layout of this name. */
  public boolean has(String layout) {
    return names().contains(layout);
  }

  /** The layout to take when none is asked for, if one says so: rather the office's own. */
  public Optional<String> usual() {
    return names().stream()
        .filter(name -> definition(name).isUsual())
        .min(Comparator.comparing(name -> world.isBuiltIn(templates.resolve(name))));
  }

  /** What a layout is called in lists; empty where it does not say. */
  public String title(String layout) {
    return definition(layout).title();
  }

  /** The layout that a layout inherits; empty where it inherits none, or is not there. */
  public Optional<String> inherited(String layout) {
    return Optional.ofNullable(definitions.get(layout)).flatMap(LayoutDefinition::inherited);
  }

  /**
   * The layout whose styles a layout changes, or has, where its own do not say: the one it
   * inherits. One that inherits none and has no styles at all has those that all can have.
   */
  public Optional<String> styledBy(String layout) {
    boolean plain =
        !layout.equals(LayoutDefinitions.DEFAULTS)
            && definitions.containsKey(LayoutDefinitions.DEFAULTS)
            && !world.isFile(templates.resolve(layout).resolve(STYLES));
    return inherited(layout)
        .or(() -> plain ? Optional.of(LayoutDefinitions.DEFAULTS) : Optional.empty());
  }

  /** The language in which a layout prints figures. */
  public Writing writing(String layout) {
    return definition(layout).merged().language().orElse(Writing.VIETNAMESE);
  }

  /** The genres of a layout, and their rules. */
  public Genres genres(String layout) {
    return definition(layout).genres();
  }

  /** The ids of the rules of all layouts. */
  public Set<String> ruleIds() {
    Set<String> ids = new TreeSet<>();
    definitions.values().forEach(layout -> ids.addAll(layout.ruleIds()));
    return ids;
  }

  /** The files in which a layout, and those it inherits, say what they are. */
  public List<SourceFile> sources(String layout) {
    return definition(layout).line().stream()
        .map(name -> definition(name).own().says().place().file())
        .toList();
  }

  /** The genres for which a layout offers a skeleton. */
  public List<Genre> offered(String layout) {
    return definition(layout).offered();
  }

  /** Whether there is no error in what a layout says of itself; says what is wrong with it. */
  public boolean isSound(String layout, Diagnostics diagnostics) {
    diagnostics.addAll(definition(layout).wrong());
    return definition(layout).isSound();
  }

  /** A file of a layout: its own, or the one of the nearest layout it inherits. */
  public Optional<Path> file(String layout, String name) {
    return definition(layout).line().stream()
        .map(folder -> templates.resolve(folder).resolve(name))
        .filter(world::isFile)
        .findFirst();
  }

  private LayoutDefinition definition(String layout) {
    return Optional.ofNullable(definitions.get(layout))
        .orElseThrow(() -> new IllegalArgumentException("no layout " + layout));
  }

  /**
   * Lays a report out.
   *
   * @param report whose layout is one of {@link #names()}
   * @return the markup; empty if the layout has an error, which is then among the diagnostics
   */
  public Optional<LayoutOutput> layOut(Report report, Diagnostics diagnostics) {
    LayoutDefinition definition = definition(report.layout());
    if (!isSound(report.layout(), diagnostics)) {
      return Optional.empty();
    }
    String name = template(report.layout());
    Templates seen = new Templates(world, templates, slots(report.layout()));
    try {
      AuthorsTexts texts = new AuthorsTexts();
      MarkupOutput output = new MarkupOutput(texts::inAttribute);
      ShownReport shown = shown(report, definition, texts);
      engine.run(seen, name, models(shown, report, definition), output);
      SourceFile markup = SourceFile.of(report.layout() + ".xml", output.text());
      return Optional.of(
          new LayoutOutput(
              new LayoutOutput.Written(markup, texts, shown.unasked()),
              source(name, seen),
              () -> trace(name, report, definition, seen)));
    } catch (CancellationException e) {
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      VisibleNames names = new VisibleNames(definition.words(genre(report, definition)));
      diagnostics.addAll(new TemplateFailure(seen, source(name, seen), names).explain(e));
    }
    return Optional.empty();
  }

  /** Whether what was found when a report was laid out is wrong whatever the report says. */
  public static boolean isOfTemplate(Diagnostic found) {
    return TemplateFailure.isOfTemplate(found);
  }

  /**
   * Reads all templates of a layout's own folder, those too that no report has asked for yet, and
   * says what is wrong with them.
   *
   * @throws IOException if the folder cannot be read
   */
  public void parse(String layout, Diagnostics diagnostics) throws IOException {
    Templates seen = new Templates(world, templates, slots(layout));
    for (Path file : world.filesBelow(templates.resolve(layout))) {
      String name = World.slashed(templates.relativize(file));
      if (name.endsWith(LayoutCache.TEMPLATE)) {
        try {
          engine.parse(seen, name);
        } catch (Exception e) {
          VisibleNames names = new VisibleNames(definition(layout).words(Optional.empty()));
          diagnostics.addAll(new TemplateFailure(seen, source(name, seen), names).explain(e));
        }
      }
    }
  }

  /** The templates in which a layout, and those it inherits, have pieces, the farthest first. */
  private List<String> slots(String layout) {
    List<String> names = new ArrayList<>();
    for (String name : definition(layout).line()) {
      if (world.isFile(templates.resolve(name).resolve(LayoutDefinitions.SLOTS))) {
        names.add(0, name + "/" + LayoutDefinitions.SLOTS);
      }
    }
    return names;
  }

  private String template(String layout) {
    return file(layout, LayoutDefinitions.TEMPLATE)
        .map(path -> World.slashed(templates.relativize(path)))
        .orElse(layout + "/" + LayoutDefinitions.TEMPLATE);
  }

  private static ShownReport shown(Report report, LayoutDefinition definition, AuthorsTexts texts) {
    Writing writing = definition.merged().language().orElse(Writing.VIETNAMESE);
    return new ShownReport(report, definition.genres(), texts, writing);
  }

  private static Map<String, Object> models(
      ShownReport shown, Report report, LayoutDefinition definition) {
    Optional<Genre> genre = genre(report, definition);
    return shown.with(definition.words(genre), genre);
  }

  private static Optional<Genre> genre(Report report, LayoutDefinition definition) {
    return report.head().subject().genre().map(Line::words).flatMap(definition.genres()::called);
  }

  /**
   * A second, traced run; the first ended well, and this one sees the same templates. It is slower:
   * where that is too slow, nobody knows where in the templates what is wrong comes from.
   */
  private TemplateSourceMap trace(
      String name, Report report, LayoutDefinition definition, Templates seen) {
    AuthorsTexts texts = new AuthorsTexts();
    try {
      ShownReport shown = shown(report, definition, texts);
      return engine.trace(seen, name, models(shown, report, definition), texts::inAttribute);
    } catch (Exception e) {
      throw new IllegalStateException("the second run of a layout failed", e);
    }
  }

  private static SourceFile source(String name, Templates seen) {
    return seen.file(name).orElseGet(() -> SourceFile.of(name, ""));
  }
}
