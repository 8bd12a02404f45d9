package vanban.figure.eval;

import java.util.Optional;
import vanban.figure.Figure;

/**
 * What the counts among some figures look at.
 *
 * @param figures of a report, or of a unit
 */
public record Counts(Evaluation figures) {

  /**
   * What a figure counts.
   *
   * @param source whose numbers are meant
   * @return empty if it counts nothing, or what is not there, which is said already
   */
  public Optional<Counted> of(Figure figure, AmountLookup source) {
    return figure
        .formula()
        .filter(formula -> !figures.isUnderivable(figure))
        .flatMap(formula -> new Counter(figures.figures(), figures.all()).count(formula, source));
  }
}
