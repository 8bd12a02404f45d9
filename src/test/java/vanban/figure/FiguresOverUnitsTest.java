package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.vietnamese.Measure;

@DisplayName("Figures over units")
class FiguresOverUnitsTest {

  @Test
  @DisplayName("are the exact sums of every series that is neither stated nor computed")
  void areExactSums() {
    Declared declared =
        new Declared()
            .over(
                "a: {plan: 10}\nrate: {unit: \"%\", ratio: [a, b]}",
                List.of(
                    "a: {unit: vụ, actual: 1, plan: 7, prior: 2}\nb: {actual: 0.10, plan: {x: 1}}",
                    "a: {unit: vụ, actual: 2, plan: 8, prior: 2}\nb: {actual: 0.2, plan: {x: 2}}"));
    assertEquals("03_vụ", declared.say("a"));
    assertEquals("10_vụ", declared.say("a.plan"));
    assertEquals("giảm 25%", declared.say("a.change"));
    assertEquals("0,3", declared.say("b"));
    assertEquals("03", declared.say("b.plan.x"));
    assertEquals("1.000%", declared.say("rate"));
    assertEquals("", declared.wrong());
  }

  @Test
  @DisplayName("are never sums of some units")
  void areNeverPartialSums() {
    Declared declared =
        new Declared()
            .over("", List.of("a: {actual: 1}\nb: {actual: 2}", "a: {actual: }\nc: {actual: 1}"));
    assertEquals("……", declared.say("a"));
    assertEquals("……", declared.say("b"));
    assertEquals("……", declared.say("c"));
    assertEquals(
        "over.yaml:1:1: error[missing-units]: figures are missing of: u001; u002",
        declared.wrong());
  }

  @Test
  @DisplayName("can be asked for what each unit has")
  void canBeAskedForEachUnit() {
    Evaluation figures =
        new Declared()
            .over("", List.of("a: {unit: vụ, actual: 1}", "a: {unit: vụ, actual: 4}"))
            .figures();
    Figure total = figures.find("a").orElseThrow();
    List<String> each =
        figures.summedUnits(total, Scenario.ACTUAL).stream()
            .map(unit -> unit.name() + " " + unit.amount(total, Scenario.ACTUAL, Measure.NONE))
            .toList();
    assertEquals(
        List.of(
            "u001 Known[number=1, bound=Optional.empty, unrounded=Optional.empty]",
            "u002 Known[number=4, bound=Optional.empty, unrounded=Optional.empty]"),
        each);
  }

  @Test
  @DisplayName("say which units make them up to whoever asks how they come about")
  void sayWhichUnitsMakeThemUp() {
    Evaluation figures =
        new Declared()
            .over("", List.of("a: {unit: vụ, actual: 1}", "a: {unit: vụ, actual: 4}"))
            .figures();
    assertEquals(
        List.of(
            "a: 05 vụ",
            "Thực hiện = tổng 2 đơn vị = 05 vụ",
            "– u001: 01 vụ, khai báo tại unit-1.yaml:2",
            "– u002: 04 vụ, khai báo tại unit-2.yaml:2",
            "Số của các đơn vị lấy từ unit-*.yaml, nêu tại over.yaml:1"),
        new FigureText(figures)
            .explain("a").lines().stream().map(line -> line.replace('\u00A0', ' ')).toList());
  }

  @Test
  @DisplayName("explain the number of one unit by what stands in its own file")
  void explainTheNumberOfOneUnitByItsOwnFile() {
    Evaluation figures =
        new Declared()
            .over(
                "a: {name: Án}",
                List.of("a: {unit: vụ, actual: 1, plan: 4}", "a: {unit: vụ, actual: 4, plan: 4}"))
            .figures();
    assertEquals(
        List.of(
            "Án – u001 (a.of_plan@u001): 25%",
            "Thực hiện / kế hoạch = 1 / 4 = 25%", "Khai báo tại unit-1.yaml:2"),
        new FigureText(figures).explain("a.of_plan@u001").lines());
  }

  @Test
  @DisplayName("of a thousand keys and fifty units are added up")
  void manyFiguresOfManyUnitsAreAddedUp() {
    String unit =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "n" + i + ": {actual: " + i + "}\n")
            .collect(Collectors.joining());
    Declared declared =
        new Declared().over("", IntStream.range(0, 50).mapToObj(i -> unit).toList());
    Evaluation figures = declared.figures();
    assertEquals(1_000, figures.keys().size());
    Amount last = figures.amount(figures.find("n999").orElseThrow(), Scenario.ACTUAL);
    assertEquals(new Amount.Known(new BigDecimal(999 * 50)), last);
    assertEquals("", declared.wrong());
  }
}
