package vanban.figure.read;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.FileDefaults;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.source.LocatedText;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads the figures of one file. What has not its shape is said already, and left out. */
final class FigureReader {
  private final Set<Scenario> lostPriors;
  private final FileDefaults defaults;
  private final Diagnostics diagnostics;

  /**
   * Who reads figures.
   *
   * @param file in which they stand
   * @param defaults what it says for all of them
   */
  FigureReader(YamlMapping file, FileDefaults defaults, Diagnostics diagnostics) {
    this.lostPriors = new LinkedHashSet<>(FigureFile.priorsNamed(file).keySet());
    this.lostPriors.removeAll(defaults.priorFiles().keySet());
    this.defaults = defaults;
    this.diagnostics = diagnostics;
  }

  /** The figure that stands under a key. */
  Figure read(LocatedText key, YamlMapping figure) {
    Figure.Description description =
        new Figure.Description(line(figure, "name"), line(figure, "unit"), line(figure, "source"));
    return new Figure(key, description, numbers(figure), relations(figure), defaults);
  }

  private Figure.Relations relations(YamlMapping figure) {
    return new Figure.Relations(
        figure.text("of").map(text -> text.text().trim()),
        figure.entry("parts").map(parts -> new Formula(Formula.Kind.SUM, parts.key(), keys(parts))),
        Stream.of(Formula.Kind.values())
            .flatMap(kind -> figure.entry(kind.word()).map(entry -> formula(kind, entry)).stream())
            .findFirst());
  }

  /** A text of one line. */
  static Optional<String> line(YamlMapping figure, String key) {
    return figure.text(key).map(text -> text.text().trim().fold().value());
  }

  /** Those that are typed, then those of files that could not be read, then those left open. */
  private Map<Scenario, DeclaredNumber> numbers(YamlMapping figure) {
    Map<Scenario, YamlMapping.Entry> entries = entries(figure);
    Map<Scenario, DeclaredNumber> numbers = new LinkedHashMap<>();
    Map<Scenario, DeclaredNumber> blanks = new LinkedHashMap<>();
    entries.forEach(
        (scenario, entry) -> (isBlank(entry) ? blanks : numbers).put(scenario, number(entry)));
    lostPriors.stream()
        .filter(scenario -> !entries.containsKey(scenario))
        .forEach(scenario -> numbers.put(scenario, DeclaredNumber.FAULTY));
    numbers.putAll(blanks);
    return numbers;
  }

  private static DeclaredNumber number(YamlMapping.Entry entry) {
    if (isBlank(entry)) {
      return new DeclaredNumber.Blank(entry.key().place());
    }
    boolean number = entry.value() instanceof YamlText text && ShapeChecker.isDecimal(text);
    return number
        ? new DeclaredNumber.Typed(new BigDecimal(((YamlText) entry.value()).trimmed()))
        : DeclaredNumber.FAULTY;
  }

  /** What stands where numbers belong. */
  private static Map<Scenario, YamlMapping.Entry> entries(YamlMapping figure) {
    Map<Scenario, YamlMapping.Entry> entries = new LinkedHashMap<>();
    figure.entry(Scenario.ACTUAL.name()).ifPresent(actual -> entries.put(Scenario.ACTUAL, actual));
    figure.entry(Scenario.PLAN.name()).ifPresent(plan -> addNamed(plan, Scenario.PLAN, entries));
    figure
        .entry(Scenario.PRIOR.name())
        .ifPresent(prior -> addNamed(prior, Scenario.PRIOR, entries));
    return entries;
  }

  /** One number, or several that have names. */
  private static void addNamed(
      YamlMapping.Entry entry, Scenario scenario, Map<Scenario, YamlMapping.Entry> entries) {
    if (entry.value() instanceof YamlMapping named) {
      named.entries().forEach(one -> entries.put(scenario.named(one.name()), one));
    } else {
      entries.put(scenario, entry);
    }
  }

  private static boolean isBlank(YamlMapping.Entry entry) {
    return entry.value() instanceof YamlText text && ShapeChecker.isBlank(text);
  }

  private Formula formula(Formula.Kind kind, YamlMapping.Entry entry) {
    List<LocatedText> keys = keys(entry);
    boolean pair = kind == Formula.Kind.SUM || keys.size() == 2;
    if (!pair && !keys.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_VALUE, entry.key().place(), kind.word()).variant("pair"));
    }
    return new Formula(kind, entry.key(), pair ? keys : List.of());
  }

  /** The keys that are listed under a key. */
  static List<LocatedText> keys(YamlMapping.Entry entry) {
    if (!(entry.value() instanceof YamlList list)) {
      return List.of();
    }
    return list.items().stream()
        .filter(YamlText.class::isInstance)
        .map(item -> ((YamlText) item).text().trim())
        .toList();
  }
}
