package vanban.figure.words;

import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Better;
import vanban.figure.Bound;
import vanban.figure.Form;
import vanban.figure.Precision;
import vanban.figure.Scenario;
import vanban.figure.eval.FormOperands;
import vanban.figure.eval.FormOperands.Operand;

/**
 * The numbers of which a form of a figure speaks.
 *
 * @param all in order: what was done before what it is compared with
 */
record Operands(List<Operand> all) {
  /** Keeps the list from change. */
  Operands {
    all = List.copyOf(all);
  }

  /**
   * Those of a form.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty if the form speaks of a whole that there is not
   */
  static Optional<Operands> of(Form form, Scenario other, Subject subject) {
    if (form.operands() == Form.Operands.OF_UNITS) {
      Amount extreme = Listed.extreme(form, subject);
      return Optional.of(
          new Operands(List.of(new Operand(subject.figure(), Scenario.ACTUAL, extreme))));
    }
    return new FormOperands(subject.figures(), subject.source(), subject.figure())
        .of(form, other)
        .map(Operands::new);
  }

  /** What is stated instead of both numbers; empty where they are. */
  private Optional<Operand> ratio() {
    return all.stream().filter(one -> one.scenario().isRatio()).findFirst();
  }

  /** The bound that a plan among them is. */
  private Optional<Bound> bound() {
    return all.stream().flatMap(one -> one.amount().bound().stream()).findFirst();
  }

  /** Whether a form makes sense of them: how much of a limit was done says nothing. */
  boolean fit(Form form) {
    boolean met = form == Form.OF_PLAN || form == Form.PROGRESS;
    return !met || bound().filter(bound -> bound.better() == Better.LOWER).isEmpty();
  }

  /** Whether one is still to be filled in, and nothing is wrong with the others. */
  boolean areUnfilled() {
    return all.stream().anyMatch(one -> one.amount() instanceof Amount.Unfilled)
        && all.stream()
            .map(Operand::amount)
            .allMatch(one -> one instanceof Amount.Unfilled || one instanceof Amount.Known);
  }

  /** What is wrong with them, where none is a gap or follows from a zero of before. */
  List<Amount> troubles() {
    List<Amount> amounts = all.stream().map(Operand::amount).toList();
    return amounts.stream().anyMatch(Operands::isGap) ? List.of() : amounts;
  }

  private static boolean isGap(Amount amount) {
    return amount instanceof Amount.Missing
        || amount instanceof Amount.Unfilled
        || (amount instanceof Amount.Undivided zero
            && zero.scenario().family().equals(Scenario.PRIOR));
  }

  /** All numbers, if all are known and the form can be made of them. */
  private Optional<List<Amount.Known>> numbers(Form form) {
    List<Amount.Known> numbers = numbers(all);
    boolean sound =
        numbers.size() == all.size()
            && fit(form)
            && (form.kind() != Form.Kind.PERCENT || numbers.get(1).judged().signum() > 0);
    return sound ? Optional.of(numbers) : Optional.empty();
  }

  private static List<Amount.Known> numbers(List<Operand> operands) {
    return operands.stream()
        .map(Operand::amount)
        .filter(Amount.Known.class::isInstance)
        .map(Amount.Known.class::cast)
        .toList();
  }

  /** All numbers, ready to be worded, if they are known and the form can be made of them. */
  Optional<Values> values(Form form, Subject subject, NumberStyle style) {
    return numbers(form)
        .map(
            numbers ->
                new Values(
                    subject.figure(),
                    numbers,
                    subject.measure(),
                    precision(numbers, subject),
                    style,
                    subject.target(bound())));
  }

  /** As exactly as is usual, and what is stated as exactly as it is typed. */
  private Precision precision(List<Amount.Known> numbers, Subject subject) {
    return ratio().isPresent()
        ? new Precision(Math.max(numbers.get(0).number().scale(), 0), false)
        : subject.figure().precision();
  }
}
