package vanban.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** Reads the figures of one file. What has not its shape is said already, and left out. */
final class FigureReader {
  private static final int USUAL_DECIMALS = 2;
  private static final String DECIMALS = "decimals";

  private final YamlMapping file;
  private final Set<Scenario> priorsLost;
  private final Figure.Setting setting;
  private final Diagnostics diagnostics;

  private FigureReader(YamlMapping file, Priors priors, RollUp rollUp, Diagnostics diagnostics) {
    this.file = file;
    this.priorsLost = new LinkedHashSet<>(FigureFile.priorsNamed(file).keySet());
    this.priorsLost.removeAll(priors.paths().keySet());
    this.diagnostics = diagnostics;
    this.setting = new Figure.Setting(decimals(), priors, rollUp);
  }

  /**
   * The figures of a file.
   *
   * @param priors the files of before
   * @param rollUp the units it takes figures from
   */
  static List<Figure> read(
      YamlMapping file, Priors priors, RollUp rollUp, Diagnostics diagnostics) {
    FigureReader reader = new FigureReader(file, priors, rollUp, diagnostics);
    List<Figure> figures = new ArrayList<>();
    for (YamlMapping.Entry entry : entries(file)) {
      if (entry.value() instanceof YamlMapping figure) {
        figures.add(reader.figure(entry.key(), figure));
      }
    }
    return rollUp.completed(figures, reader.setting);
  }

  private static List<YamlMapping.Entry> entries(YamlMapping file) {
    return file.mapping("figures").map(YamlMapping::entries).orElse(List.of());
  }

  /** The groups of figures of a file. */
  static List<Group> groups(YamlMapping file) {
    List<Group> groups = new ArrayList<>();
    for (YamlMapping.Entry entry :
        file.mapping("groups").map(YamlMapping::entries).orElse(List.of())) {
      if (entry.value() instanceof YamlMapping group) {
        List<LocatedText> figures =
            group.entry("figures").map(FigureReader::keys).orElse(List.of());
        groups.add(new Group(entry.key(), line(group, "name").orElse(""), figures));
      }
    }
    return groups;
  }

  private int decimals() {
    Optional<YamlText> typed = file.text(DECIMALS);
    Optional<Integer> places =
        typed.map(YamlText::trimmed).filter(word -> word.matches("[0-6]")).map(Integer::valueOf);
    if (typed.isPresent() && places.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_VALUE, typed.get().place(), typed.get().trimmed())
              .variant("decimals"));
    }
    return places.orElse(USUAL_DECIMALS);
  }

  private Figure figure(LocatedText key, YamlMapping figure) {
    return new Figure(
        key,
        line(figure, "name"),
        line(figure, "unit"),
        line(figure, "source"),
        stated(figure),
        unfilled(figure),
        figure.text("of").map(text -> text.text().trim()),
        figure.entry("parts").map(parts -> new Formula(Formula.Kind.SUM, parts.key(), keys(parts))),
        Stream.of(Formula.Kind.values())
            .flatMap(kind -> figure.entry(kind.word()).map(entry -> formula(kind, entry)).stream())
            .findFirst(),
        setting);
  }

  private static Optional<String> line(YamlMapping figure, String key) {
    return figure.text(key).map(text -> text.text().trim().fold().value());
  }

  private Map<Scenario, Amount> stated(YamlMapping figure) {
    Map<Scenario, Amount> stated = new LinkedHashMap<>();
    typed(figure).entrySet().stream()
        .filter(entry -> !isBlank(entry.getValue()))
        .forEach(entry -> stated.put(entry.getKey(), amount(entry.getValue().value())));
    priorsLost.stream()
        .filter(scenario -> !typed(figure).containsKey(scenario))
        .forEach(scenario -> stated.put(scenario, Amount.FAULTY));
    return stated;
  }

  private static Map<Scenario, Place> unfilled(YamlMapping figure) {
    Map<Scenario, Place> unfilled = new LinkedHashMap<>();
    typed(figure).entrySet().stream()
        .filter(entry -> isBlank(entry.getValue()))
        .forEach(entry -> unfilled.put(entry.getKey(), entry.getValue().key().place()));
    return unfilled;
  }

  /** What stands where numbers belong. */
  private static Map<Scenario, YamlMapping.Entry> typed(YamlMapping figure) {
    Map<Scenario, YamlMapping.Entry> typed = new LinkedHashMap<>();
    figure.entry(Scenario.ACTUAL.name()).ifPresent(actual -> typed.put(Scenario.ACTUAL, actual));
    figure.entry(Scenario.PLAN.name()).ifPresent(plan -> addNamed(plan, Scenario.PLAN, typed));
    figure.entry(Scenario.PRIOR.name()).ifPresent(prior -> addNamed(prior, Scenario.PRIOR, typed));
    return typed;
  }

  /** One number, or several that have names. */
  private static void addNamed(
      YamlMapping.Entry entry, Scenario scenario, Map<Scenario, YamlMapping.Entry> typed) {
    if (entry.value() instanceof YamlMapping named) {
      named.entries().forEach(one -> typed.put(scenario.named(one.name()), one));
    } else {
      typed.put(scenario, entry);
    }
  }

  private static boolean isBlank(YamlMapping.Entry typed) {
    return typed.value() instanceof YamlText text && ShapeChecker.isBlank(text);
  }

  private static Amount amount(YamlValue value) {
    boolean number = value instanceof YamlText text && ShapeChecker.isDecimal(text);
    return number ? new Amount.Known(new BigDecimal(((YamlText) value).trimmed())) : Amount.FAULTY;
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

  private static List<LocatedText> keys(YamlMapping.Entry entry) {
    if (!(entry.value() instanceof vanban.yaml.YamlList list)) {
      return List.of();
    }
    return list.items().stream()
        .filter(YamlText.class::isInstance)
        .map(item -> ((YamlText) item).text().trim())
        .toList();
  }
}
