package vanban.figure.eval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;

/**
 * Says with which numbers of a figure its forms work: those that are printed, and by which units
 * are sorted.
 *
 * @param figures among which the figure stands
 * @param source whose numbers are meant: those of a report, or of one unit
 * @param figure that is spoken of
 */
public record FormOperands(Evaluation figures, AmountLookup source, Figure figure) {

  /**
   * A number that a form works with.
   *
   * @param figure whose number it is: the one spoken of, or its whole
   * @param scenario which of its numbers
   * @param amount the number, or why there is none
   */
  public record Operand(Figure figure, Scenario scenario, Amount amount) {
    /** The number by which it is judged, if it is known. */
    public Optional<BigDecimal> judged() {
      return amount instanceof Amount.Known known ? Optional.of(known.judged()) : Optional.empty();
    }
  }

  /**
   * Those of a form, in order: what was done before what it is compared with, a rank before among
   * how many it is one.
   *
   * @param form one that does not speak of all units
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty if the form speaks of a whole that there is not
   */
  public Optional<List<Operand>> of(Form form, Scenario other) {
    if (figure.rank().isPresent() && form.kind() == Form.Kind.AMOUNT) {
      return Optional.of(ranked(form.comparedWith().isPresent() ? other : Scenario.ACTUAL));
    }
    return switch (form.operands()) {
      case NONE -> Optional.of(List.of());
      case DONE -> Optional.of(List.of(operand(figure, Scenario.ACTUAL)));
      case PLAN, PRIOR -> Optional.of(List.of(operand(figure, other)));
      case DONE_AND_PLAN, DONE_AND_PRIOR -> Optional.of(compared(form, other));
      case PLAN_AND_PRIOR -> Optional.of(pair(other, before()));
      case DONE_AND_WHOLE ->
          counted().or(this::whole).map(all -> List.of(operand(figure, Scenario.ACTUAL), all));
      case OF_UNITS -> throw new IllegalArgumentException(form.word());
    };
  }

  private Operand operand(Figure of, Scenario scenario) {
    return new Operand(of, scenario, source.amount(of, scenario));
  }

  private List<Operand> ranked(Scenario scenario) {
    Amount size = new RankSize(figures, source).of(figure, scenario);
    return List.of(operand(figure, scenario), new Operand(figure, scenario, size));
  }

  /** The whole of a count: how many it looks at. */
  private Optional<Operand> counted() {
    return new Counts(figures)
        .of(figure, source)
        .map(count -> new Amount.Known(BigDecimal.valueOf(count.size())))
        .map(size -> new Operand(figure, Scenario.ACTUAL, size));
  }

  /** What it is a share of, in the measure of the share. */
  private Optional<Operand> whole() {
    return figures
        .whole(figure)
        .map(
            whole ->
                new Operand(
                    whole,
                    Scenario.ACTUAL,
                    figures.convert(source.amount(whole, Scenario.ACTUAL), whole, figure)));
  }

  /** What was before a plan; one with a name, where there is just that. */
  private Scenario before() {
    List<Scenario> named =
        figures.scenarios(figure).stream()
            .filter(scenario -> scenario.isOneOf(Scenario.PRIOR))
            .toList();
    return named.size() == 1 ? named.get(0) : Scenario.PRIOR;
  }

  /** Both numbers, or what is stated of them. */
  private List<Operand> compared(Form form, Scenario other) {
    Comparison both = Comparison.of(source, figure, other);
    return both.ratio()
        .filter(ratio -> form.isComparison())
        .map(
            ratio ->
                List.of(
                    new Operand(figure, ratio, both.done()),
                    new Operand(figure, ratio, both.base())))
        .orElseGet(() -> pair(Scenario.ACTUAL, other));
  }

  /** Two numbers of the figure, of which the first is compared with the second. */
  private List<Operand> pair(Scenario one, Scenario than) {
    Operand base = operand(figure, than);
    Amount amount = Comparison.beside(source.amount(figure, one), base.amount(), than, figure);
    return List.of(new Operand(figure, one, amount), base);
  }
}
