package vanban.figure.eval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.figure.Amount;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Result;
import vanban.figure.eval.Evaluation.Results;
import vanban.vietnamese.Measure;

/**
 * Evaluates figures one by one, each behind those it follows from. What a figure does not state it
 * takes from the files of before, by its formula from the same numbers of its inputs (the plan of a
 * sum is the sum of the plans), or as the total over units.
 */
final class FigureEvaluator {
  private final FigureSet figures;
  private final Map<Scenario, Evaluation> priors;
  private final Map<String, UnitTotals> totals;
  private final Map<String, PeriodSeries<Evaluation>> series;
  private final Results results = new Results(new HashMap<>(), new HashMap<>());

  /**
   * An evaluator for all of these figures.
   *
   * @param priors the figures of before, by the scenario that {@code actual} there is here
   * @param totals those of the file of each figure, by key
   * @param series those of the file of each figure, by key, where it names one
   */
  FigureEvaluator(
      FigureSet figures,
      Map<Scenario, Evaluation> priors,
      Map<String, UnitTotals> totals,
      Map<String, PeriodSeries<Evaluation>> series) {
    this.figures = figures;
    this.priors = priors;
    this.totals = totals;
    this.series = series;
  }

  /** What comes of all figures, and of those that are computed for all units, for each unit. */
  Results results(EvaluationOrder order) {
    UnitDerivation derivation = new UnitDerivation(figures, results, series);
    for (Figure figure : order.figures()) {
      String key = figure.key().value();
      results.byKey().put(key, evaluated(figure));
      if (figure.formula().isPresent() && !result(figure).underivable()) {
        derivation.derive(figure).ifPresent(ofUnits -> results.derived().put(key, ofUnits));
      }
    }
    order.stuck().forEach(figure -> results.byKey().put(figure.key().value(), underivable(figure)));
    return results;
  }

  private Result evaluated(Figure figure) {
    if (figure.formula().filter(this::isBroken).isPresent()) {
      return underivable(figure);
    }
    Measure measure = measure(figure);
    Map<Scenario, Amount> amounts = declared(figure);
    addPriors(figure, measure, amounts);
    figure.formula().ifPresent(formula -> addComputed(figure, formula, measure, amounts));
    if (figure.formula().isEmpty()) {
      totals(figure).totals(figure).forEach(amounts::putIfAbsent);
    }
    addOpen(figure, amounts);
    boolean rate = measure.isRate() || figure.rank().isPresent();
    boolean additive = !rate && isAdditive(figure);
    return new Result(amounts, measure, additive, false, totals(figure).units());
  }

  private Result underivable(Figure figure) {
    Measure measure = figure.measure().isPresent() ? figure.statedMeasure() : Measure.NONE;
    return new Result(declared(figure), measure, true, true, totals(figure).units());
  }

  private boolean isBroken(Formula formula) {
    List<Figure> inputs = inputs(formula);
    return inputs.isEmpty()
        || formula.inputs().stream().anyMatch(key -> !figures.isInput(key, formula))
        || inputs.stream().anyMatch(input -> result(input).underivable());
  }

  private List<Figure> inputs(Formula formula) {
    return figures.inputs(formula);
  }

  private Result result(Figure input) {
    return Optional.ofNullable(results.byKey().get(input.key().value())).orElseThrow();
  }

  private UnitTotals totals(Figure figure) {
    return Optional.ofNullable(totals.get(figure.key().value())).orElseThrow();
  }

  /** What it states, and what it leaves to be filled in. */
  private static Map<Scenario, Amount> declared(Figure figure) {
    Map<Scenario, Amount> amounts = new LinkedHashMap<>();
    figure
        .numbers()
        .forEach((scenario, number) -> amounts.put(scenario, declared(figure, scenario, number)));
    return amounts;
  }

  private static Amount declared(Figure figure, Scenario scenario, DeclaredNumber number) {
    if (number instanceof DeclaredNumber.Typed typed) {
      return new Amount.Known(typed.number(), typed.bound());
    }
    return number instanceof DeclaredNumber.Blank
        ? new Amount.Unfilled(figure, scenario)
        : Amount.FAULTY;
  }

