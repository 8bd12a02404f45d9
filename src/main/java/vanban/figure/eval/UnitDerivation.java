package vanban.figure.eval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Derived;
import vanban.figure.eval.Evaluation.Results;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * Computes for each unit what the file above it computes for all of them: the ratio that is
 * declared there once is that of each unit too, where the unit has what it follows from.
 */
final class UnitDerivation {
  private final FigureSet figures;
  private final Results all;
  private final FormulaCalculator calculator;

  /** Who computes by what was evaluated so far. */
  UnitDerivation(FigureSet figures, Results all, Map<String, PeriodSeries<Evaluation>> series) {
    this.figures = figures;
    this.all = all;
    this.calculator = new FormulaCalculator(figures, all, series);
  }

  /** The numbers of one unit, which differs in what is known of it from input to input. */
  private record OfUnit(Results all, InputUnits units, String id) implements UnitLookup {
    @Override
    public Amount amount(Figure input, Scenario scenario) {
      return new UnitAmounts(all, units.unit(input, id)).amount(input, scenario);
    }
  }

  /** The units of each input, by its key and their ids. */
  private record InputUnits(Map<String, Map<String, UnitFigures>> byKey) {
    UnitFigures unit(Figure input, String id) {
      return Optional.ofNullable(byKey.get(input.key().value()))
          .map(units -> units.get(id))
          .orElseThrow();
    }

    boolean areSame(Map<String, UnitFigures> units) {
      return byKey.values().stream().allMatch(one -> one.keySet().equals(units.keySet()));
    }
  }

  /** What follows for units from the formula of a figure; empty where units lack its inputs. */
  Optional<Derived> derive(Figure figure) {
    Formula formula = figure.formula().orElseThrow();
    if (formula.count().filter(Formula.Count::ofUnits).isPresent()) {
      return Optional.empty();
    }
    List<Figure> inputs = figures.inputs(formula);
    Map<String, Map<String, UnitFigures>> byKey = new HashMap<>();
    inputs.forEach(input -> byKey.put(input.key().value(), byId(input)));
    InputUnits units = new InputUnits(byKey);
    Map<String, UnitFigures> first = byId(inputs.get(0));
    if (first.isEmpty() || !units.areSame(first)) {
      return Optional.empty();
    }
    Map<String, Map<Scenario, Amount>> amounts = new LinkedHashMap<>();
    for (UnitFigures unit : first.values()) {
      if (!unit.unit().isAwaited()) {
        amounts.put(unit.id(), amounts(figure, units, unit.id()));
      }
    }
    return Optional.of(new Derived(List.copyOf(first.values()), amounts));
  }

  private Map<String, UnitFigures> byId(Figure input) {
    Map<String, UnitFigures> byId = new LinkedHashMap<>();
    all.reportingUnits(input).forEach(unit -> byId.put(unit.id(), unit));
    return byId;
  }

  private Map<Scenario, Amount> amounts(Figure figure, InputUnits units, String id) {
    AmountLookup numbers = new OfUnit(all, units, id);
    Map<Scenario, Amount> amounts = new LinkedHashMap<>();
    for (Scenario scenario : all.of(figure).amounts().keySet()) {
      Amount amount = calculator.compute(figure, all.measure(figure), scenario, numbers);
      if (amount instanceof Amount.Undivided zero) {
        amounts.put(scenario, own(zero, units.unit(zero.divisor(), id)));
      } else if (!(amount instanceof Amount.Missing)) {
        amounts.put(scenario, amount);
      }
    }
    return amounts;
  }

  /** With the divisor as the unit declares it, if it does. */
  private static Amount own(Amount.Undivided zero, UnitFigures unit) {
    return unit.current()
        .flatMap(figures -> figures.find(zero.divisor().key().value()))
        .<Amount>map(divisor -> new Amount.Undivided(divisor, zero.scenario()))
        .orElse(zero);
  }
}
