package vanban.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.yaml.YamlMapping;

/**
 * The units a file of figures takes its figures from, and the totals over them. A total is exact,
 * or there is none: never the sum of those units that happen to be there.
 */
public final class RollUp {
  /** Of a file that names no units. */
  static final RollUp NONE = new RollUp(List.of(), false);

  private final List<ReportingUnit> units;
  private final boolean lost;
  private final Map<String, List<Share>> shares = new LinkedHashMap<>();

  /**
   * A figure of one unit.
   *
   * @param unit whose it is
   * @param figures all of the unit
   * @param figure as the unit declares it
   */
  record Share(ReportingUnit unit, Figures figures, Figure figure) {
    /** In what the unit measures it; empty if it does not say. */
    String measure() {
      return figures.unit(figure).name();
    }

    private boolean isStated(Scenario scenario) {
      return !(figures.amount(figure, scenario) instanceof Amount.Missing);
    }
  }

  private RollUp(List<ReportingUnit> units, boolean lost) {
    this.units = List.copyOf(units);
    this.lost = lost;
    for (ReportingUnit unit : this.units) {
      unit.declared().ifPresent(figures -> add(unit, figures));
    }
  }

  private void add(ReportingUnit unit, Figures figures) {
    for (String key : figures.keys()) {
      Share share = new Share(unit, figures, figures.find(key).orElseThrow());
      shares.computeIfAbsent(key, none -> new ArrayList<>()).add(share);
    }
  }

  /** The units of a file, read with all their figures. */
  static RollUp of(FigureFile file, YamlMapping content, Diagnostics diagnostics) {
    Optional<Place> from = content.entry(FigureShape.FROM).map(entry -> entry.key().place());
    if (from.isEmpty()) {
      return NONE;
    }
    Roster roster = new Roster(content, from.get(), diagnostics);
    return file.units().isEmpty()
        ? new RollUp(List.of(), true)
        : new RollUp(roster.units(file.units()), false);
  }

  /** The units, in their order. */
  public List<ReportingUnit> units() {
    return units;
  }

  /** Whether a unit declares a figure of this key. */
  public boolean has(String key) {
    return shares.containsKey(key);
  }

  /** Whether all that is declared could be read. */
  boolean isComplete() {
    return !lost
        && units.stream().noneMatch(unit -> unit.standing() == ReportingUnit.Standing.LOST)
        && units.stream().flatMap(unit -> unit.declared().stream()).allMatch(Figures::isComplete);
  }

  /** The keys of all figures that units declare, in the order of units. */
  Set<String> keys() {
    return shares.keySet();
  }

  /** The figures of a key, in the order of units. */
  List<Share> shares(String key) {
    return shares.getOrDefault(key, List.of());
  }

  /** The figures of a file that takes some from units: what it leaves open, the units say. */
  List<Figure> completed(List<Figure> declared, Figure.Setting setting) {
    List<Figure> all = new ArrayList<>();
    Set<String> own = new LinkedHashSet<>();
    for (Figure figure : declared) {
      own.add(figure.key().value());
      all.add(figure.formula().isEmpty() ? described(figure) : figure);
    }
    keys().stream()
        .filter(key -> !own.contains(key))
        .map(key -> described(total(shares(key).get(0).figure(), setting)))
        .forEach(all::add);
    return all;
  }

