package vanban.layout;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ScheduledFuture;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.genre.Genre;
import vanban.genre.Genres;
import vanban.prose.Line;
import vanban.report.Report;
import vanban.source.NotUtf8Exception;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * The layouts of a templates folder: each folder in it that has a {@code layout.ftlx} or a {@code
 * layout.yaml}. A layout may inherit another; what its folder does not have is then taken from
 * there. Made once per run; templates are read and parsed once.
 */
public final class Layouts {
  private static final String LAYOUT = "layout.ftlx";
  private static final String EXTENSION = ".ftlx";
  private static final String SKELETONS = "skeletons";
  private static final String YAML = ".yaml";

  private final TemplateFolder folder;
  private final Configuration configuration;
  private final World world;
  private final Path templates;
  private final Map<String, LayoutDefinition> descriptions;

  /**
   * The layouts of a folder.
   *
   * @param templates the folder; templates are taken from nowhere else
   * @throws IOException if it cannot be read
   */
  public Layouts(World world, Path templates) throws IOException {
    this.world = world;
    this.templates = templates;
    this.folder = new TemplateFolder(world, templates);
    this.configuration = configuration(folder);
    TreeSet<String> found = new TreeSet<>();
    Set<String> skeletons = new TreeSet<>();
    for (Path file : world.isFolder(templates) ? world.filesBelow(templates) : List.<Path>of()) {
      Path name = templates.relativize(file);
      if (name.getNameCount() == 2
          && (name.endsWith(LAYOUT) || name.endsWith(LayoutDefinitions.FILE))) {
        found.add(name.getName(0).toString());
      }
      if (name.toString().endsWith(EXTENSION)) {
        prepare(name.toString().replace('\\', '/'));
      }
      skeleton(name).ifPresent(skeletons::add);
    }
    TemplateVocabulary known = new TemplateVocabulary(folder.texts(), skeletons);
    this.descriptions = new LayoutDefinitions(world, templates, known, found).all();
  }

  /** The name of a skeleton, if a file is one: {@code letter}. */
  private static Optional<String> skeleton(Path file) {
    return Optional.of(file)
        .filter(path -> path.getNameCount() == 3 && path.getName(1).toString().equals(SKELETONS))
        .map(path -> path.getName(2).toString())
        .filter(name -> name.endsWith(YAML))
        .map(name -> name.substring(0, name.length() - YAML.length()));
  }

