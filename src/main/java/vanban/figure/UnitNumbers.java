package vanban.figure;

import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.vietnamese.Measure;

/**
 * The numbers that one unit has of the figures above it, which say what these are called, measured
 * in, shares of and how they are rounded.
 *
 * @param all the figures above
 * @param unit whose numbers they are
 */
record UnitNumbers(Figures all, ReportingUnit unit) implements Numbers {
  @Override
  public Amount amount(Figure figure, Scenario scenario) {
    Amount own = unit.amount(figure, scenario);
    if (!unit.isAwaited() && !(own instanceof Amount.Missing)) {
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
        || (scenario.equals(Scenario.ACTUAL) && (unit.isAwaited() || isHeldAgainst(figure)));
  }

  /** Whether the units' numbers must make up what the file above states. */
  private static boolean isHeldAgainst(Figure figure) {
    return figure.states(Scenario.ACTUAL)
        && figure.file().rollUp().scenarios(figure.key().value()).contains(Scenario.ACTUAL);
  }

  @Override
  public Optional<Figure> whole(Figure figure) {
    return all.whole(figure);
  }

  @Override
  public Measure unit(Figure figure) {
    return all.unit(figure);
  }

  @Override
  public Optional<Diagnostic> diagnose(Amount amount, Place wanted) {
    return all.diagnose(amount, wanted);
  }
}
