package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;
import static vanban.figure.FigureBuilder.over;
import static vanban.figure.FigureBuilder.unit;
import static vanban.figure.FigureBuilder.unitWithoutFigures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.DeclaredFile.DeclaredUnit;
import vanban.figure.Figure;
import vanban.figure.FigureBuilder;
import vanban.figure.ReportingUnit.Standing;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;

@DisplayName("A figure computed above its units")
class UnitDerivationTest {
  private static final DeclaredUnit FIRST =
      unit("u1", figure("a").in("hộ").actual("12").plan("10"), figure("b").in("hộ").actual("400"));
  private static final DeclaredUnit SECOND =
      unit("u2", figure("a").in("hộ").actual("3").plan("4"), figure("b").in("hộ").actual("200"));

  private static Evaluation evaluate(DeclaredFile... files) {
    return Evaluator.evaluate(List.of(files));
  }

  private static Amount amount(Evaluation all, String key, String id, Scenario scenario) {
    Figure figure = all.find(key).orElseThrow();
    UnitFigures unit =
        all.reportingUnits(figure).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    Amount amount = new UnitAmounts(all, unit).amount(figure, scenario);
    return amount.known().<Amount>map(Amount.Known::new).orElse(amount);
  }

  private static Amount known(String number) {
    return new Amount.Known(new BigDecimal(number));
  }

  @Test
  @DisplayName("is computed for each unit, its plan too")
  void isComputedForEachUnit() {
    Evaluation all =
        evaluate(
            over(
                List.of(FIRST, SECOND),
                figure("rate").in("%").ratio("a", "b"),
                figure("both").sum("a", "b"),
                figure("rest").difference("b", "a")));
    assertEquals(known("3"), amount(all, "rate", "u1", Scenario.ACTUAL));
    assertEquals(known("1.50"), amount(all, "rate", "u2", Scenario.ACTUAL));
    assertEquals(known("412"), amount(all, "both", "u1", Scenario.ACTUAL));
    assertEquals(known("197"), amount(all, "rest", "u2", Scenario.ACTUAL));
    assertInstanceOf(Amount.Missing.class, amount(all, "both", "u1", Scenario.PLAN));
  }

  @Test
  @DisplayName("may follow from one that is computed, from another file, in another measure")
  void mayFollowFromComputedOnes() {
    Evaluation all =
        evaluate(
            over(List.of(FIRST, SECOND), figure("both").sum("a", "b")),
            over(
                List.of(
                    unit("u1", figure("c").in("nghìn hộ").actual("1")),
                    unit("u2", figure("c").in("nghìn hộ").actual("2")))),
            file(figure("rate").in("%").ratio("both", "c")));
    assertEquals(known("41.20"), amount(all, "rate", "u1", Scenario.ACTUAL));
    assertEquals(known("10.15"), amount(all, "rate", "u2", Scenario.ACTUAL));
  }

  @Test
  @DisplayName("is what a unit declares, where it does")
  void isWhatAUnitDeclares() {
    DeclaredUnit own =
        unit(
            "u2",
            figure("a").in("hộ").actual("3"),
            figure("b").in("hộ").actual("200"),
            figure("rate").in("%").actual("7"));
    Evaluation all = evaluate(over(List.of(FIRST, own), figure("rate").in("%").ratio("a", "b")));
    assertEquals(known("7"), amount(all, "rate", "u2", Scenario.ACTUAL));
    assertEquals(known("3"), amount(all, "rate", "u1", Scenario.ACTUAL));
  }

  @Test
  @DisplayName("waits for units that wait, and for numbers that wait")
  void waits() {
    DeclaredUnit open =
        unit("u2", figure("a").in("hộ").blank(Scenario.ACTUAL), figure("b").in("hộ").actual("2"));
    Evaluation all =
        evaluate(
            over(
                List.of(FIRST, open, unitWithoutFigures("u3", Standing.ABSENT)),
                figure("rate").in("%").ratio("a", "b")));
    assertEquals(known("3"), amount(all, "rate", "u1", Scenario.ACTUAL));
    assertInstanceOf(Amount.Unfilled.class, amount(all, "rate", "u2", Scenario.ACTUAL));
    assertInstanceOf(Amount.Unfilled.class, amount(all, "rate", "u3", Scenario.ACTUAL));
  }

  @Test
  @DisplayName("names the divisor of the unit where that is nothing")
  void namesTheDivisorOfTheUnit() {
    DeclaredUnit zero =
        unit("u2", figure("a").in("hộ").actual("3"), figure("zero.yaml", "b").in("hộ").actual("0"));
    Evaluation all = evaluate(over(List.of(FIRST, zero), figure("rate").in("%").ratio("a", "b")));
    Amount.Undivided undivided =
        assertInstanceOf(Amount.Undivided.class, amount(all, "rate", "u2", Scenario.ACTUAL));
    assertEquals("zero.yaml", undivided.divisor().key().place().file().path());
  }

  @Test
  @DisplayName("is that of no unit where units do not have what it follows from, or not the same")
  void isThatOfNoUnit() {
    Evaluation all =
        evaluate(
            over(
                List.of(FIRST, SECOND),
                figure("own").in("hộ").actual("5"),
                figure("mixed").sum("a", "own"),
                figure("lost").sum("a", "nowhere"),
                figure("itself").sum("a", "itself")),
            over(List.of(unit("u9", figure("other").in("hộ").actual("1")))),
            file(figure("others").sum("a", "other")));
    for (String key : List.of("mixed", "lost", "itself", "others")) {
      assertEquals(List.of(), all.reportingUnits(all.find(key).orElseThrow()), key);
    }
  }

  @Test
  @DisplayName("takes time that grows as the number of formulas, however they are chained")
  void takesLittleTime() {
    List<FigureBuilder> chain = new ArrayList<>();
    chain.add(figure("f0").sum("a", "a"));
    for (int i = 1; i < 2000; i++) {
      chain.add(figure("f" + i).sum("f" + (i - 1), "f" + (i - 1)));
    }
    Evaluation all = evaluate(over(List.of(FIRST), chain.toArray(FigureBuilder[]::new)));
    assertEquals(known("48"), amount(all, "f1", "u1", Scenario.ACTUAL));
    assertInstanceOf(Amount.Known.class, amount(all, "f1999", "u1", Scenario.ACTUAL));
  }

  @Test
  @DisplayName("waits for the plan of a unit that waits, where others state one")
  void waitsForPlans() {
    DeclaredUnit first = unit("u1", figure("a").in("hộ").actual("3").plan("2"));
    DeclaredUnit absent = unitWithoutFigures("u3", Standing.ABSENT);
    Evaluation all =
        evaluate(
            over(
                List.of(first, absent),
                figure("a").in("hộ").plan("9"),
                figure("met").count("reached", true, "a")));
    assertInstanceOf(Amount.Unfilled.class, amount(all, "a", "u3", Scenario.PLAN));
    assertInstanceOf(Amount.Missing.class, amount(all, "a", "u3", Scenario.PRIOR));
    Figure met = all.find("met").orElseThrow();
    assertInstanceOf(Amount.Unfilled.class, all.amount(met, Scenario.ACTUAL));
  }
}
