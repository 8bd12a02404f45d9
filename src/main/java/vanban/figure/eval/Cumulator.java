package vanban.figure.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.Cumulated.Item;
import vanban.figure.eval.Evaluation.Results;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodSpan;

/**
 * Adds up figures over the periods of a series. A sum is exact, or there is none: never that of the
 * periods that happen to be there.
 *
 * @param figures among which those stand that are added up
 * @param results what came of them in the period of the file
 * @param series those of the file of each figure, by key
 */
record Cumulator(FigureSet figures, Results results, Map<String, PeriodSeries<Evaluation>> series) {

  /**
   * What a figure adds up.
   *
   * @param figure with a cumulative formula
   * @param scenario what was done, or what was done a year before
   * @param measure in which the sum is wanted
   * @param numbers whose are wanted: of the report, or of one of its units
   * @return empty if it adds up nothing, or what is not there or cannot be added, which is said
   *     where it is declared
   */
  Optional<Cumulated> of(Figure figure, Scenario scenario, Measure measure, AmountLookup numbers) {
    Optional<Figure> input = input(figure).filter(this::isAddable);
    return span(figure)
        .flatMap(
            span ->
                input
                    .map(of -> new Wanted(figure, of, scenario, measure, numbers))
                    .map(
                        wanted ->
                            new Cumulated(
                                span.periods().stream()
                                    .map(period -> item(wanted, period))
                                    .toList())));
  }

  /** What is added up of each period. */
  private record Wanted(
      Figure figure, Figure input, Scenario scenario, Measure measure, AmountLookup numbers) {
    /** What is still to come. */
    Amount gap() {
      return new Amount.Unfilled(figure, scenario);
    }

    /** Whether a period that lacks the number leaves a gap, which is told where files are named. */
    boolean isAwaited() {
      return scenario.equals(Scenario.ACTUAL) && !(numbers instanceof UnitLookup);
    }

    Amount in(Measure from, Amount amount) {
      return Arithmetic.convert(amount, from, measure);
    }
  }

  private Optional<Figure> input(Figure figure) {
    return figure
        .formula()
        .filter(how -> how.kind() == Formula.Kind.CUMULATIVE)
        .flatMap(how -> figures.inputs(how).stream().findFirst());
  }

  /** Whether numbers of several periods can be added: no rate, no rank, nothing added up before. */
  private boolean isAddable(Figure input) {
    return results.of(input).additive() && !input.isCumulative();
  }

  private Optional<PeriodSeries<Evaluation>> seriesOf(Figure figure) {
    return Optional.ofNullable(series.get(figure.key().value()));
  }

  private Optional<PeriodSpan> span(Figure figure) {
    return seriesOf(figure)
        .flatMap(PeriodSeries::own)
        .flatMap(own -> figure.formula().flatMap(how -> span(how, own)));
  }

  /** The periods of which a formula adds up numbers; empty if they are none, or do not fit. */
  static Optional<PeriodSpan> span(Formula formula, Period own) {
    return formula
        .since()
        .map(since -> PeriodSpan.between(since.period(), own))
        .orElseGet(() -> PeriodSpan.ofYear(own));
  }

  private Item item(Wanted wanted, Period period) {
    PeriodSeries<Evaluation> of = seriesOf(wanted.figure()).orElseThrow();
    return of.isOwn(period)
        ? own(wanted, period)
        : of.find(period)
            .map(there -> item(wanted, there))
            .orElseGet(() -> new Item(period, Optional.empty(), Optional.empty(), wanted.gap()));
  }

  private Item own(Wanted wanted, Period period) {
    Figure input = wanted.input();
    Amount amount =
        wanted.in(results.measure(input), stated(input, wanted.scenario(), wanted.numbers()));
    Optional<String> path = Optional.of(wanted.figure().key().place().file().path());
    Figure declared = declared(wanted, results.reportingUnits(input), input);
    return new Item(period, path, Optional.of(declared), amount);
  }

  private static Item item(Wanted wanted, PeriodSeries.Other<Evaluation> of) {
    Evaluation there = of.content().get();
    Optional<Figure> same = there.find(wanted.input().key().value());
    Amount amount =
        same.map(found -> other(wanted, there, found))
            .orElseGet(() -> new Amount.Missing(wanted.input(), wanted.scenario()));
    boolean gap = amount instanceof Amount.Missing && wanted.isAwaited();
    Optional<Figure> declared =
        same.map(found -> declared(wanted, there.reportingUnits(found), found));
    return new Item(of.period(), Optional.of(of.path()), declared, gap ? wanted.gap() : amount);
  }

  /** A figure as it is declared by the unit whose numbers are wanted, if it does declare it. */
  private static Figure declared(Wanted wanted, List<UnitFigures> units, Figure figure) {
    return wanted.numbers() instanceof UnitLookup unit
        ? units.stream()
            .filter(one -> one.id().equals(unit.id()))
            .flatMap(one -> one.current().stream())
            .flatMap(own -> own.find(figure.key().value()).stream())
            .findFirst()
            .orElse(figure)
        : figure;
  }

  /** Why another period has no number is said in its own report; here it is still to come. */
  private static Amount other(Wanted wanted, Evaluation there, Figure same) {
    AmountLookup numbers =
        wanted.numbers() instanceof UnitLookup unit
            ? UnitAmounts.of(there, same, unit.id())
            : there;
    Amount amount = stated(same, wanted.scenario(), numbers);
    return amount instanceof Amount.Known || amount instanceof Amount.Missing
        ? wanted.in(there.measure(same), amount)
        : wanted.gap();
  }

  /** Of the numbers of before only those of a year before add up to one of a year before. */
  private static Amount stated(Figure figure, Scenario scenario, AmountLookup numbers) {
    boolean other =
        !scenario.equals(Scenario.ACTUAL)
            && figure
                .basePeriod(scenario)
                .map(base -> base != BasePeriod.LAST_YEAR)
                .orElse(scenario.isNamed());
    return other ? new Amount.Missing(figure, scenario) : numbers.amount(figure, scenario);
  }
}