  /** A figure that only units declare, as one of the file above them. */
  private static Figure total(Figure first, Figure.Setting setting) {
    return new Figure(
        first.key(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        first.whole(),
        Optional.empty(),
        Optional.empty(),
        setting);
  }

  /** With the words of the first unit that has some, where a figure has none. */
  private Figure described(Figure figure) {
    List<Share> all = shares(figure.key().value());
    return new Figure(
        figure.key(),
        figure.name().or(() -> first(all, share -> share.figure().name())),
        figure.unit().or(() -> first(all, RollUp::measure)),
        figure.source().or(() -> first(all, share -> share.figure().source())),
        figure.stated(),
        figure.unfilled(),
        figure.whole(),
        figure.parts(),
        figure.formula(),
        figure.file());
  }

  private static Optional<String> measure(Share share) {
    return Optional.of(share.measure()).filter(name -> !name.isEmpty());
  }

  private static Optional<String> first(
      List<Share> shares, Function<Share, Optional<String>> word) {
    return shares.stream().map(word).flatMap(Optional::stream).findFirst();
  }

  /** The scenarios of which some unit states a number of a figure. */
  Set<Scenario> scenarios(String key) {
    Set<Scenario> scenarios = new LinkedHashSet<>();
    for (Share share : shares(key)) {
      share.figures().scenarios(share.figure()).stream()
          .filter(share::isStated)
          .forEach(scenarios::add);
    }
    return scenarios;
  }

  /** Whether a figure of the units is a rate, of which there is no total. */
  boolean isUnsummable(Figure figure) {
    return shares(figure.key().value()).stream()
        .anyMatch(share -> !share.figures().isAdditive(share.figure()));
  }

  /** What a figure that is neither stated nor computed has of the units. */
  Map<Scenario, Amount> totals(Figure figure) {
    Map<Scenario, Amount> totals = new LinkedHashMap<>();
    if (lost) {
      totals.put(Scenario.ACTUAL, Amount.FAULTY);
    } else if (isUnsummable(figure)) {
      totals.putAll(rates(figure));
    } else {
      expected(figure).forEach(scenario -> totals.put(scenario, total(figure, scenario)));
    }
    return totals;
  }

  /** What a file declares itself without saying how it is computed is a mistake made there. */
  private Map<Scenario, Amount> rates(Figure figure) {
    if (!isOnlyOfUnits(figure)) {
      return Map.of(Scenario.ACTUAL, Amount.FAULTY);
    }
    Map<Scenario, Amount> rates = new LinkedHashMap<>();
    scenarios(figure.key().value()).forEach(one -> rates.put(one, new Amount.Unsummable(figure)));
    return rates;
  }

  /** Whether units declare a figure, and the file above them does not. */
  boolean isOnlyOfUnits(Figure figure) {
    return shares(figure.key().value()).stream()
        .anyMatch(share -> share.figure().key().place().equals(figure.key().place()));
  }

  /** While a unit has not reported, what nobody states may still come. */
  private Set<Scenario> expected(Figure figure) {
    Set<Scenario> scenarios = scenarios(figure.key().value());
    if (units.stream().anyMatch(ReportingUnit::isAwaited)) {
      scenarios.add(Scenario.ACTUAL);
    }
    return scenarios;
  }

  /** The exact sum over all units, if all state it in one measure. */
  Amount total(Figure figure, Scenario scenario) {
    List<Amount> amounts = units.stream().map(unit -> unit.amount(figure, scenario)).toList();
    if (lost || measures(figure).size() > 1 || amounts.contains(Amount.FAULTY)) {
      return Amount.FAULTY;
    }
    if (!amounts.stream().allMatch(Amount.Known.class::isInstance)) {
      return new Amount.Unfilled(figure, scenario);
    }
    return new Amount.Known(
        Decimals.trimmed(
            amounts.stream()
                .map(amount -> ((Amount.Known) amount).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /**
   * In what a figure is measured, here and by the units: one measure, unless there is a mistake.
   *
   * @return each with the place of the figure that is the first to be measured so
   */
  Map<String, Place> measures(Figure figure) {
    Map<String, Place> measures = new LinkedHashMap<>();
    figure.unit().ifPresent(name -> measures.put(name, figure.key().place()));
    for (Share share : shares(figure.key().value())) {
      Stream.of(share.measure())
          .filter(name -> !name.isEmpty())
          .forEach(name -> measures.putIfAbsent(name, share.figure().key().place()));
    }
    return measures;
  }
}
