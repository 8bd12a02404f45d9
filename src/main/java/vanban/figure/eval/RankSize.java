package vanban.figure.eval;

import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.RankField;
import vanban.figure.Scenario;

/**
 * Among how many the numbers of a figure are ranks.
 *
 * @param figures among which the figure stands
 * @param source whose numbers are meant
 */
public record RankSize(Evaluation figures, AmountLookup source) {

  /**
   * Among how many a number of a rank stands, or stood then; or why that is not known.
   *
   * @param rank a figure that {@link Figure#rank() is one}
   */
  public Amount of(Figure rank, Scenario scenario) {
    Optional<Figure> before =
        figures.priorFigure(rank, scenario).filter(earlier -> earlier.rank().isPresent());
    Optional<Evaluation> then = Optional.ofNullable(figures.priors().get(scenario));
    if (before.isPresent() && then.isPresent()) {
      return new RankSize(then.get(), then.get()).of(before.get(), Scenario.ACTUAL);
    }
    RankField field = rank.rank().orElseThrow();
    if (field instanceof RankField.Typed typed) {
      return new Amount.Known(typed.size());
    }
    return figures
        .find(((RankField.OfFigure) field).key().value())
        .map(size -> size(size, scenario))
        .orElse(Amount.FAULTY);
  }

  /** Of what was before, as many as there were then, where that is said. */
  private Amount size(Figure size, Scenario scenario) {
    boolean before = scenario.family().equals(Scenario.PRIOR);
    Amount then = source.amount(size, before ? scenario : Scenario.ACTUAL);
    return then instanceof Amount.Missing ? source.amount(size, Scenario.ACTUAL) : then;
  }
}
