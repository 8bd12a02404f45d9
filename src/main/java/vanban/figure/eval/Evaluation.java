package vanban.figure.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.Group;
import vanban.figure.PeriodSeries;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.figure.UnfilledNumber;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Period;

/**
 * All figures of one report, or of one unit, with all their numbers. A value: {@link Evaluator}
 * makes it, and nothing in it changes any more.
 *
 * <pre>{@code
 * Evaluation figures = Evaluator.evaluate(files);
 * figures.find("revenue").map(revenue -> figures.amount(revenue, Scenario.ACTUAL)); // Known[1916.94]
 * }</pre>
 *
 * @param figures all there are, those that only units declare too
 * @param results what came of each of them, by key
 * @param priors the same of the files of before, by the scenario that {@code actual} there is here
 * @param files in which the figures stand, with the units they take figures from
 * @param cycles each way from a figure back to itself, without that figure at its end
 * @param derived what follows for units from the formulas of figures above them, by the keys of
 *     these figures
 */
public record Evaluation(
    FigureSet figures,
    Map<String, Result> results,
    Map<Scenario, Evaluation> priors,
    List<File> files,
    List<List<Figure>> cycles,
    Map<String, Derived> derived)
    implements AmountLookup {
  /** Keeps maps and lists from change. */
  public Evaluation {
    results = Map.copyOf(results);
    priors = Collections.unmodifiableMap(new LinkedHashMap<>(priors));
    files = List.copyOf(files);
    cycles = List.copyOf(cycles);
    derived = Map.copyOf(derived);
  }

  /**
   * What came of one figure.
   *
   * @param amounts by scenario, in the order in which they were found
   * @param measure the one it states, or the one its inputs share
   * @param additive whether the numbers that two units have of it can be added: it is no rate
   * @param underivable whether it follows from itself or from what is not there, which is said
   *     already
   * @param units of the file that declares it
   */
  public record Result(
      Map<Scenario, Amount> amounts,
      Measure measure,
      boolean additive,
      boolean underivable,
      List<UnitFigures> units) {
    /** Keeps amounts and units from change, in their order. */
    public Result {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
      units = List.copyOf(units);
    }

    /** One of the amounts of {@code figure}, whose result this is. */
    Amount amount(Figure figure, Scenario scenario) {
      Amount none = underivable ? Amount.FAULTY : new Amount.Missing(figure, scenario);
      return amounts.getOrDefault(scenario, none);
    }
  }

  /**
   * What came of figures, all of them or those evaluated so far.
   *
   * @param byKey of each figure
   * @param derived what follows for units, by the keys of figures
   */
  record Results(Map<String, Result> byKey, Map<String, Derived> derived) implements AmountLookup {
    private static final Result NOTHING =
        new Result(Map.of(), Measure.NONE, true, false, List.of());

    /** What came of a figure; nothing of one that is not known. */
    Result of(Figure figure) {
      return byKey.getOrDefault(figure.key().value(), NOTHING);
    }

    @Override
    public Amount amount(Figure figure, Scenario scenario) {
      return of(figure).amount(figure, scenario);
    }

    /** In what a figure is measured. */
    Measure measure(Figure figure) {
      return of(figure).measure();
    }

    /** What follows of a figure for units; empty if nothing does. */
    Optional<Derived> derived(Figure figure) {
      return Optional.ofNullable(derived.get(figure.key().value()));
    }

    /** The units that have, or should have, numbers of a figure, or for which some follow. */
    List<UnitFigures> reportingUnits(Figure figure) {
      List<UnitFigures> units = of(figure).units();
      boolean awaited =
          figure.formula().isEmpty() && units.stream().anyMatch(one -> one.unit().isAwaited());
      return awaited || isDeclaredByUnit(figure)
          ? units
          : derived(figure).map(Derived::units).orElse(List.of());
    }

    /** Whether the file of some unit declares a figure. */
    boolean isDeclaredByUnit(Figure figure) {
      return of(figure).units().stream().anyMatch(unit -> unit.declares(figure));
    }
  }

  /**
   * A file.
   *
   * @param declared what stands in it
   * @param units from which it takes figures, in order; none if it names none
   * @param figures its own, in order, and those that only its units declare
   * @param series of periods to which it belongs; empty if it names none
   */
  public record File(
      DeclaredFile declared,
      List<UnitFigures> units,
      List<Figure> figures,
      Optional<PeriodSeries<Evaluation>> series) {
    /** Keeps the lists from change. */
    public File {
      units = List.copyOf(units);
      figures = List.copyOf(figures);
    }
  }

  /**
   * What follows for units from the formula of a figure above them.
   *
   * @param units that report what it follows from
   * @param amounts by the ids of those units that have reported, and by scenario
   */
  public record Derived(List<UnitFigures> units, Map<String, Map<Scenario, Amount>> amounts) {
    /** Keeps units and amounts from change. */
    public Derived {
      units = List.copyOf(units);
      amounts = Map.copyOf(amounts);
    }

    /** Whether one of these units has such a number. */
    boolean has(Scenario scenario) {
      return amounts.values().stream().anyMatch(one -> one.containsKey(scenario));
    }

    /** One of the amounts of a unit; empty where the unit lacks something. */
    Optional<Amount> amount(String id, Scenario scenario) {
      return Optional.ofNullable(amounts.get(id))
          .flatMap(all -> Optional.ofNullable(all.get(scenario)));
    }
  }

  /**
   * A unit with its figures.
   *
   * @param unit that reports
   * @param declared what its file declares, also where that is of another period
   */
  public record UnitFigures(ReportingUnit unit, Optional<Evaluation> declared) {
    /** What the star of the pattern stands for: {@code phung-hiep}. */
    public String id() {
      return unit.id();
    }

    /** Whether its file declares a figure itself. */
    public boolean declares(Figure total) {
      return declared.filter(own -> own.keys().contains(total.key().value())).isPresent();
    }

    private static Optional<Amount> amountOf(
        Evaluation unit, Figure total, Scenario scenario, Measure measure) {
      return unit.find(total.key().value())
          .map(
              own ->
                  scenario.isRatio()
                      ? unit.amount(own, scenario)
                      : Arithmetic.convert(unit.amount(own, scenario), unit.measure(own), measure));
    }

    /** As printed: {@code Huyện uỷ Phụng Hiệp}. */
    public String name() {
      return unit.name();
    }

    /** Its figures of this period, if they are there. */
    public Optional<Evaluation> current() {
      return declared.filter(figures -> unit.standing() == ReportingUnit.Standing.CURRENT);
    }

    /**
     * What it states of a figure.
     *
     * @param total the figure of all units
     * @param measure in which it is wanted: that of the figure of all units
     */
    public Amount amount(Figure total, Scenario scenario, Measure measure) {
      return switch (unit.standing()) {
        case ABSENT, LATE, LOST -> new Amount.Unfilled(total, scenario);
        case CURRENT ->
            declared
                .flatMap(all -> amountOf(all, total, scenario, measure))
                .orElseGet(() -> new Amount.Missing(total, scenario));
      };
    }
  }

  /** The keys of all figures, in the order they are declared. */
  public Set<String> keys() {
    return figures.byKey().keySet();
  }

  /** The figure of a key, if there is one. */
  public Optional<Figure> find(String key) {
    return figures.find(key);
  }

  /** The groups of figures by their keys, in the order they are declared. */
  public Map<String, Group> groups() {
    return figures.groups();
  }

  /** Whether all files could be read, so that a key that is not here is nowhere. */
  public boolean isComplete() {
    return figures.complete();
  }

  /** What came of all figures, which follows from nothing else here. */
  Results all() {
    return new Results(results, derived);
  }

  private Result result(Figure figure) {
    return all().of(figure);
  }

  @Override
  public Amount amount(Figure figure, Scenario scenario) {
    return result(figure).amount(figure, scenario);
  }

  /** An amount of one figure in the measure of another. */
  public Amount convert(Amount amount, Figure from, Figure to) {
    return Arithmetic.convert(amount, measure(from), measure(to));
  }

  /** The scenarios of which a figure has a number, or could have one. */
  public Set<Scenario> scenarios(Figure figure) {
    return result(figure).amounts().keySet().stream()
        .filter(scenario -> !scenario.isRatio())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What a figure states of two numbers, where it does: how many percent of a plan were done. */
  public Set<Scenario> ratios(Figure figure) {
    return result(figure).amounts().keySet().stream()
        .filter(Scenario::isRatio)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** In what a figure is measured: what it states, or what its inputs share. */
  public Measure measure(Figure figure) {
    return result(figure).measure();
  }

  /** Whether the numbers that units have of a figure can be added: it is no rate. */
  public boolean isAdditive(Figure figure) {
    return result(figure).additive();
  }

  /** Whether a figure follows from itself or from what is not there, which is said already. */
  boolean isUnderivable(Figure figure) {
    return result(figure).underivable();
  }

  /** What a figure is a share of; one that is not there is said already. */
  public Optional<Figure> whole(Figure figure) {
    return figure.whole().flatMap(key -> find(key.value()));
  }

  /** The figure of a file of before from which a number of a figure is taken, if it is. */
  public Optional<Figure> priorFigure(Figure figure, Scenario scenario) {
    return Optional.ofNullable(priors.get(scenario))
        .filter(before -> !figure.declares(scenario))
        .flatMap(before -> before.find(figure.key().value()));
  }

  /**
   * Of which period the file is from which the numbers of a scenario before come, if it says so.
   */
  public Optional<Period> priorPeriod(Scenario scenario) {
    return Optional.ofNullable(priors.get(scenario))
        .flatMap(
            before ->
                before.keys().stream()
                    .flatMap(key -> before.find(key).stream())
                    .flatMap(figure -> figure.file().period().stream())
                    .findFirst());
  }

  /** The formula from which a number of a figure follows, if it does. */
  public Optional<Formula> appliedFormula(Figure figure, Scenario scenario) {
    return figure
        .formula()
        .filter(formula -> !figure.declares(scenario))
        .filter(formula -> priorFigure(figure, scenario).isEmpty());
  }

  /** The units whose figures make up a number of a figure: none unless it is their total. */
  public List<UnitFigures> summedUnits(Figure figure, Scenario scenario) {
    boolean own = figure.formula().isPresent() || figure.declares(scenario);
    return own || !all().isDeclaredByUnit(figure) ? List.of() : result(figure).units();
  }

  /** From which files the units are that have numbers of a figure; empty where none have. */
  public Optional<DeclaredFile.Units> unitFiles(Figure figure) {
    return reportingUnits(figure).isEmpty()
        ? Optional.empty()
        : files.stream()
            .filter(file -> file.figures().stream().anyMatch(one -> one.key().equals(figure.key())))
            .flatMap(file -> file.declared().units().stream())
            .findFirst();
  }

  /**
   * The units that have, or should have, numbers of a figure: also where it is stated or computed
   * besides, or computed for each of them.
   */
  public List<UnitFigures> reportingUnits(Figure figure) {
    return all().reportingUnits(figure);
  }

  /**
   * The files of units that could not be read, as messages print their paths, those of units of
   * units too. What is wrong in them is wrong with others' work.
   */
  public Set<String> lostUnitFiles() {
    Set<String> lost = new LinkedHashSet<>();
    for (File file : files) {
      for (UnitFigures unit : file.units()) {
        if (unit.unit().standing() == ReportingUnit.Standing.LOST) {
          unit.unit().file().ifPresent(lost::add);
        }
        unit.declared().ifPresent(own -> lost.addAll(own.lostUnitFiles()));
      }
    }
    priors.values().forEach(before -> lost.addAll(before.lostUnitFiles()));
    return lost;
  }

  /** The numbers still to be filled in, in files of before those that are wanted. */
  public Set<UnfilledNumber> unfilled() {
    Set<UnfilledNumber> unfilled = new LinkedHashSet<>();
    for (Figure figure : figures.all()) {
      for (Amount amount : result(figure).amounts().values()) {
        if (amount instanceof Amount.Unfilled open) {
          blank(open).ifPresent(unfilled::add);
        }
      }
    }
    return unfilled;
  }

  /** A total that waits for a unit is to be filled in by nobody; the unit is named elsewhere. */
  private static Optional<UnfilledNumber> blank(Amount.Unfilled open) {
    return open.figure().numbers().get(open.scenario()) instanceof DeclaredNumber.Blank blank
        ? Optional.of(new UnfilledNumber(open.figure(), open.scenario(), blank.place()))
        : Optional.empty();
  }
}
