package vanban.figure;

import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.vietnamese.Measure;

/** Whose numbers of a figure are said: those of a report, or of one of the units that report. */
interface Numbers {
  /** A number of a figure. */
  Amount amount(Figure figure, Scenario scenario);

  /** What a figure is a share of; one that is not there is said already. */
  Optional<Figure> whole(Figure figure);

  /** In what a figure is measured. */
  Measure unit(Figure figure);

  /** Why an amount is not known, at the place where it is wanted; empty if that is said already. */
  Optional<Diagnostic> diagnose(Amount amount, Place wanted);
}
