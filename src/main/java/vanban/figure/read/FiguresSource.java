package vanban.figure.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.figure.Scenario;
import vanban.schema.Named;
import vanban.schema.OneOrNamed;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Measures;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;
import vanban.yaml.YamlText;

/**
 * A file of figures as its author typed it. What is wrong in it is said already, and left out.
 *
 * @param place where it starts
 * @param about what it says for all its figures
 * @param names what readers know plans and times before by
 * @param files the other files it takes figures from
 * @param figures by their keys, empty where there is something else; empty where there is no list
 * @param groups by their keys
 */
public record FiguresSource(
    Place place,
    About about,
    ScenarioNames names,
    Files files,
    Optional<List<Named<Optional<FigureSource>>>> figures,
    List<Named<Members>> groups) {
  /** Keeps the lists from change. */
  public FiguresSource {
    figures = figures.map(List::copyOf);
    groups = List.copyOf(groups);
  }

  /**
   * What a file says for all its figures.
   *
   * @param period they are of
   * @param prior the files of before; empty where one is still to be named
   * @param comparedTo which periods they are of
   * @param precision of percentages
   * @param name of the unit they are of
   * @param measures that it explains, by their names
   */
  public record About(
      Stated<LocatedText> period,
      Stated<OneOrNamed<Optional<YamlText>>> prior,
      Stated<OneOrNamed<BasePeriod>> comparedTo,
      PrecisionSource precision,
      Optional<String> name,
      List<Named<MeasureSource>> measures) {
    /** Keeps the list from change. */
    public About {
      measures = List.copyOf(measures);
    }
  }

  /** The measures that are known in it. */
  Measures measures(Measures others) {
    Measures known = others;
    for (Named<MeasureSource> one : about.measures()) {
      known = known.with(one.name(), one.value().known(one.name(), known));
    }
    return known;
  }

  /**
   * What readers know plans and times before by.
   *
   * @param plan of the one without a name, or by the names of several
   * @param prior the same of times before
   */
  public record ScenarioNames(
      Optional<OneOrNamed<LocatedText>> plan, Optional<OneOrNamed<LocatedText>> prior) {
    /** The names of single plans and times before, each with its key. */
    Map<Scenario, LocatedText> keys() {
      Map<Scenario, LocatedText> keys = new LinkedHashMap<>();
      plan.ifPresent(typed -> addKeys(Scenario.PLAN, typed, keys));
      prior.ifPresent(typed -> addKeys(Scenario.PRIOR, typed, keys));
      return keys;
    }

    private static void addKeys(
        Scenario family, OneOrNamed<LocatedText> typed, Map<Scenario, LocatedText> keys) {
      typed.named().forEach(one -> keys.put(family.named(one.name()), one.key()));
    }

    /** By what they name. */
    Map<Scenario, String> byScenario() {
      Map<Scenario, String> names = new LinkedHashMap<>();
      plan.ifPresent(typed -> add(Scenario.PLAN, typed, names));
      prior.ifPresent(typed -> add(Scenario.PRIOR, typed, names));
      return names;
    }

    private static void add(
        Scenario scenario, OneOrNamed<LocatedText> typed, Map<Scenario, String> names) {
      if (typed instanceof OneOrNamed.One<LocatedText> one) {
        names.put(scenario, one.value().value());
      }
      typed.named().forEach(one -> names.put(scenario.named(one.name()), one.value().value()));
    }
  }

  /**
   * The other files that a file takes figures from.
   *
   * @param units who reports to it
   * @param periods patterns for the files of other periods
   */
  public record Files(Units units, Stated<List<YamlText>> periods) {}

  /** Who reports to it. */
  public Units units() {
    return files.units();
  }

  /** Patterns for the files of other periods of its series. */
  public List<YamlText> periods() {
    return files.periods().value().orElse(List.of());
  }

  /**
   * Who reports to a file.
   *
   * @param from patterns for the files of units
   * @param listed the units that must report: their names by what the star of a pattern stands for
   */
  public record Units(Stated<List<YamlText>> from, Stated<List<Named<Optional<String>>>> listed) {
    /** The units that must report, by what the star of a pattern stands for. */
    Map<String, Named<Optional<String>>> byId() {
      Map<String, Named<Optional<String>>> byId = new LinkedHashMap<>();
      listed.value().orElse(List.of()).forEach(unit -> byId.put(unit.name(), unit));
      return byId;
    }
  }

  /**
   * What a group says.
   *
   * @param name of it
   * @param figures their keys
   */
  public record Members(String name, List<LocatedText> figures) {}

  /** The period its figures are of; empty also where it says none that is known. */
  public Optional<Period> period() {
    return about.period().value().flatMap(period -> PeriodMention.parse(period.value()));
  }

  /** The files of before that it names, by the scenario that their figures are here. */
  public Map<Scenario, YamlText> priors() {
    Map<Scenario, YamlText> priors = new LinkedHashMap<>();
    namedPriors()
        .forEach((scenario, file) -> file.value().ifPresent(name -> priors.put(scenario, name)));
    return priors;
  }

  /** The same, with those that are still to be named, each with its key. */
  public Map<Scenario, Named<Optional<YamlText>>> namedPriors() {
    return byScenario(about.prior());
  }

  /**
   * Which periods they are of, as far as it says so, each with its key. Among several, the word
   * {@code prior} stands for the number without a name.
   */
  public Map<Scenario, Named<BasePeriod>> comparedTo() {
    return byScenario(about.comparedTo());
  }

  /** All numbers of before that it names a file for, or states with a figure. */
  public Set<Scenario> priorScenarios() {
    Set<Scenario> all = new LinkedHashSet<>(namedPriors().keySet());
    figures.stream()
        .flatMap(List::stream)
        .flatMap(figure -> figure.value().stream())
        .forEach(figure -> all.addAll(byScenario(figure.numbers().prior()).keySet()));
    return all;
  }

  /** The same, with those of which it states only by how much more or less was done. */
  Set<Scenario> priorsOrChanges() {
    Set<Scenario> all = new LinkedHashSet<>(priorScenarios());
    figures.stream()
        .flatMap(List::stream)
        .flatMap(figure -> figure.value().stream())
        .map(figure -> figure.numbers().ratios().change())
        .forEach(change -> all.addAll(byScenario(change).keySet()));
    return all;
  }

  /** All plans and numbers of before of which it says anything: that have a number, or a ratio. */
  Set<Scenario> comparedScenarios() {
    Set<Scenario> all = new LinkedHashSet<>(priorScenarios());
    all.addAll(comparedTo().keySet());
    figures.stream()
        .flatMap(List::stream)
        .flatMap(figure -> figure.value().stream())
        .map(FigureSource::numbers)
        .forEach(
            numbers -> {
              all.addAll(named(Scenario.PLAN, numbers.plan()));
              all.addAll(named(Scenario.PLAN, numbers.ratios().ofPlan()));
              all.addAll(named(Scenario.PRIOR, numbers.ratios().change()));
            });
    return all;
  }

  private static <T> Set<Scenario> named(Scenario family, Stated<OneOrNamed<T>> typed) {
    return typed.value().stream()
        .flatMap(said -> said.named().stream())
        .map(one -> family.named(one.name()))
        .collect(Collectors.toSet());
  }

  private static <T> Map<Scenario, Named<T>> byScenario(Stated<OneOrNamed<T>> typed) {
    Map<Scenario, Named<T>> all = new LinkedHashMap<>();
    typed
        .named()
        .ifPresent(
            said -> {
              boolean one = said.value() instanceof OneOrNamed.One<T>;
              said.value()
                  .under(said.key())
                  .forEach(
                      each ->
                          all.put(one ? Scenario.PRIOR : Scenario.PRIOR.named(each.name()), each));
            });
    return all;
  }

  /** Patterns for the files of units it takes figures from. */
  public List<YamlText> from() {
    return units().from().value().orElse(List.of());
  }

  /** Whether all figures it declares are some: {@code revenue: 12} is none. */
  boolean isWhole() {
    return (figures.isPresent() || units().from().isTyped())
        && figures.stream().flatMap(List::stream).allMatch(figure -> figure.value().isPresent());
  }
}
