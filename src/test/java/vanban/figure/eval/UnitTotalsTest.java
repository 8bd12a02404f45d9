package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.over;
import static vanban.figure.FigureBuilder.unit;
import static vanban.figure.FigureBuilder.unitWithoutFigures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.ReportingUnit.Standing;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;

@DisplayName("A total over units")
class UnitTotalsTest {

  private static Evaluation evaluate(DeclaredFile file) {
    return Evaluator.evaluate(List.of(file));
  }

  private static Amount total(DeclaredFile file) {
    Evaluation figures = evaluate(file);
    return figures.amount(a(figures), Scenario.ACTUAL);
  }

  private static Figure a(Evaluation figures) {
    return figures.find("a").orElseThrow();
  }

  private static Amount known(String number) {
    return new Amount.Known(new BigDecimal(number));
  }

  @Test
  @DisplayName("is the exact sum, of a figure that only units declare")
  void isTheExactSum() {
    Evaluation figures =
        evaluate(
            over(
                List.of(
                    unit("u1", figure("u1", "a").named("Án").actual("0.10").plan("1")),
                    unit("u2", figure("u2", "a").in("vụ").actual("0.20").plan("2")))));
    assertEquals(known("0.3"), figures.amount(a(figures), Scenario.ACTUAL));
    assertEquals(known("3"), figures.amount(a(figures), Scenario.PLAN));
    assertEquals(Optional.of("Án"), a(figures).name());
    assertEquals("vụ", figures.measure(a(figures)).name());
    assertEquals(
        List.of("u1", "u2"),
        figures.summedUnits(a(figures), Scenario.ACTUAL).stream().map(UnitFigures::id).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"ABSENT", "LATE"})
  @DisplayName("waits for a unit that has still to report")
  void waitsForAUnit(Standing standing) {
    DeclaredFile file =
        over(List.of(unit("u1", figure("a").actual("1")), unitWithoutFigures("u2", standing)));
    assertInstanceOf(Amount.Unfilled.class, total(file));
    assertEquals(List.of(), List.copyOf(evaluate(file).unfilled()));
  }

  @Test
  @DisplayName("waits for a unit that leaves out what others state, or leaves it open")
  void waitsForWhatIsLeftOut() {
    assertInstanceOf(
        Amount.Unfilled.class,
        total(over(List.of(unit("u1", figure("a").actual("1")), unit("u2", figure("b"))))));
    assertInstanceOf(
        Amount.Unfilled.class,
        total(
            over(
                List.of(
                    unit("u1", figure("a").actual("1")),
                    unit("u2", figure("u2", "a").blank(Scenario.ACTUAL))))));
  }

  @Test
  @DisplayName("does not count what a late unit declared for another period")
  void doesNotCountAnotherPeriod() {
    DeclaredFile file =
        over(
            List.of(
                unit("u1", figure("a").actual("1")),
                unit("u2", Standing.LATE, figure("u2", "a").actual("5"))));
    assertInstanceOf(Amount.Unfilled.class, total(file));
    UnitFigures late = evaluate(file).reportingUnits(a(evaluate(file))).get(1);
    assertEquals(Optional.empty(), late.current());
  }

  @Test
  @DisplayName("is still to come where a unit could not be read, and faulty where all could not")
  void waitsForAUnitThatIsLost() {
    assertInstanceOf(
        Amount.Unfilled.class,
        total(
            over(
                List.of(
                    unit("u1", figure("a").actual("1")),
                    unitWithoutFigures("u2", Standing.LOST)))));
    assertEquals(Amount.FAULTY, total(over(List.of(), figure("a"))));
  }

  @Test
  @DisplayName(
      "is faulty where units measure something else, and converts what they measure otherwise")
  void isFaultyWhereMeasuresDiffer() {
    DeclaredFile.DeclaredUnit first = unit("u1", figure("a").in("ha").actual("1"));
    assertEquals(
        Amount.FAULTY,
        total(over(List.of(first, unit("u2", figure("u2", "a").in("kg").actual("1"))))));
    assertEquals(
        known("1.0001"),
        total(over(List.of(first, unit("u2", figure("u2", "a").in("m²").actual("1"))))));
    assertEquals(
        known("2"), total(over(List.of(first, unit("u2", figure("u2", "a").actual("1"))))));
  }

