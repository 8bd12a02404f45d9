package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;
import static vanban.figure.FigureBuilder.over;
import static vanban.figure.FigureBuilder.unit;
import static vanban.figure.FigureBuilder.unitWithoutFigures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.ReportingUnit.Standing;
import vanban.figure.Scenario;

@DisplayName("A count")
class CountsTest {

  private static Amount amount(Evaluation all, String key) {
    return all.amount(all.find(key).orElseThrow(), Scenario.ACTUAL);
  }

  private static Amount known(int number) {
    return new Amount.Known(BigDecimal.valueOf(number));
  }

  private static Evaluation evaluate(DeclaredFile file) {
    return Evaluator.evaluate(List.of(file));
  }

  @Test
  @DisplayName("is of the figures that meet its condition, and others follow from it")
  void isOfFigures() {
    Evaluation all =
        evaluate(
            file(
                figure("a").actual("5").plan("5"),
                figure("b").actual("4").plan("5"),
                figure("c").actual("6").plan("5"),
                figure("met").count("reached", false, "a", "b", "c"),
                figure("beyond").count("exceeded", false, "a", "b", "c"),
                figure("both").sum("met", "beyond"),
                figure("rate").in("%").ratio("met", "beyond")));
    assertEquals(known(2), amount(all, "met"));
    assertEquals(known(1), amount(all, "beyond"));
    assertEquals(known(3), amount(all, "both"));
    assertEquals(Optional.of(new BigDecimal("200")), amount(all, "rate").known());
    Figure met = all.find("met").orElseThrow();
    Counted counted = new Counts(all).of(met, all).orElseThrow();
    assertEquals(3, counted.size());
    assertEquals("b", counted.others().get(0).figure().key().value());
  }

  @Test
  @DisplayName("is of the units that meet its condition, by what is computed for each of them, too")
  void isOfUnits() {
    Evaluation all =
        evaluate(
            over(
                List.of(
                    unit("u1", figure("a").actual("12"), figure("b").actual("400")),
                    unit("u2", figure("a").actual("3"), figure("b").actual("200"))),
                figure("few").count("below 2", true, "rate"),
                figure("rate").in("%").ratio("a", "b")));
    assertEquals(known(1), amount(all, "few"));
    Figure few = all.find("few").orElseThrow();
    Counted counted = new Counts(all).of(few, all).orElseThrow();
    assertEquals("Unit u2", counted.met().get(0).name().orElseThrow());
    assertEquals(List.of(), all.reportingUnits(few));
  }

  @Test
  @DisplayName("is that of each unit, where units have the figures")
  void isThatOfEachUnit() {
    Evaluation all =
        evaluate(
            over(
                List.of(
                    unit(
                        "u1", figure("a").actual("1").plan("2"), figure("b").actual("2").plan("2")),
                    unit(
                        "u2",
                        figure("a").actual("3").plan("2"),
                        figure("b").actual("4").plan("2"))),
                figure("met").count("reached", false, "a", "b")));
    Figure met = all.find("met").orElseThrow();
    List<Amount> amounts =
        all.reportingUnits(met).stream()
            .map(unit -> new UnitAmounts(all, unit).amount(met, Scenario.ACTUAL))
            .toList();
    assertEquals(List.of(known(1), known(2)), amounts);
  }

  @Test
  @DisplayName("waits for what waits, and tells what is missing before that")
  void waits() {
    Evaluation all =
        evaluate(
            over(
                List.of(
                    unit("u1", figure("a").actual("1").plan("2")),
                    unitWithoutFigures("u2", Standing.ABSENT)),
                figure("own").actual("3"),
                figure("units").count("reached", true, "a"),
                figure("figures").count("reached", false, "a", "own")));
    assertInstanceOf(Amount.Unfilled.class, amount(all, "units"));
    Amount.Missing missing = assertInstanceOf(Amount.Missing.class, amount(all, "figures"));
    assertEquals("own", missing.figure().key().value());
  }

  @Test
  @DisplayName("of itself, or of what is not there, is none")
  void isNone() {
    Evaluation all =
        evaluate(
            file(
                figure("a").actual("5"),
                figure("self").count("above 1", false, "a", "self"),
                figure("lost").count("above 1", false, "a", "gone"),
                figure("nobody").count("above 1", true, "a")));
    for (String key : List.of("self", "lost", "nobody")) {
      assertEquals(Amount.FAULTY, amount(all, key), key);
    }
  }
}
