package vanban.figure.eval;

import java.util.Map;
import java.util.Optional;
import vanban.figure.Figure;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.vietnamese.PeriodSpan;

/**
 * What the cumulative figures among some add up.
 *
 * @param figures of a report, or of a unit
 */
public record Cumulations(Evaluation figures) {

  /**
   * What a figure adds up.
   *
   * @param source whose numbers are meant
   * @return empty if it adds up nothing, or what cannot be added up, which is said already
   */
  public Optional<Cumulated> of(Figure figure, Scenario scenario, AmountLookup source) {
    return series(figure)
        .filter(any -> figure.isCumulative() && !figures.isUnderivable(figure))
        .flatMap(
            of ->
                new Cumulator(figures.figures(), figures.all(), Map.of(figure.key().value(), of))
                    .of(figure, scenario, figures.measure(figure), source));
  }

  /** The periods that a figure adds up; empty if it adds up none, or they do not fit. */
  public Optional<PeriodSpan> span(Figure figure) {
    return figure
        .formula()
        .filter(any -> figure.isCumulative())
        .flatMap(
            how ->
                series(figure).flatMap(PeriodSeries::own).flatMap(own -> Cumulator.span(how, own)));
  }

  /** The series of the file that declares a figure, if that names one. */
  public Optional<PeriodSeries<Evaluation>> series(Figure figure) {
    return figures.files().stream()
        .filter(
            file ->
                file.figures().stream()
                    .anyMatch(one -> one.key().place().equals(figure.key().place())))
        .findFirst()
        .flatMap(Evaluation.File::series);
  }
}
