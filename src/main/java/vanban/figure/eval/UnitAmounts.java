package vanban.figure.eval;

import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Results;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * The numbers that one unit has of the figures above it, which say what these are called, measured
 * in, shares of, how they are rounded, and how they follow from others that the unit has.
 */
public final class UnitAmounts implements UnitLookup {
  private final Results all;
  private final UnitFigures unit;

  /** Those of a unit below these figures. */
  public UnitAmounts(Evaluation all, UnitFigures unit) {
    this(all.all(), unit);
  }

  /** The same, where not all figures are evaluated yet. */
  UnitAmounts(Results all, UnitFigures unit) {
    this.all = all;
    this.unit = unit;
  }

  /** Those that a unit has of a figure; none if it does not report it. */
  static AmountLookup of(Evaluation all, Figure figure, String id) {
    return all.reportingUnits(figure).stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .<AmountLookup>map(unit -> new UnitAmounts(all, unit))
        .orElse(Amount.Missing::new);
  }

  @Override
  public String id() {
    return unit.id();
  }

  @Override
  public Amount amount(Figure figure, Scenario scenario) {
    Amount own = own(figure, scenario);
    if (!unit.unit().isAwaited() && !(own instanceof Amount.Missing)) {
      return own;
    }
    if (isExpected(figure, scenario)) {
      return new Amount.Unfilled(figure, scenario);
    }
    return own instanceof Amount.Missing ? own : new Amount.Missing(figure, scenario);
  }

  /** What the unit states itself, or else what follows. */
  private Amount own(Figure figure, Scenario scenario) {
    return unit.declares(figure)
        ? unit.amount(figure, scenario, all.measure(figure))
        : all.derived(figure)
            .flatMap(one -> one.amount(unit.id(), scenario))
            .orElseGet(() -> unit.amount(figure, scenario, all.measure(figure)));
  }

  /** Whether what the unit does not state must still come, which is said where units are named. */
  private boolean isExpected(Figure figure, Scenario scenario) {
    return all.amount(figure, scenario) instanceof Amount.Unfilled
        || (unit.unit().isAwaited() && isAsked(figure, scenario))
        || (scenario.equals(Scenario.ACTUAL) && isHeldAgainst(figure));
  }

  /** Whether a unit will report such a number: what was done, and what another unit has. */
  private boolean isAsked(Figure figure, Scenario scenario) {
    return scenario.equals(Scenario.ACTUAL)
        || isStatedByUnits(figure, scenario)
        || all.derived(figure).filter(one -> one.has(scenario)).isPresent();
  }

  /** Whether the units' numbers must make up what the file above states. */
  private boolean isHeldAgainst(Figure figure) {
    return figure.declares(Scenario.ACTUAL) && isStatedByUnits(figure, Scenario.ACTUAL);
  }

  private boolean isStatedByUnits(Figure figure, Scenario scenario) {
    return new UnitTotals(all.reportingUnits(figure), false).scenarios(figure).contains(scenario);
  }
}
