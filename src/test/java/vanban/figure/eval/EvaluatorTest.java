package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.Scenario;

@DisplayName("An evaluation")
class EvaluatorTest {
  private static final Scenario COUNCIL = Scenario.PLAN.named("council");

  private static Amount amount(Evaluation figures, String key, Scenario scenario) {
    return figures.amount(figures.find(key).orElseThrow(), scenario);
  }

  private static Amount known(String number) {
    return new Amount.Known(new BigDecimal(number));
  }

  private static Evaluation evaluate(DeclaredFile... files) {
    return Evaluator.evaluate(List.of(files));
  }

  @Test
  @DisplayName("has the numbers that are typed, as they are typed")
  void hasTypedNumbers() {
    Evaluation figures = evaluate(file(figure("a").actual("1.50").number(COUNCIL, "3")));
    assertEquals(known("1.50"), amount(figures, "a", Scenario.ACTUAL));
    assertEquals(known("3"), amount(figures, "a", COUNCIL));
    assertEquals(
        Set.of(Scenario.ACTUAL, COUNCIL), figures.scenarios(figures.find("a").orElseThrow()));
  }

  @Test
  @DisplayName("says of each number that is not there why")
  void saysWhyNumbersAreNotThere() {
    Evaluation figures = evaluate(file(figure("a").blank(Scenario.ACTUAL).faulty(Scenario.PLAN)));
    Figure a = figures.find("a").orElseThrow();
    assertEquals(new Amount.Unfilled(a, Scenario.ACTUAL), amount(figures, "a", Scenario.ACTUAL));
    assertEquals(Amount.FAULTY, amount(figures, "a", Scenario.PLAN));
    assertEquals(new Amount.Missing(a, Scenario.PRIOR), amount(figures, "a", Scenario.PRIOR));
    assertEquals(
        List.of(Scenario.ACTUAL), figures.unfilled().stream().map(one -> one.scenario()).toList());
  }

  @Test
  @DisplayName("computes every scenario of which an input has a number, and no other")
  void computesEveryScenario() {
    Evaluation figures =
        evaluate(
            file(
                figure("total").sum("a", "b"),
                figure("a").actual("1").plan("10").number(COUNCIL, "7"),
                figure("b").actual("2").plan("20")));
    assertEquals(known("3"), amount(figures, "total", Scenario.ACTUAL));
    assertEquals(known("30"), amount(figures, "total", Scenario.PLAN));
    assertInstanceOf(Amount.Missing.class, amount(figures, "total", COUNCIL));
    assertEquals(
        Set.of(Scenario.ACTUAL, Scenario.PLAN, COUNCIL),
        figures.scenarios(figures.find("total").orElseThrow()));
  }

  @Test
  @DisplayName("leaves alone what a computed figure states itself")
  void leavesStatedNumbersAlone() {
    Evaluation figures =
        evaluate(
            file(
                figure("total").sum("a").plan("99"),
                figure("a").actual("1").plan("10").prior("5")));
    assertEquals(known("99"), amount(figures, "total", Scenario.PLAN));
    assertEquals(known("5"), amount(figures, "total", Scenario.PRIOR));
    Figure total = figures.find("total").orElseThrow();
    assertEquals(Optional.empty(), figures.appliedFormula(total, Scenario.PLAN));
    assertEquals(total.formula(), figures.appliedFormula(total, Scenario.PRIOR));
  }

  @Test
  @DisplayName("takes what was before from the file of before, computed there too")
  void takesWhatWasBefore() {
    DeclaredFile before =
        file(figure("before", "a").sum("x"), figure("x").actual("4"), figure("b").actual("8"));
    Evaluation figures =
        evaluate(file(before, figure("a").actual("1"), figure("b").actual("2").prior("9")));
    assertEquals(known("4"), amount(figures, "a", Scenario.PRIOR));
    assertEquals(known("9"), amount(figures, "b", Scenario.PRIOR));
    assertEquals(
        Optional.of("before"),
        figures
            .priorFigure(figures.find("a").orElseThrow(), Scenario.PRIOR)
            .map(same -> same.key().place().file().path()));
    assertEquals(
        Optional.empty(), figures.priorFigure(figures.find("b").orElseThrow(), Scenario.PRIOR));
  }

  @Test
  @DisplayName("calls missing what could not be computed then, but faulty what cannot be now")
  void callsMissingWhatCouldNotBeComputedThen() {
    Evaluation figures =
        evaluate(
            file(file(figure("a").sum("gone")), figure("a").actual("1")),
            file(figure("now").sum("gone"), figure("on").sum("now")));
    assertInstanceOf(Amount.Missing.class, amount(figures, "a", Scenario.PRIOR));
    assertEquals(Amount.FAULTY, amount(figures, "now", Scenario.ACTUAL));
    assertEquals(Amount.FAULTY, amount(figures, "on", Scenario.ACTUAL));
  }

  @Test
  @DisplayName("keeps what a figure states though it follows from itself")
  void keepsWhatIsStatedInACycle() {
    Evaluation figures = evaluate(file(figure("a").sum("b").plan("7"), figure("b").sum("a")));
    assertEquals(known("7"), amount(figures, "a", Scenario.PLAN));
    assertEquals(Amount.FAULTY, amount(figures, "a", Scenario.ACTUAL));
    assertEquals(1, figures.cycles().size());
  }

  @Test
  @DisplayName("measures what is computed as its inputs are, unless these differ or it is a ratio")
  void measuresAsInputsAre() {
    Evaluation figures =
        evaluate(
            file(
                figure("same").sum("a", "b"),
                figure("mixed").sum("a", "c"),
                figure("ratio").ratio("a", "b"),
                figure("own").sum("a").in("vụ việc"),
                figure("a").in("vụ").actual("1"),
                figure("b").in("vụ").actual("2"),
                figure("c").in("ha").actual("3")));
    assertEquals(
        List.of("vụ", "", "", "vụ việc"),
        List.of("same", "mixed", "ratio", "own").stream()
            .map(key -> figures.measure(figures.find(key).orElseThrow()).name())
            .toList());
  }

  @Test
  @DisplayName("takes of two figures with one key the first")
  void takesTheFirstOfTwo() {
    Evaluation figures =
        evaluate(file(figure("a").actual("1")), file(figure("again", "a").actual("2")));
    assertEquals(known("1"), amount(figures, "a", Scenario.ACTUAL));
    assertEquals(Set.of("a"), figures.keys());
  }
}
