package vanban.figure.eval;

import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * The numbers that one unit has of the figures above it, which say what these are called, measured
 * in, shares of and how they are rounded.
 *
 * @param all the figures above
 * @param unit whose numbers they are
 */
public record UnitAmounts(Evaluation all, UnitFigures unit) implements AmountLookup {
  @Override
  public Amount amount(Figure figure, Scenario scenario) {
    Amount own = unit.amount(figure, scenario, all.measure(figure));
    if (!unit.unit().isAwaited() && !(own instanceof Amount.Missing)) {
      return own;
    }
    if (isExpected(figure, scenario)) {
      return new Amount.Unfilled(figure, scenario);
    }
    return own instanceof Amount.Missing ? own : new Amount.Missing(figure, scenario);
  }

  /** Whether what the unit does not state must still come, which is said where units are named. */
  private boolean isExpected(Figure figure, Scenario scenario) {
    return all.amount(figure, scenario) instanceof Amount.Unfilled
        || (scenario.equals(Scenario.ACTUAL) && (unit.unit().isAwaited() || isHeldAgainst(figure)));
  }

  /** Whether the units' numbers must make up what the file above states. */
  private boolean isHeldAgainst(Figure figure) {
    return figure.declares(Scenario.ACTUAL)
        && new UnitTotals(all.reportingUnits(figure), false)
            .scenarios(figure)
            .contains(Scenario.ACTUAL);
  }
}
