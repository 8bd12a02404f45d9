package vanban.report.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Chart;
import vanban.document.Origin;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountLookup;
import vanban.figure.eval.Arithmetic;
import vanban.figure.eval.Cumulated;
import vanban.figure.eval.Cumulations;
import vanban.figure.eval.Evaluation;
import vanban.report.scope.DraftPolicy;
import vanban.report.table.FigureListing.Listed;
import vanban.schema.Scalars.TruthOrCount;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodSpan;
import vanban.vietnamese.PeriodWording;
import vanban.vietnamese.Writing;

/**
 * The axis of a chart over periods, and the numbers along it.
 *
 * @param figures of this period
 * @param policy what a gap is
 * @param diagnostics where gaps are told
 */
record PeriodAxis(Evaluation figures, DraftPolicy policy, Diagnostics diagnostics) {

  /**
   * The periods that a chart shows; empty if there are none, which is then told.
   *
   * @param first the first figure that it shows
   */
  Optional<PeriodSpan> span(ChartSource chart, Listed first) {
    Optional<PeriodSeries<Evaluation>> series = series(first.figure());
    if (series.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.MISPLACED_FIGURE, first.place(), first.figure().key().value())
              .variant("no-periods"));
    }
    Optional<Period> own = series.flatMap(PeriodSeries::own);
    Optional<PeriodSpan> span = own.flatMap(last -> span(chart, last));
    own.filter(last -> span.isEmpty())
        .ifPresent(
            last ->
                diagnostics.add(
                    Diagnostic.error(
                            Code.WRONG_SERIES,
                            chart.axis().periods().place().orElse(chart.place()),
                            PeriodWording.name(last))
                        .variant("span")));
    return span;
  }

  private static Optional<PeriodSpan> span(ChartSource chart, Period last) {
    return chart
        .axis()
        .periods()
        .value()
        .flatMap(TruthOrCount::count)
        .map(count -> PeriodSpan.upTo(last, count))
        .orElseGet(() -> PeriodSpan.ofYear(last));
  }

  private Optional<PeriodSeries<Evaluation>> series(Figure figure) {
    return new Cumulations(figures).series(figure);
  }

  /** The names of the periods, with their years where these differ. */
  static List<Chart.Category> categories(
      Optional<PeriodSpan> span, ChartSource chart, Writing writing) {
    return span.stream()
        .flatMap(
            periods ->
                periods.periods().stream()
                    .map(
                        period ->
                            category(
                                writing.period(period, periods.isOfOneYear()),
                                period,
                                periods,
                                chart)))
        .toList();
  }

  /** The period of the report is the last of them. */
  private static Chart.Category category(
      String name, Period period, PeriodSpan span, ChartSource chart) {
    List<Period> all = span.periods();
    boolean last = period.equals(all.get(all.size() - 1));
    return new Chart.Category(name, last && all.size() > 1, Origin.of(chart.place()));
  }

  /** Makes a number of those of a figure. */
  @FunctionalInterface
  interface Derivation {
    /**
     * The number, if it can be made.
     *
     * @param figures among which the figure stands
     * @param source whose numbers are meant
     */
    Optional<BigDecimal> of(Evaluation figures, AmountLookup source, Figure figure);
  }

  /** What is made of the numbers of a figure, for each period. */
  List<Optional<BigDecimal>> numbers(Listed one, Optional<PeriodSpan> span, Derivation derivation) {
    Optional<PeriodSeries<Evaluation>> series = series(one.figure());
    return span.map(PeriodSpan::periods).orElse(List.of()).stream()
        .map(period -> series.flatMap(of -> number(one.figure(), of, period, derivation)))
        .toList();
  }

  private Optional<BigDecimal> number(
      Figure figure, PeriodSeries<Evaluation> series, Period period, Derivation derivation) {
    if (series.isOwn(period)) {
      return derivation.of(figures, figures, figure);
    }
    if (figure.isCumulative()) {
      AmountLookup then =
          (of, scenario) ->
              amount(of, scenario, series, period)
                  .orElseGet(() -> new Amount.Missing(of, scenario));
      return derivation.of(figures, then, figure);
    }
    Optional<Evaluation> there =
        series.find(period).map(PeriodSeries.Other::content).map(content -> content.get());
    return there.flatMap(
        then -> then.find(figure.key().value()).flatMap(same -> derivation.of(then, then, same)));
  }

  /** The numbers of a figure, one for each period; those that are missing are told in one go. */
  List<Chart.Value> values(Listed one, SeriesChoice choice, Optional<PeriodSpan> span) {
    List<Chart.Value> values = new ArrayList<>();
    List<Period> missing = new ArrayList<>();
    Optional<PeriodSeries<Evaluation>> series = series(one.figure());
    for (Period period : span.map(PeriodSpan::periods).orElse(List.of())) {
      boolean own = series.filter(of -> of.isOwn(period)).isPresent();
      Amount amount =
          own
              ? figures.amount(one.figure(), choice.of())
              : series
                  .flatMap(of -> amount(one.figure(), choice.of(), of, period))
                  .orElse(Amount.FAULTY);
      Optional<String> said =
          own ? Optional.of(one.expression(choice.of().name()).value()) : Optional.empty();
      values.add(new Chart.Value(amount.drawn(), said, Origin.of(one.place())));
      boolean told = own && amount instanceof Amount.Unfilled; // where it is to be filled in
      if (amount.known().isEmpty() && !told) {
        missing.add(period);
      }
    }
    tell(one, choice, missing);
    return values;
  }

  private void tell(Listed one, SeriesChoice choice, List<Period> missing) {
    if (!missing.isEmpty()) {
      String names = missing.stream().map(PeriodWording::name).collect(Collectors.joining(", "));
      String wanted = one.expression(choice.of().name()).value();
      diagnostics.add(
          policy.gap(
              Diagnostic.error(Code.MISSING_PERIODS, choice.wanted(one.place()), names, wanted)
                  .variant("chart")));
    }
  }

  /** What another period has; of what is added up over periods, what that came to then. */
  private Optional<Amount> amount(
      Figure figure, Scenario scenario, PeriodSeries<Evaluation> series, Period period) {
    if (figure.isCumulative()) {
      return new Cumulations(figures)
          .of(figure, scenario, figures)
          .flatMap(sum -> sum.upTo(period))
          .map(Cumulated::amount);
    }
    return series
        .find(period)
        .map(PeriodSeries.Other::content)
        .flatMap(there -> amount(figure, scenario, there.get()));
  }

  private Optional<Amount> amount(Figure figure, Scenario scenario, Evaluation there) {
    return there
        .find(figure.key().value())
        .map(
            same ->
                Arithmetic.convert(
                    there.amount(same, scenario), there.measure(same), figures.measure(figure)));
  }
}
