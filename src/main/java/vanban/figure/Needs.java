package vanban.figure;

import java.util.List;

/**
 * The numbers that the forms of a figure speak of.
 *
 * @param numbers whose they are
 * @param figure the figure
 */
record Needs(Numbers numbers, Figure figure) {

  /**
   * Those of a form.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   */
  List<Amount> of(Form form, Scenario other) {
    Amount done = numbers.amount(figure, Scenario.ACTUAL);
    return switch (form) {
      case ACTUAL, VALUE -> List.of(done);
      case PLAN, PRIOR -> List.of(numbers.amount(figure, other));
      case OF_PLAN, PROGRESS, OVER_PLAN, CHANGE, CHANGE_BY, CHANGE_PERCENT, CHANGE_AMOUNT, RATE ->
          List.of(done, numbers.amount(figure, other));
      case SHARE, OF_WHOLE ->
          List.of(
              done,
              numbers
                  .whole(figure)
                  .map(of -> numbers.amount(of, Scenario.ACTUAL))
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
