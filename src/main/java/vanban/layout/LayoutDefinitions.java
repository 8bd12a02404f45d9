package vanban.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.diagnostic.Unreadable;
import vanban.genre.GenreSource;
import vanban.genre.Genres;
import vanban.genre.GenresReader;
import vanban.genre.OwnKey;
import vanban.genre.Words;
import vanban.layout.template.TemplateVocabulary;
import vanban.report.ReportFormat;
import vanban.schema.NamePattern;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** The descriptions of all layouts of a templates folder, each with what it inherits. */
final class LayoutDefinitions {
  /** The file in which a layout describes itself; it may have none. */
  static final String FILE = "layout.yaml";

  /** The template that a layout starts with. */
  static final String TEMPLATE = "layout.ftlx";

  /** The template with the pieces that a layout has in the place of shared ones. */
  static final String SLOTS = "slots.ftlx";

  /** The layout whose words, and styles, those have that inherit none and do not say them. */
  static final String DEFAULTS = "office";

  /** How many layouts may stand in one line of inheritance; the project's have three. */
  private static final int MAX_LINE = 20;

  /** What may stand in every report. */
  private static final Schema<?> REPORT = ReportFormat.report();

  private final World world;
  private final Path templates;
  private final TemplateVocabulary vocabulary;
  private final Map<String, Own> own = new TreeMap<>();
  private final Map<String, LayoutDefinition> all = new TreeMap<>();

  /**
   * What one layout.yaml says.
   *
   * @param says as far as it could be read
   * @param readable whether it could be read, or is not there, which is allowed
   * @param wrong what is wrong with it
   */
  private record Own(LayoutSource says, boolean readable, List<Diagnostic> wrong) {}