  private void addPriors(Figure figure, Measure measure, Map<Scenario, Amount> amounts) {
    priors.forEach(
        (scenario, before) ->
            before
                .find(figure.key().value())
                .map(same -> Arithmetic.convert(prior(before, same), before.measure(same), measure))
                .ifPresent(amount -> amounts.putIfAbsent(scenario, amount)));
  }

  /** What will be known with a file that is still to be named, unless it is known otherwise. */
  private static void addOpen(Figure figure, Map<Scenario, Amount> amounts) {
    figure
        .file()
        .priors()
        .forEach(
            (scenario, prior) -> {
              if (prior.open().isPresent()) {
                amounts.putIfAbsent(scenario, new Amount.Unfilled(figure, scenario));
              }
            });
  }

  /**
   * What was done then. How it was computed was checked then: what could not be is missing to those
   * who want it.
   */
  private static Amount prior(Evaluation before, Figure same) {
    return before.isUnderivable(same) && !same.declares(Scenario.ACTUAL)
        ? new Amount.Missing(same, Scenario.ACTUAL)
        : before.amount(same, Scenario.ACTUAL);
  }

  private void addComputed(
      Figure figure, Formula formula, Measure measure, Map<Scenario, Amount> amounts) {
    FormulaCalculator calculator = new FormulaCalculator(figures, results, series);
    for (Scenario scenario : known(formula)) {
      if (!amounts.containsKey(scenario)) {
        Amount amount = calculator.compute(figure, measure, scenario, results);
        if (!isUnknownPrior(formula, scenario, amount)) {
          amounts.put(scenario, amount);
        }
      }
    }
  }

  /** What was before need not be known of each period that is added up. */
  private static boolean isUnknownPrior(Formula formula, Scenario scenario, Amount amount) {
    return formula.kind() == Formula.Kind.CUMULATIVE
        && !scenario.equals(Scenario.ACTUAL)
        && amount instanceof Amount.Missing;
  }

  /** The scenarios of which some input has a number; what was done in any case. */
  private Set<Scenario> known(Formula formula) {
    Set<Scenario> known = new LinkedHashSet<>();
    known.add(Scenario.ACTUAL);
    if (formula.kind() == Formula.Kind.COUNT) {
      return known;
    }
    inputs(formula).forEach(input -> known.addAll(result(input).amounts().keySet()));
    known.removeIf(Scenario::isRatio);
    if (formula.kind() == Formula.Kind.CUMULATIVE) {
      known.removeIf(scenario -> scenario.family().equals(Scenario.PLAN));
    }
    return known;
  }

  private List<Measure> measures(List<Figure> inputs) {
    return inputs.stream().map(input -> result(input).measure()).toList();
  }

  /**
   * The measure it states; else that of its first input, if all measure the same thing, or count
   * things of one name. What is counted, or adds up things of several names, is a count like one
   * that is typed without a measure.
   */
  private Measure measure(Figure figure) {
    if (figure.measure().isPresent() || figure.formula().isEmpty()) {
      return figure.statedMeasure();
    }
    Formula formula = figure.formula().get();
    if (formula.kind() == Formula.Kind.COUNT) {
      return figure.statedMeasure();
    }
    if (formula.kind() == Formula.Kind.RATIO) {
      return Measure.NONE;
    }
    List<Measure> all = measures(inputs(formula));
    Measure first = all.get(0);
    if (all.stream().allMatch(one -> first.isCount() ? first.isSameAs(one) : first.isLike(one))) {
      return first;
    }
    return all.stream().allMatch(Measure::isCount) ? figure.statedMeasure() : Measure.NONE;
  }

  private boolean isAdditive(Figure figure) {
    return figure
        .formula()
        .map(
            formula ->
                formula.kind() == Formula.Kind.COUNT
                    || (formula.kind() != Formula.Kind.RATIO
                        && inputs(formula).stream().allMatch(input -> result(input).additive())))
        .orElseGet(() -> !totals(figure).isUnsummable(figure));
  }
}
