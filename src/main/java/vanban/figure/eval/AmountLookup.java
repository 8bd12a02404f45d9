package vanban.figure.eval;

import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Scenario;

/** Whose numbers of a figure are meant: those of a report, or of one of the units that report. */
@FunctionalInterface
public interface AmountLookup {
  /** A number of a figure, or why there is none. */
  Amount amount(Figure figure, Scenario scenario);
}
