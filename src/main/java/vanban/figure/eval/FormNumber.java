package vanban.figure.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.vietnamese.Measure;

/**
 * The number behind what a form says of a figure, before it is rounded: by it units are ranked. Of
 * a change it is below zero where there is less, also where the form prints only how much.
 *
 * @param figures among which the figure stands
 * @param figure that is spoken of
 * @param form one that {@link #isRanking ranks}
 * @param other the plan, or the number of before, that is meant, where the form speaks of one
 */
public record FormNumber(Evaluation figures, Figure figure, Form form, Scenario other) {

  /** Whether one number stands behind a form: not behind words, and not behind fractions. */
  public static boolean isRanking(Form form) {
    return form.isNumber()
        && form.kind() != Form.Kind.FRACTION
        && form.kind() != Form.Kind.OUTCOME
        && form.operands() != Form.Operands.OF_UNITS;
  }

  /**
   * The number, or why there is none.
   *
   * @param source whose it is: that of a report, or of one of its units
   */
  public Amount of(AmountLookup source) {
    Amount done = source.amount(figure, Scenario.ACTUAL);
    return switch (form.operands()) {
      case NONE, OF_UNITS -> throw new IllegalArgumentException(form.word());
      case DONE -> done;
      case PLAN, PRIOR -> source.amount(figure, other);
      case DONE_AND_PLAN, DONE_AND_PRIOR -> compared(source);
      case PLAN_AND_PRIOR ->
          compared(
              exact(source.amount(figure, other)),
              source.amount(figure, Scenario.PRIOR),
              figure,
              Scenario.PRIOR);
      case DONE_AND_WHOLE ->
          figures
              .whole(figure)
              .map(whole -> compared(done, whole(whole, source), whole, Scenario.ACTUAL))
              .orElse(Amount.FAULTY);
    };
  }

  /** By both numbers, or by what is stated of them. */
  private Amount compared(AmountLookup source) {
    Comparison both = Comparison.of(source, figure, other);
    return form.isComparison() || both.ratio().isEmpty()
        ? compared(both.done(), both.base(), figure, other)
        : new Amount.Missing(figure, other);
  }

  private Amount whole(Figure whole, AmountLookup source) {
    Measure from = figures.measure(whole);
    return Arithmetic.convert(source.amount(whole, Scenario.ACTUAL), from, figures.measure(figure));
  }

  private Amount compared(Amount done, Amount base, Figure baseOf, Scenario scenario) {
    Amount difference = Arithmetic.difference(List.of(done, exact(base)));
    if (form.kind() != Form.Kind.PERCENT || !(difference instanceof Amount.Known far)) {
      return difference;
    }
    return base instanceof Amount.Known known && known.judged().signum() > 0
        ? new Amount.Known(percent(far.judged(), known.judged()))
        : new Amount.Undivided(baseOf, scenario);
  }

  /** The number of a bound, which is compared as it is. */
  private static Amount exact(Amount base) {
    return base instanceof Amount.Known known
        ? new Amount.Known(known.number(), Optional.empty(), known.unrounded())
        : base;
  }

  /** In the order of how far beyond, whether the form prints that or the whole of it. */
  private static BigDecimal percent(BigDecimal difference, BigDecimal base) {
    return difference.divide(base, MathContext.DECIMAL128);
  }

  /** The same for each of some units. */
  public Amount of(Evaluation.UnitFigures unit) {
    return of(new UnitAmounts(figures, unit));
  }

  /** The number of a unit, if it is known. */
  public Optional<BigDecimal> known(Evaluation.UnitFigures unit) {
    return of(unit) instanceof Amount.Known known ? Optional.of(known.judged()) : Optional.empty();
  }
}
