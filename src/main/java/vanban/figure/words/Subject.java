package vanban.figure.words;

import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Bound;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.Target;
import vanban.figure.eval.AmountLookup;
import vanban.figure.eval.Evaluation;
import vanban.vietnamese.Measure;

/**
 * What is spoken of: a figure, and whose numbers of it.
 *
 * @param figures among which the figure stands
 * @param source whose numbers are meant: those of a report, or of one unit
 * @param figure one of the figures
 */
record Subject(Evaluation figures, AmountLookup source, Figure figure) {
  /** A figure with the numbers of those who declare it. */
  static Subject of(Evaluation figures, Figure figure) {
    return new Subject(figures, figures, figure);
  }

  /** A number of this figure, or of one it is compared with. */
  Amount amount(Figure of, Scenario scenario) {
    return source.amount(of, scenario);
  }

  /** Whether its numbers are ranks. */
  boolean isRank() {
    return figure.rank().isPresent();
  }

  /** In what it is measured. */
  Measure measure() {
    return figures.measure(figure);
  }

  /**
   * What a plan of it asks for.
   *
   * @param bound that the plan is, if it is one
   */
  Target target(Optional<Bound> bound) {
    return new Target(bound, figure.better());
  }
}
