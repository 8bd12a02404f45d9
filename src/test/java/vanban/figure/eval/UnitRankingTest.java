package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.over;
import static vanban.figure.FigureBuilder.unit;
import static vanban.figure.FigureBuilder.unitWithoutFigures;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.DeclaredFile.DeclaredUnit;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.ReportingUnit.Standing;
import vanban.figure.Scenario;

@DisplayName("A ranking of units")
class UnitRankingTest {
  private static final List<DeclaredUnit> UNITS =
      List.of(
          unit("u1", figure("a").actual("2").plan("4")),
          unit("u2", figure("a").actual("5").plan("10")),
          unit("u3", figure("a").actual("5").plan("5")),
          unit("u4", figure("a").actual("1")));

  private static UnitRanking ranking(List<DeclaredUnit> units, Form form, boolean ascending) {
    Evaluation all = Evaluator.evaluate(List.of(over(units)));
    Figure a = all.find("a").orElseThrow();
    Scenario other = form.comparedWith().orElse(Scenario.ACTUAL);
    return UnitRanking.of(all.reportingUnits(a), new FormNumber(all, a, form, other), ascending);
  }

  private static List<String> ranks(UnitRanking ranking) {
    return ranking.ranked().stream().map(one -> one.unit().id() + " " + one.rank()).toList();
  }

  @Test
  @DisplayName("shares ranks among equals, and leaves out what follows")
  void sharesRanks() {
    UnitRanking most = ranking(UNITS, Form.ACTUAL, false);
    assertEquals(List.of("u2 1", "u3 1", "u1 3", "u4 4"), ranks(most));
    assertEquals(List.of("u4 1", "u1 2", "u2 3", "u3 3"), ranks(ranking(UNITS, Form.ACTUAL, true)));
    assertEquals(List.of("u2", "u3"), most.firstIds(1));
    assertEquals(List.of("u2", "u3", "u1"), most.firstIds(3));
  }

  @Test
  @DisplayName("leaves out who has no number, and puts them last")
  void leavesOutWhoHasNone() {
    UnitRanking ranking = ranking(UNITS, Form.OF_PLAN, false);
    assertEquals(List.of("u3 1", "u1 2", "u2 2"), ranks(ranking));
    assertEquals(List.of("u3", "u1", "u2", "u4"), ranking.ids());
    assertEquals(List.of("u3", "u1", "u2", "u4"), ranking.firstIds(9));
  }

  @Test
  @DisplayName("is not settled while a unit is awaited")
  void isNotSettled() {
    List<DeclaredUnit> units = new ArrayList<>(UNITS);
    assertTrue(ranking(units, Form.ACTUAL, false).isSettled());
    units.add(unitWithoutFigures("u5", Standing.ABSENT));
    UnitRanking ranking = ranking(units, Form.ACTUAL, false);
    assertFalse(ranking.isSettled());
    assertEquals("u5", ranking.ids().get(4));
  }

  private static List<String> ranks(Form form, DeclaredUnit... units) {
    return ranks(ranking(List.of(units), form, false));
  }

  @Test
  @DisplayName("goes by the number that a form prints: of a plan beside the only time before")
  void goesByTheOnlyTimeBefore() {
    Scenario month = Scenario.PRIOR.named("month");
    assertEquals(
        List.of("u2 1", "u1 2"),
        ranks(
            Form.PLAN_CHANGE,
            unit("u1", figure("a").actual("1").plan("6").number(month, "5")),
            unit("u2", figure("a").actual("1").plan("5").number(month, "4"))));
  }

  @Test
  @DisplayName("goes by the part of what a count looks at")
  void goesByTheShareOfACount() {
    List<DeclaredUnit> units =
        List.of(
            unit("u1", figure("b").actual("0").plan("1"), figure("c").actual("1").plan("1")),
            unit("u2", figure("b").actual("1").plan("1"), figure("c").actual("1").plan("1")));
    Evaluation all =
        Evaluator.evaluate(List.of(over(units, figure("a").count("reached", false, "b", "c"))));
    Figure a = all.find("a").orElseThrow();
    FormNumber share = new FormNumber(all, a, Form.SHARE, Scenario.ACTUAL);
    assertEquals(
        List.of("u2 1", "u1 2"), ranks(UnitRanking.of(all.reportingUnits(a), share, false)));
  }

  @Test
  @DisplayName("puts who won the most ranks first, whose number fell the most")
  void turnsRanksRound() {
    assertEquals(
        List.of("u2 1", "u1 2"),
        ranks(
            Form.CHANGE_BY,
            unit("u1", figure("a").among("9").actual("5").prior("4")),
            unit("u2", figure("a").among("9").actual("2").prior("6"))));
  }
}
