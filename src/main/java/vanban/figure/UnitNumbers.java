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
  public Amount amount(Figure figure, Series series) {
    Amount own = unit.amount(figure, series);
    if (!unit.isAwaited() && !(own instanceof Amount.Missing)) {
      return own;
    }
    if (isExpected(figure, series)) {
      return new Amount.Unfilled(figure, series);
    }
    return own instanceof Amount.Missing ? own : new Amount.Missing(figure, series);
  }

  /** Whether what the unit does not state must still come, which is said where units are named. */
  private boolean isExpected(Figure figure, Series series) {
    return all.amount(figure, series) instanceof Amount.Unfilled
        || (series.equals(Series.ACTUAL) && (unit.isAwaited() || isHeldAgainst(figure)));
  }

  /** Whether the units' numbers must make up what the file above states. */
  private static boolean isHeldAgainst(Figure figure) {
    return figure.states(Series.ACTUAL)
        && figure.file().rollUp().series(figure.key().value()).contains(Series.ACTUAL);
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