  /** FreeMarker, locked: the same everywhere, and nothing but the templates folder in reach. */
  private static Configuration configuration(TemplateFolder folder) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(folder);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.forLanguageTag("vi-VN"));
    configuration.setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    return configuration;
  }

  /**
   * Parses a template and lets its loops be interrupted. FreeMarker has no public switch for that;
   * one that cannot be parsed is reported when a layout uses it.
   */
  private void prepare(String name) {
    try {
      _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
    } catch (IOException e) {
      // not this layout's concern yet
    }
  }

  /** The names of the layouts that a report can choose, sorted. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(descriptions.keySet());
    names.removeIf(name -> description(name).isBase());
    return Collections.unmodifiableSet(names);
  }

  /** Whether reports can choose a layout of this name. */
  public boolean has(String layout) {
    return names().contains(layout);
  }

  /** The layout to take when none is asked for, if the folder says which. */
  public Optional<String> usual() {
    return names().stream().filter(name -> description(name).isUsual()).findFirst();
  }

  /** What a layout is called in lists; empty where it does not say. */
  public String title(String layout) {
    return description(layout).title();
  }

  /** The layout that a layout inherits; empty where it inherits none, or is not there. */
  public Optional<String> inherited(String layout) {
    return Optional.ofNullable(descriptions.get(layout)).flatMap(LayoutDefinition::inherited);
  }

  /** The genres of a layout, and their rules. */
  public Genres genres(String layout) {
    return description(layout).genres();
  }

  /** The ids of the rules of all layouts. */
  public Set<String> ruleIds() {
    Set<String> ids = new TreeSet<>();
    descriptions.values().forEach(layout -> ids.addAll(layout.genres().ruleIds()));
    return ids;
  }

  /** The files in which a layout, and those it inherits, say what they are. */
  public List<SourceFile> sources(String layout) {
    return description(layout).line().stream()
        .map(name -> description(name).own().says().place().file())
        .toList();
  }

  /** The genres for which a layout offers a skeleton. */
  public List<Genre> offered(String layout) {
    return description(layout).offered();
  }

  /** Whether there is no error in what a layout says of itself; says what is wrong with it. */
  public boolean isSound(String layout, Diagnostics diagnostics) {
    diagnostics.addAll(description(layout).wrong());
    return description(layout).isSound();
  }

  /** A file of a layout: its own, or the one of the nearest layout it inherits. */
  public Optional<Path> file(String layout, String name) {
    return description(layout).line().stream()
        .map(folder -> templates.resolve(folder).resolve(name))
        .filter(world::isFile)
        .findFirst();
  }

  private LayoutDefinition description(String layout) {
    return Optional.ofNullable(descriptions.get(layout))
        .orElseThrow(() -> new IllegalArgumentException("no layout " + layout));
  }

  /**
   * Lays a report out.
   *
   * @param report whose layout is one of {@link #names()}
   * @return the markup; empty if the layout has an error, which is then among the diagnostics
   */
  public Optional<LayoutOutput> layOut(Report report, Diagnostics diagnostics) {
    LayoutDefinition description = description(report.layout());
    if (!isSound(report.layout(), diagnostics)) {
      return Optional.empty();
    }
    String name = template(report.layout());
    try {
      Template template = configuration.getTemplate(name);
      AuthorsTexts texts = new AuthorsTexts();
      MarkupOutput output = new MarkupOutput(texts);
      run(template, shown(report, description, texts), output);
      SourceFile markup = SourceFile.of(report.layout() + ".xml", output.text());
      return Optional.of(
          new LayoutOutput(
              markup, source(name), texts, () -> trace(template, report, description)));
    } catch (NotUtf8Exception e) {
      diagnostics.error(Code.NOT_UTF8, e.place());
    } catch (Exception | StackOverflowError e) {
      diagnostics.add(explain(name, e));
    }
    return Optional.empty();
  }

  private String template(String layout) {
    return file(layout, LAYOUT)
        .map(path -> templates.relativize(path).toString().replace('\\', '/'))
        .orElse(layout + "/" + LAYOUT);
  }

  private static Map<String, Object> shown(
      Report report, LayoutDefinition description, AuthorsTexts texts) {
    Optional<Genre> genre =
        report.head().subject().genre().map(Line::words).flatMap(description.genres()::called);
    Map<String, Object> shown = new HashMap<>();
    shown.put("report", new ReportModel(texts).report(report));
    shown.put("words", PlainModel.words(description.words(genre)));
    genre.ifPresent(known -> shown.put("genre", ReportModel.genre(known)));
    return shown;
  }

  private static void run(Template template, Map<String, Object> shown, MarkupOutput output)
      throws Exception {
    ScheduledFuture<?> alarm = RenderLimits.watch(RenderLimits.maxSeconds());
    try {
      template.process(shown, output);
    } finally {
      alarm.cancel(false);
      Thread.interrupted(); // the alarm may have come just after the end
    }
  }

  /** A second, traced run; the first ended well and nothing has changed since. */
  private TemplateSourceMap trace(Template template, Report report, LayoutDefinition description) {
    AuthorsTexts texts = new AuthorsTexts();
    TemplateSourceMap map = new TemplateSourceMap(folder, texts);
    try {
      run(template, shown(report, description, texts), map);
      return map;
    } catch (Exception e) {
      throw new IllegalStateException("the second run of a layout failed", e);
    }
  }

  private Diagnostic explain(String name, Throwable failure) {
    return new LayoutFailure(folder, source(name)).explain(failure);
  }

  private SourceFile source(String name) {
    return folder.file(name).orElseGet(() -> SourceFile.of(name, ""));
  }
}
