package vanban.figure.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.FileDefaults;
import vanban.figure.Formula;
import vanban.figure.Meaning;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.vietnamese.Measure;

/**
 * The totals over the units that a file takes its figures from. A total is exact, or there is none:
 * never the sum of those units that happen to be there.
 *
 * @param units in their order; none for a file that names none
 * @param lost whether the file names units of which none could be found
 */
public record UnitTotals(List<UnitFigures> units, boolean lost) {
  /** Keeps the units from change. */
  public UnitTotals {
    units = List.copyOf(units);
  }

  /**
   * A figure of one unit.
   *
   * @param unit whose it is
   * @param figures all of the unit
   * @param figure as the unit declares it
   */
  public record Addend(UnitFigures unit, Evaluation figures, Figure figure) {
    /** In what the unit measures it. */
    public Measure measure() {
      return figures.measure(figure);
    }

    /** Whether it can be added to what is measured so; one that says nothing is taken to be. */
    public boolean fits(Measure total) {
      return measure().isUnstated() || total.isUnstated() || measure().isAlike(total);
    }

    private Stream<Scenario> stated() {
      return figures.scenarios(figure).stream()
          .filter(one -> !(figures.amount(figure, one) instanceof Amount.Missing));
    }
  }

  /** The totals of a file over these units. */
  static UnitTotals of(DeclaredFile file, List<UnitFigures> units) {
    return new UnitTotals(units, file.units().filter(DeclaredFile.Units::isLost).isPresent());
  }

  /** The totals of an evaluated file. */
  public static UnitTotals of(Evaluation.File file) {
    return of(file.declared(), file.units());
  }

  /** The addends that units have in a figure, in the order of units. */
  public List<Addend> addends(Figure total) {
    return addends(total.key().value());
  }

  private List<Addend> addends(String key) {
    List<Addend> addends = new ArrayList<>();
    for (UnitFigures unit : units) {
      unit.declared()
          .flatMap(all -> all.find(key).map(own -> new Addend(unit, all, own)))
          .ifPresent(addends::add);
    }
    return addends;
  }

  /** The figures of a file that takes some from units: what it leaves open, the units say. */
  List<Figure> completed(List<Figure> declared, FileDefaults defaults) {
    if (units.isEmpty()) {
      return declared;
    }
    List<Figure> all = new ArrayList<>();
    Set<String> own = new LinkedHashSet<>();
    for (Figure figure : declared) {
      own.add(figure.key().value());
      all.add(figure.formula().isEmpty() ? described(figure) : figure);
    }
    keys().stream()
        .filter(key -> !own.contains(key))
        .map(key -> described(total(addends(key).get(0).figure(), defaults)))
        .forEach(all::add);
    return all;
  }

  /** The keys of all figures that units declare, in the order of units. */
  private Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    units.forEach(unit -> unit.declared().ifPresent(figures -> keys.addAll(figures.keys())));
    return keys;
  }

  /** A figure that only units declare, as one of the file above them. */
  private static Figure total(Figure first, FileDefaults defaults) {
    Figure.Relations relations =
        new Figure.Relations(first.whole(), Optional.empty(), Optional.empty());
    return new Figure(
        first.key(), Figure.Description.NONE, Map.of(), relations, Meaning.NONE, defaults);
  }

  /** With the words of the first unit that has some, where a figure has none. */
  private Figure described(Figure figure) {
    List<Addend> addends = addends(figure);
    Figure.Description words =
        new Figure.Description(
            figure.name().or(() -> first(addends, addend -> addend.figure().name())),
            figure.measure().or(() -> first(addends, UnitTotals::measure)),
            figure.source().or(() -> first(addends, addend -> addend.figure().source())),
            figure.description().precision());
    Meaning meaning =
        addends.stream()
            .map(addend -> addend.figure().meaning())
            .reduce(figure.meaning(), Meaning::or);
    return new Figure(
        figure.key(), words, figure.numbers(), figure.relations(), meaning, figure.file());
  }

  private static Optional<String> measure(Addend addend) {
    return Optional.of(addend.measure().name()).filter(name -> !name.isEmpty());
  }

  private static Optional<String> first(
      List<Addend> addends, Function<Addend, Optional<String>> word) {
    return addends.stream().map(word).flatMap(Optional::stream).findFirst();
  }

  /** The scenarios of which some unit states a number of a figure. */
  public Set<Scenario> scenarios(Figure total) {
    Set<Scenario> scenarios = new LinkedHashSet<>();
    addends(total).forEach(addend -> addend.stated().forEach(scenarios::add));
    return scenarios;
  }

  /** Whether a figure of the units is a rate, of which there is no total. */
  public boolean isUnsummable(Figure total) {
    return addends(total).stream()
        .anyMatch(addend -> !addend.figures().isAdditive(addend.figure()));
  }

  /** A figure whose total is wanted though it is a rate. */
  public Amount.Unsummable unsummable(Figure total) {
    return new Amount.Unsummable(
        total,
        addends(total).stream()
            .map(Addend::figure)
            .filter(own -> own.formula().map(Formula::kind).equals(Optional.of(Formula.Kind.RATIO)))
            .findFirst());
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
    scenarios(figure).forEach(one -> rates.put(one, unsummable(figure)));
    return rates;
  }

  /** Whether units declare a figure, and the file above them does not. */
  public boolean isOnlyOfUnits(Figure figure) {
    return addends(figure).stream()
        .anyMatch(addend -> addend.figure().key().place().equals(figure.key().place()));
  }

  /** While a unit has not reported, what nobody states may still come. */
  private Set<Scenario> expected(Figure figure) {
    Set<Scenario> scenarios = scenarios(figure);
    if (units.stream().anyMatch(one -> one.unit().isAwaited())) {
      scenarios.add(Scenario.ACTUAL);
    }
    return scenarios;
  }

  /** The exact sum over all units, if all state it in one measure. */
  public Amount total(Figure figure, Scenario scenario) {
    Measure measure = figure.statedMeasure();
    List<Amount> amounts =
        units.stream().map(unit -> unit.amount(figure, scenario, measure)).toList();
    Optional<Addend> bounded =
        addends(figure).stream()
            .filter(one -> one.figures().amount(one.figure(), scenario).bound().isPresent())
            .findFirst();
    if (bounded.isPresent()) {
      return new Amount.Unadded(figure, scenario, bounded.get().figure());
    }
    if (lost || hasOddMeasures(figure, measure) || amounts.contains(Amount.FAULTY)) {
      return Amount.FAULTY;
    }
    return amounts.stream()
        .filter(Amount.Inexact.class::isInstance)
        .findFirst()
        .orElseGet(
            () ->
                amounts.stream().allMatch(Amount.Known.class::isInstance)
                    ? Arithmetic.sum(amounts)
                    : new Amount.Unfilled(figure, scenario));
  }

  private boolean hasOddMeasures(Figure figure, Measure measure) {
    return addends(figure).stream().anyMatch(addend -> !addend.fits(measure));
  }
}
