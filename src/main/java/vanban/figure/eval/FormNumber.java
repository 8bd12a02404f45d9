package vanban.figure.eval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.FormOperands.Operand;

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
    return new FormOperands(figures, source, figure)
        .of(form, other)
        .map(this::number)
        .orElse(Amount.FAULTY);
  }

  private Amount number(List<Operand> operands) {
    Operand first = operands.get(0);
    return switch (form.kind()) {
      case AMOUNT, NUMBER -> first.amount(); // of a rank too, which stands among a number
      case DIFFERENCE -> above(first, operands.get(1));
      case PERCENT -> percent(first, operands.get(1));
      case FRACTION, OUTCOME, WORD -> throw new IllegalArgumentException(form.word());
    };
  }

  /** How far the first lies above the second. */
  private Amount above(Operand one, Operand other) {
    return Arithmetic.above(figure, exact(one.amount()), exact(other.amount()));
  }

  /** In the order of how far beyond, whether the form prints that or the whole of it. */
  private Amount percent(Operand one, Operand base) {
    Amount difference = above(one, base);
    if (!(difference instanceof Amount.Known far)) {
      return difference;
    }
    return base.judged()
        .filter(number -> number.signum() > 0)
        .<Amount>map(
            number -> new Amount.Known(far.judged().divide(number, MathContext.DECIMAL128)))
        .orElseGet(() -> new Amount.Undivided(base.figure(), base.scenario()));
  }

  /** The number of a bound, which is compared as it is. */
  private static Amount exact(Amount base) {
    return base instanceof Amount.Known known
        ? new Amount.Known(known.number(), Optional.empty(), known.unrounded())
        : base;
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
