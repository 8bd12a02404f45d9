package vanban.figure.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Results;
import vanban.vietnamese.Measure;

/**
 * Computes what follows from formulas: for a report, or for one of its units.
 *
 * @param figures among which the inputs stand
 * @param results in which measures each of them is measured, and what units have of them
 * @param series the periods over which those of each figure are added up, by its key
 */
record FormulaCalculator(
    FigureSet figures, Results results, Map<String, PeriodSeries<Evaluation>> series) {

  /**
   * A number of a figure as its formula has it, of which all inputs are there.
   *
   * @param measure of the figure
   * @param numbers those of the inputs, each in its own measure
   */
  Amount compute(Figure figure, Measure measure, Scenario scenario, AmountLookup numbers) {
    Optional<Figure> bounded =
        inputs(figure).stream()
            .filter(input -> numbers.amount(input, scenario).bound().isPresent())
            .findFirst();
    return bounded
        .<Amount>map(input -> new Amount.Unadded(figure, scenario, input))
        .orElseGet(() -> exact(figure, measure, scenario, numbers));
  }

  private List<Figure> inputs(Figure figure) {
    return figures.inputs(figure.formula().orElseThrow());
  }

  private Amount exact(Figure figure, Measure measure, Scenario scenario, AmountLookup numbers) {
    Formula formula = figure.formula().orElseThrow();
    if (formula.kind() == Formula.Kind.COUNT) {
      return scenario.equals(Scenario.ACTUAL)
          ? count(formula, numbers)
          : new Amount.Missing(figure, scenario);
    }
    if (formula.kind() == Formula.Kind.CUMULATIVE) {
      return cumulative(figure, measure, scenario, numbers);
    }
    List<Figure> inputs = inputs(figure);
    List<Measure> into = into(figure, measure, inputs);
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Measure from = results.measure(inputs.get(i));
      Amount amount = numbers.amount(inputs.get(i), scenario);
      amounts.add(
          into.get(i).isUnstated() && formula.kind() != Formula.Kind.RATIO
              ? Arithmetic.inOnes(amount, from)
              : from.isUnstated() && into.get(i).startsWithNumber()
                  ? Arithmetic.ofOnes(amount, into.get(i))
                  : Arithmetic.convert(amount, from, into.get(i)));
    }
    return switch (formula.kind()) {
      case SUM -> Arithmetic.sum(amounts);
      case DIFFERENCE -> Arithmetic.difference(amounts);
      case RATIO ->
          Arithmetic.ratio(
              amounts, measure, figure.precision(), new Amount.Undivided(inputs.get(1), scenario));
      case COUNT, CUMULATIVE -> throw new IllegalStateException("computed above");
    };
  }

  private Amount count(Formula formula, AmountLookup numbers) {
    return new Counter(figures, results)
        .count(formula, numbers)
        .map(Counted::amount)
        .orElse(Amount.FAULTY);
  }

  /** A plan of the year is stated: those of its months need not be there. */
  private Amount cumulative(
      Figure figure, Measure measure, Scenario scenario, AmountLookup numbers) {
    boolean adds = scenario.equals(Scenario.ACTUAL) || scenario.family().equals(Scenario.PRIOR);
    return adds
        ? new Cumulator(figures, results, series)
            .of(figure, scenario, measure, numbers)
            .map(Cumulated::amount)
            .orElse(Amount.FAULTY)
        : new Amount.Missing(figure, scenario);
  }

  /** In which measures the inputs are reckoned with. */
  private List<Measure> into(Figure figure, Measure measure, List<Figure> inputs) {
    boolean ratio = figure.formula().filter(how -> how.kind() == Formula.Kind.RATIO).isPresent();
    return ratio
        ? RatioMeasures.of(
                measure, inputs.stream().map(results::measure).toList(), figure.file().measures())
            .operands()
        : Collections.nCopies(inputs.size(), measure);
  }
}