  @Test
  @DisplayName("is none of rates, and names a unit that computes the rate")
  void isNoneOfRates() {
    DeclaredFile.DeclaredUnit computing =
        unit("u1", figure("a").ratio("x", "y"), figure("x").actual("1"), figure("y").actual("2"));
    Amount total = total(over(List.of(computing)));
    assertEquals(
        Optional.of("a.yaml"),
        ((Amount.Unsummable) total).ofUnit().map(own -> own.key().place().file().path()));
    Amount typed = total(over(List.of(unit("u1", figure("a").in("%").actual("5")))));
    assertEquals(Optional.empty(), ((Amount.Unsummable) typed).ofUnit());
  }

  @Test
  @DisplayName("of rates that the file above declares without a formula is faulty, and said there")
  void ofRatesDeclaredAboveIsFaulty() {
    DeclaredFile.DeclaredUnit unit = unit("u1", figure("u1", "a").in("%").actual("5"));
    assertEquals(Amount.FAULTY, total(over(List.of(unit), figure("a"))));
    assertEquals(known("7"), total(over(List.of(unit), figure("a").actual("7"))));
  }

  @Test
  @DisplayName("gives way to what the file above states or computes")
  void givesWayToWhatIsStated() {
    List<DeclaredFile.DeclaredUnit> units = List.of(unit("u1", figure("u1", "a").actual("1")));
    Evaluation stated = evaluate(over(units, figure("a").actual("5")));
    assertEquals(known("5"), stated.amount(a(stated), Scenario.ACTUAL));
    assertEquals(List.of(), stated.summedUnits(a(stated), Scenario.ACTUAL));
    assertEquals(1, stated.reportingUnits(a(stated)).size());
    Evaluation computed = evaluate(over(units, figure("a").sum("b"), figure("b").actual("6")));
    assertEquals(known("6"), computed.amount(a(computed), Scenario.ACTUAL));
  }

  @Test
  @DisplayName("asks of each unit what it has, and of one that must have it, when it comes")
  void asksEachUnit() {
    Evaluation figures =
        evaluate(
            over(
                List.of(
                    unit("u1", figure("a").actual("1")),
                    unit("u2", figure("b").actual("1")),
                    unitWithoutFigures("u3", Standing.ABSENT))));
    List<Amount> amounts =
        figures.reportingUnits(a(figures)).stream()
            .map(unit -> new UnitAmounts(figures, unit).amount(a(figures), Scenario.ACTUAL))
            .toList();
    Amount open = new Amount.Unfilled(a(figures), Scenario.ACTUAL);
    assertEquals(List.of(known("1"), open, open), amounts);
    UnitFigures second = figures.reportingUnits(a(figures)).get(1);
    assertInstanceOf(
        Amount.Missing.class, new UnitAmounts(figures, second).amount(a(figures), Scenario.PLAN));
  }

  @Test
  @DisplayName("has the words of the first unit that has some, each for itself")
  void hasTheWordsOfUnits() {
    Evaluation figures =
        evaluate(
            over(
                List.of(
                    unit("u1", figure("u1", "a").actual("1")),
                    unit("u2", figure("u2", "a").from("Ban A").actual("1")),
                    unit("u3", figure("u3", "a").named("Án").from("Ban B").actual("1")))));
    assertEquals(Optional.of("Ban A"), a(figures).source());
    assertEquals(Optional.of("Án"), a(figures).name());
  }

  @Test
  @DisplayName("can be added up where it follows from what can, and is no ratio")
  void canBeAddedUp() {
    Evaluation figures =
        evaluate(
            over(
                List.of(),
                figure("a").sum("x", "y"),
                figure("x").actual("1"),
                figure("y").actual("2"),
                figure("r").ratio("x", "y"),
                figure("s").sum("r", "x")));
    assertEquals(true, figures.isAdditive(a(figures)));
    assertEquals(false, figures.isAdditive(figures.find("r").orElseThrow()));
    assertEquals(false, figures.isAdditive(figures.find("s").orElseThrow()));
  }
}
