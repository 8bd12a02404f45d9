package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.layout.LayoutCache;
import vanban.layout.Layouts;
import vanban.layout.template.SlowTemplates;
import vanban.prose.ParsedTexts;
import vanban.source.Memo;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.style.file.StylesReader;
import vanban.vietnamese.Writing;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlFileCache;
import vanban.yaml.YamlReader;

/**
 * What compilations have in common: YAML files, parsed templates, the styles of layouts. Each is
 * kept for as long as the files it comes from stay as they are. Used by one thread at a time.
 */
final class CompilerCache {
  /** Reports beside one another share files; those of one that is done are hardly read again. */
  private static final int KEPT_IN_BATCH = 8;

  private final YamlFileCache yaml;
  private final ParsedTexts texts = new ParsedTexts();
  private final SlowTemplates slow;
  private final LayoutCache layouts;
  private final Memo<String, StyledLayout> styles = new Memo<>();

  private CompilerCache(YamlFileCache yaml, SlowTemplates slow) {
    this.yaml = yaml;
    this.slow = slow;
    this.layouts = new LayoutCache(slow);
  }

  /** For a project that stays open. */
  static CompilerCache ofWorkspace() {
    return new CompilerCache(new YamlFileCache(), SlowTemplates.ofWorkspace());
  }

  /**
   * For reports that are compiled once each, a generation each: their files are soon forgotten.
   *
   * @param slow the templates that run out of time, for all threads of the batch
   */
  static CompilerCache ofBatch(SlowTemplates slow) {
    return new CompilerCache(new YamlFileCache(KEPT_IN_BATCH), slow);
  }

  /** The templates that run out of time. */
  SlowTemplates slow() {
    return slow;
  }

  /** The YAML files of reports. */
  YamlFileCache yaml() {
    return yaml;
  }

  /** The texts of reports, as CommonMark reads them. */
  ParsedTexts texts() {
    return texts;
  }

  /** The layouts of a project, as they are now. */
  Layouts layouts(World world, Project project) throws IOException {
    return new Layouts(world, project.templates(), layouts);
  }

  /** What a layout brings, with what is wrong with its styles. */
  StyledLayout styled(String layout, World world, Project project) {
    return styles.get(layout, world, seen -> load(layout, seen, project));
  }

  private StyledLayout load(String layout, World world, Project project) {
    Diagnostics found = new Diagnostics();
    try {
      Layouts known = layouts(world, project);
      StylesReader reader = new StylesReader(world, project.templates(), known::styledBy);
      Optional<LoadedLayout> loaded =
          reader
              .read(layout, found)
              .map(set -> known.writing(layout) == Writing.ENGLISH ? set.inEnglish() : set)
              .map(set -> LoadedLayout.of(set, world.display(reader.file(layout))));
      return new StyledLayout(
          loaded, found.sorted(), sources(reader.file(layout), known.sources(layout), world));
    } catch (IOException e) {
      found.add(Diagnostic.error(Code.UNREADABLE_FILE, world.display(project.templates())));
      return new StyledLayout(Optional.empty(), found.sorted(), List.of());
    }
  }

  /** The files of styles and layout; one that cannot be read is told of already. */
  private static List<ParsedYaml> sources(Path styles, List<SourceFile> layout, World world) {
    List<SourceFile> files = new ArrayList<>(layout);
    try {
      files.addAll(world.isFile(styles) ? List.of(world.read(styles)) : List.of());
    } catch (IOException e) {
      // there are no comments in it
    }
    return files.stream().map(YamlReader::parse).toList();
  }

  /** How many times layouts were read for the first time, or again. */
  long layoutsRead() {
    return layouts.reads();
  }

  /** How many times styles were read for the first time, or again. */
  long stylesRead() {
    return styles.misses();
  }

  /** Forgets what has not been asked for in long. */
  void endGeneration() {
    yaml.endGeneration();
    layouts.endGeneration();
    styles.endGeneration();
  }
}