  /**
   * Reads them.
   *
   * @param vocabulary what the templates know
   * @param names of the folders that are layouts
   */
  LayoutDefinitions(World world, Path templates, TemplateVocabulary vocabulary, Set<String> names) {
    this.world = world;
    this.templates = templates;
    this.vocabulary = vocabulary;
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
      } catch (IOException e) {
        diagnostics.add(Unreadable.because(Optional.of(Place.startOf(shown)), shown.path(), e));
      }
    }
    Optional<LayoutSource> says =
        value.flatMap(typed -> LayoutSource.SCHEMA.decode(typed, diagnostics));
    return new Own(
        says.orElseGet(() -> LayoutSource.nothing(shown)),
        says.isPresent() || !world.isFile(path),
        diagnostics.sorted());
  }

  private LayoutDefinition describe(String name) {
    Diagnostics wrong = new Diagnostics();
    List<String> line = line(name, wrong);
    boolean whole = wrong.sorted().isEmpty() && line.stream().allMatch(one -> own(one).readable());
    line.forEach(layout -> wrong.addAll(own(layout).wrong()));
    if (!whole) { // what it lacks may be what it cannot inherit
      LayoutSource merged = merged(line, new Diagnostics());
      return new LayoutDefinition(
          line, own(name).says(), merged, Genres.NONE, ruleIds(merged, line), wrong.sorted());
    }
    LayoutSource merged = merged(line, wrong);
    List<String> dropped =
        line.stream().flatMap(layout -> own(layout).says().droppedGenres().stream()).toList();
    GenresReader reader = new GenresReader(merged.genres(), dropped, wrong);
    List<Named<OwnKey>> ownKeys = reader.ownKeys(merged.keys(), REPORT);
    Genres genres =
        reader.read(
            merged.rules(),
            rule -> idOf(rule, line),
            ReportFormat.report(ownKeys),
            merged.symbolsClause(),
            ownKeys,
            path -> isGone(path, line));
    boolean own =
        !own(name).says().offers().isEmpty(); // what is inherited may name what is dropped
    new GenresReader(merged.genres(), own ? List.of() : dropped, wrong).checkKeys(merged.offers());
    for (Named<GenreSource> genre : merged.genres()) {
      wrong.addAll(genre.value().words().misfits(merged.words()));
      wrong.addAll(genre.value().words().misspelt(beyondDefaults(merged.words())));
    }
    checkForms(merged, wrong);
    checkWords(merged, wrong);
    Stream.concat(
            Stream.of(merged.words()), merged.genres().stream().map(one -> one.value().words()))
        .flatMap(words -> DocumentNumberPattern.in(words).stream())
        .forEach(pattern -> wrong.addAll(pattern.wrong()));
    checkSlots(name, wrong);
    return new LayoutDefinition(
        line,
        own(name).says(),
        withDefaultWords(merged, line),
        genres,
        ruleIds(merged, line),
        wrong.sorted());
  }

  /** A layout that inherits none has words for all that its templates share with others. */
  private LayoutSource withDefaultWords(LayoutSource layout, List<String> line) {
    return line.size() == 1 ? layout.withWords(defaults()) : layout;
  }

  /**
   * Whether a rule speaks of a key that a layout of the line does not take of those behind it,
   * where the rule stands.
   */
  private boolean isGone(LocatedText path, List<String> line) {
    String key = path.value().split("\\.", -1)[0];
    return IntStream.range(0, line.size())
        .filter(at -> own(line.get(at)).says().droppedKeys().contains(key))
        .anyMatch(at -> line.stream().skip(at + 1).anyMatch(behind -> isIn(path, behind)));
  }

  private boolean isIn(LocatedText path, String layout) {
    return path.place().file().path().equals(own(layout).says().says().place().file().path());
  }

  private Set<String> ruleIds(LayoutSource merged, List<String> line) {
    return merged.rules().stream()
        .map(rule -> idOf(rule.name(), line))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The layout a rule comes from, of a line the one that is inherited by the others, and its name.
   */
  private String idOf(String rule, List<String> line) {
    String origin =
        line.stream()
            .filter(layout -> own(layout).says().hasRule(rule))
            .reduce((nearer, farther) -> farther)
            .orElse(line.get(0));
    return origin + "/" + rule;
  }

  private void checkForms(LayoutSource layout, Diagnostics wrong) {
    layout.genres().stream()
        .flatMap(genre -> genre.value().form().stream())
        .filter(form -> !vocabulary.knowsForm(form.trimmed()))
        .forEach(form -> wrong.add(unknownForm(form)));
  }

  private Diagnostic unknownForm(YamlText form) {
    Diagnostic found =
        Diagnostic.error(Code.WRONG_VALUE, form.place(), form.trimmed()).variant("form");
    return Nearest.to(form.trimmed(), vocabulary.skeletons())
        .map(meant -> found.didYouMean(meant))
        .orElse(found);
  }

  /** A piece that no template asks for would never be printed. */
  private void checkSlots(String layout, Diagnostics wrong) {
    Path path = templates.resolve(layout).resolve(SLOTS);
    if (!world.isFile(path)) {
      return;
    }
    try {
      SlotNames.of(world.read(path)).unasked(vocabulary.slots()).forEach(wrong::add);
    } catch (IOException e) {
      return; // told when a report uses it
    }
  }

  /** The words that all layouts share. */
  private Words defaults() {
    return own.containsKey(DEFAULTS) ? own(DEFAULTS).says().words() : Words.NONE;
  }

  /** Words without those groups of which it is known what is read of them. */
  private Words beyondDefaults(Words words) {
    return words.without(defaults().groups());
  }

  private void checkWords(LayoutSource layout, Diagnostics wrong) {
    List<Words> all =
        Stream.concat(
                Stream.of(layout.words()),
                layout.genres().stream().map(genre -> genre.value().words()))
            .toList();
    all.forEach(words -> wrong.addAll(words.unread(defaults(), vocabulary::reads)));
    all.stream()
        .flatMap(words -> words.all().stream())
        .filter(word -> NamePattern.matches(word.name()) && !vocabulary.reads(word.name()))
        .map(word -> Diagnostic.error(Code.UNUSED_WORD, word.key().place(), word.name()))
        .forEach(found -> wrong.add(found.asWarning()));
    checkKeys(layout.keys(), wrong);
  }

  /** What stands under a key that no template reads would be lost. */
  private void checkKeys(List<Named<OwnKey>> keys, Diagnostics wrong) {
    keys.stream()
        .filter(key -> !vocabulary.reads(key.name()))
        .map(key -> Diagnostic.error(Code.UNUSED_WORD, key.key().place(), key.name()))
        .forEach(found -> wrong.add(found.variant("key").asWarning()));
    keys.forEach(key -> checkKeys(key.value().keys(), wrong));
  }

  private Own own(String name) {
    return Optional.ofNullable(own.get(name)).orElseThrow();
  }

  /** A layout and those it inherits, itself first. */
  private List<String> line(String name, Diagnostics wrong) {
    List<String> line = new ArrayList<>();
    line.add(name);
    Optional<YamlText> next = base(name);
    while (next.isPresent() && isThere(next.get(), line, wrong)) {
      String base = next.get().trimmed();
      line.add(base);
      next = base(base);
    }
    return List.copyOf(line);
  }

  private Optional<YamlText> base(String name) {
    return own(name).says().inherits();
  }

  private boolean isThere(YamlText base, List<String> line, Diagnostics wrong) {
    String name = base.trimmed();
    boolean cycle = line.contains(name);
    if (!cycle && line.size() >= MAX_LINE) {
      wrong.add(
          Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), Integer.toString(MAX_LINE))
              .variant("long"));
      return false;
    }
    if (cycle || !own.containsKey(name)) {
      Diagnostic found = Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), name);
      Diagnostic near =
          Nearest.to(name, own.keySet()).map(meant -> found.didYouMean(meant)).orElse(found);
      wrong.add(cycle ? found.variant("cycle") : near);
      return false;
    }
    return true;
  }

  /** What a layout comes to, the last of its line being changed by the one before, and so on. */
  private LayoutSource merged(List<String> line, Diagnostics wrong) {
    LayoutSource own = own(line.get(0)).says();
    if (line.size() == 1) {
      checkWithout(own, List.of(), wrong);
      return own;
    }
    LayoutSource base = merged(line.subList(1, line.size()), wrong);
    checkWithout(own, base.inheritable(), wrong);
    Words inherited = own.inherited(base);
    wrong.addAll(own.words().misfits(inherited));
    wrong.addAll(own.words().misspelt(beyondDefaults(inherited)));
    if (own(line.get(0)).wrong().isEmpty()) { // or a slip within a key would be told twice
      own.misfits(base).forEach(misfit -> wrong.add(otherShape(misfit)));
    }
    return own.over(base);
  }

  private static Diagnostic otherShape(LayoutSource.Misfit key) {
    return Diagnostic.error(Code.WRONG_INHERITANCE, key.own().place(), key.own().value())
        .variant("key")
        .hintAt(key.inherited().place(), "declared-here");
  }

  private static void checkWithout(LayoutSource own, List<String> inheritable, Diagnostics wrong) {
    own.without().stream()
        .filter(path -> !inheritable.contains(path.value()))
        .forEach(path -> wrong.add(notThere(path, inheritable)));
  }

  private static Diagnostic notThere(LocatedText path, List<String> inheritable) {
    Optional<String> part =
        inheritable.stream().filter(one -> one.startsWith(path.value() + ".")).findFirst();
    if (part.isPresent()) {
      return Diagnostic.error(
              Code.WRONG_INHERITANCE, path.place(), path.value(), part.orElseThrow())
          .variant("group");
    }
    Diagnostic found = Diagnostic.error(Code.WRONG_INHERITANCE, path.place(), path.value());
    return Nearest.toPath(path.value(), inheritable, '.')
        .map(meant -> found.didYouMean(meant))
        .orElse(found);
  }
}
