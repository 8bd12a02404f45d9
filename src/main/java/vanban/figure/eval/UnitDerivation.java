package vanban.figure.eval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Derived;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * Computes for each unit what the file above it computes for all of them: the ratio that is
 * declared there once is that of each unit too, where the unit has what it follows from.
 */
final class UnitDerivation {
  private final Evaluation all;
  private final FormulaCalculator calculator;
  private final Map<String, Derived> derived = new HashMap<>();

  private UnitDerivation(Evaluation all) {
    this.all = all;
    this.calculator = new FormulaCalculator(all.figures(), all::measure);
  }

  /**
   * What follows for units, by the keys of figures.
   *
   * @param all the figures above, without that
   * @param order in which each stands behind those it follows from
   */
  static Map<String, Derived> of(Evaluation all, EvaluationOrder order) {
    UnitDerivation derivation = new UnitDerivation(all);
    order.figures().stream()
        .filter(figure -> figure.formula().isPresent() && !all.isUnderivable(figure))
        .forEach(derivation::add);
    return derivation.derived;
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

  private void add(Figure figure) {
    List<Figure> inputs =
        all.figures().findAll(figure.formula().map(Formula::inputs).orElse(List.of()));
    Map<String, Map<String, UnitFigures>> byKey = new HashMap<>();
    inputs.forEach(input -> byKey.put(input.key().value(), byId(input)));
    InputUnits units = new InputUnits(byKey);
    Map<String, UnitFigures> first = byId(inputs.get(0));
    if (first.isEmpty() || !units.areSame(first)) {
      return;
    }
    Map<String, Map<Scenario, Amount>> amounts = new LinkedHashMap<>();
    for (UnitFigures unit : first.values()) {
      if (!unit.unit().isAwaited()) {
        amounts.put(unit.id(), amounts(figure, units, unit.id()));
      }
    }
    derived.put(figure.key().value(), new Derived(List.copyOf(first.values()), amounts));
  }

  private Map<String, UnitFigures> byId(Figure input) {
    List<UnitFigures> units =
        Optional.ofNullable(derived.get(input.key().value()))
            .map(Derived::units)
            .orElseGet(() -> all.reportingUnits(input));
    Map<String, UnitFigures> byId = new LinkedHashMap<>();
    units.forEach(unit -> byId.put(unit.id(), unit));
    return byId;
  }

  private Map<Scenario, Amount> amounts(Figure figure, InputUnits units, String id) {
    AmountLookup numbers =
        (input, scenario) ->
            new UnitAmounts(all, units.unit(input, id), derived).amount(input, scenario);
    Map<Scenario, Amount> amounts = new LinkedHashMap<>();
    for (Scenario scenario : all.scenarios(figure)) {
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
