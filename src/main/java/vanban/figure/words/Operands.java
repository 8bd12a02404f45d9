package vanban.figure.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Better;
import vanban.figure.Bound;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Precision;
import vanban.figure.Scenario;
import vanban.figure.eval.Arithmetic;
import vanban.figure.eval.Comparison;
import vanban.figure.eval.Counts;
import vanban.vietnamese.Measure;

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
   * One of them.
   *
   * @param figure whose number it is: the one spoken of, or its whole
   * @param scenario which of its numbers
   * @param amount the number, or why there is none
   */
  record Operand(Figure figure, Scenario scenario, Amount amount) {
    /** The number by which it is judged, if it is known. */
    Optional<BigDecimal> judged() {
      return numbers(List.of(this)).stream().map(Amount.Known::judged).findFirst();
    }
  }

  /**
   * Those of a form.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty if the form speaks of a whole that there is not
   */
  static Optional<Operands> of(Form form, Scenario other, Subject subject) {
    if (subject.isRank() && form.kind() == Form.Kind.AMOUNT) {
      return Optional.of(
          ranked(subject, form.comparedWith().isPresent() ? other : Scenario.ACTUAL));
    }
    Operand done = operand(subject, subject.figure(), Scenario.ACTUAL);
    return switch (form.operands()) {
      case NONE -> Optional.of(new Operands(List.of()));
      case DONE -> Optional.of(new Operands(List.of(done)));
      case PLAN, PRIOR ->
          Optional.of(new Operands(List.of(operand(subject, subject.figure(), other))));
      case DONE_AND_PLAN, DONE_AND_PRIOR -> Optional.of(compared(form, other, subject));
      case OF_UNITS ->
          Optional.of(
              new Operands(
                  List.of(
                      new Operand(
                          subject.figure(), Scenario.ACTUAL, Listed.extreme(form, subject)))));
      case PLAN_AND_PRIOR -> Optional.of(pair(subject, other, before(subject)));
      case DONE_AND_WHOLE ->
          looked(subject)
              .map(all -> new Operands(List.of(done, all)))
              .or(() -> whole(subject, done));
    };
  }

  private static Optional<Operands> whole(Subject subject, Operand done) {
    return subject
        .figures()
        .whole(subject.figure())
        .map(whole -> whole(subject, whole))
        .map(whole -> new Operands(List.of(done, whole)));
  }

  /** The whole of a count: how many it looks at. */
  private static Optional<Operand> looked(Subject subject) {
    return new Counts(subject.figures())
        .of(subject.figure(), subject.source())
        .map(count -> new Amount.Known(BigDecimal.valueOf(count.size())))
        .map(size -> new Operand(subject.figure(), Scenario.ACTUAL, size));
  }

  /** What was before a plan; one with a name, where there is just that. */
  private static Scenario before(Subject subject) {
    List<Scenario> named =
        subject.figures().scenarios(subject.figure()).stream()
            .filter(scenario -> scenario.isOneOf(Scenario.PRIOR))
            .toList();
    return named.size() == 1 ? named.get(0) : Scenario.PRIOR;
  }

  /** Both numbers, or what is stated of them. */
  private static Operands compared(Form form, Scenario other, Subject subject) {
    Comparison both = Comparison.of(subject.source(), subject.figure(), other);
    boolean stated = form.isComparison() && both.ratio().isPresent();
    return stated
        ? stated(both, both.ratio().get(), subject.figure())
        : pair(subject, Scenario.ACTUAL, other);
  }

  /** Two numbers of the figure, of which the first is compared with the second. */
  private static Operands pair(Subject subject, Scenario one, Scenario than) {
    Figure figure = subject.figure();
    Operand base = operand(subject, figure, than);
    Amount amount = Comparison.beside(subject.amount(figure, one), base.amount(), than, figure);
    return new Operands(List.of(new Operand(figure, one, amount), base));
  }

  private static Operands stated(Comparison both, Scenario ratio, Figure figure) {
    return new Operands(
        List.of(new Operand(figure, ratio, both.done()), new Operand(figure, ratio, both.base())));
  }

  /** What is stated instead of both numbers; empty where they are. */
  private Optional<Operand> ratio() {
    return all.stream().filter(one -> one.scenario().isRatio()).findFirst();
  }

  /** A rank, and among how many it is one. */
  private static Operands ranked(Subject subject, Scenario scenario) {
    Amount field = Ranks.field(subject, scenario);
    return new Operands(
        List.of(
            operand(subject, subject.figure(), scenario),
            new Operand(subject.figure(), scenario, field)));
  }

  /** What it is a share of, in the measure of the share. */
  private static Operand whole(Subject subject, Figure whole) {
    Operand typed = operand(subject, whole, Scenario.ACTUAL);
    Measure from = subject.figures().measure(whole);
    Amount amount = Arithmetic.convert(typed.amount(), from, subject.measure());
    return new Operand(whole, Scenario.ACTUAL, amount);
  }

  private static Operand operand(Subject subject, Figure figure, Scenario scenario) {
    return new Operand(figure, scenario, subject.amount(figure, scenario));
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
