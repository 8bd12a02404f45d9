package vanban.figure.words;

import java.util.List;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountSource;
import vanban.figure.eval.Evaluation;

/**
 * The numbers that the forms of a figure speak of.
 *
 * @param figures in which the figure stands
 * @param source whose numbers they are
 * @param figure the figure
 */
record Operands(Evaluation figures, AmountSource source, Figure figure) {

  /**
   * Those of a form.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   */
  List<Amount> of(Form form, Scenario other) {
    Amount done = source.amount(figure, Scenario.ACTUAL);
    return switch (form) {
      case ACTUAL, VALUE -> List.of(done);
      case PLAN, PRIOR -> List.of(source.amount(figure, other));
      case OF_PLAN, PROGRESS, OVER_PLAN, CHANGE, CHANGE_BY, CHANGE_PERCENT, CHANGE_AMOUNT, RATE ->
          List.of(done, source.amount(figure, other));
      case SHARE, OF_WHOLE ->
          List.of(
              done,
              figures
                  .whole(figure)
                  .map(of -> source.amount(of, Scenario.ACTUAL))
                  .orElse(Amount.FAULTY));
      case NAME, UNIT, SOURCE -> List.of();
    };
  }

  /** Whether one is still to be filled in, and nothing is wrong with the others. */
  boolean areUnfilled(Form form, Scenario other) {
    List<Amount> needed = of(form, other);
    return needed.stream().anyMatch(Amount.Unfilled.class::isInstance)
        && needed.stream()
            .allMatch(one -> one instanceof Amount.Unfilled || one instanceof Amount.Known);
  }
}
