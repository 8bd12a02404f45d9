package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import vanban.figure.eval.Evaluation;

/** What holds for figures whatever their numbers are. */
class FigurePropertiesTest {

  @Property(tries = 200)
  void sumsAreSums(@ForAll @Size(min = 1, max = 20) List<@Scale(3) @Positive BigDecimal> numbers) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      file.append("n" + i + ": {actual: " + numbers.get(i).setScale(4).toPlainString() + "}\n");
    }
    String keys =
        IntStream.range(0, numbers.size())
            .mapToObj(i -> "n" + i)
            .collect(Collectors.joining(", ", "[", "]"));
    file.append("total: {sum: " + keys + ", parts: " + keys + "}\n");
    Declared declared = new Declared().file(file.toString());
    Evaluation figures = declared.figures();
    Amount total = figures.amount(figures.find("total").orElseThrow(), Scenario.ACTUAL);
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, sum.compareTo(((Amount.Known) total).number()));
    assertEquals("", declared.wrong());
  }

  @Property(tries = 200)
  void changeByIsTheDifference(
      @ForAll @Scale(2) @Positive BigDecimal now, @ForAll @Scale(2) @Positive BigDecimal before) {
    Declared declared =
        new Declared()
            .file(
                "a: {unit: ha, actual: %s, prior: %s}"
                    .formatted(now.toPlainString(), before.toPlainString()));
    String said = declared.say("a.change_by");
    int direction = now.compareTo(before);
    assertTrue(said.startsWith(direction == 0 ? "không đổi" : direction > 0 ? "tăng " : "giảm "));
    if (direction != 0) {
      String number = said.substring(5, said.indexOf('_')).replace(".", "").replace(',', '.');
      assertEquals(0, now.subtract(before).abs().compareTo(new BigDecimal(number)));
    }
  }

  @Property(tries = 200)
  void aCumulativeFigureIsTheExactSumOfItsMonths(
      @ForAll @Size(min = 1, max = 12) List<@Scale(4) BigDecimal> months) {
    List<String> typed =
        months.stream()
            .map(number -> "a: {unit: kg, actual: %s, prior: 1}".formatted(number.toPlainString()))
            .toList();
    String own = typed.get(typed.size() - 1) + "\nall: {unit: tấn, cumulative: a}";
    BigDecimal sum = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Declared declared = new Declared().afterMonths(own, typed.subList(0, typed.size() - 1));
    Evaluation figures = declared.figures();
    Figure all = figures.find("all").orElseThrow();
    Amount done = figures.amount(all, Scenario.ACTUAL);
    Amount before = figures.amount(all, Scenario.PRIOR);
    assertEquals("", declared.wrong());
    assertEquals(0, sum.movePointLeft(3).compareTo(((Amount.Known) done).number()));
    assertEquals(
        0, BigDecimal.valueOf(months.size(), 3).compareTo(((Amount.Known) before).number()));
  }

  @Property(tries = 100)
  void aCumulativeFigureOfWhichAMonthIsWantingIsNoNumber(
      @ForAll @Size(min = 1, max = 11) List<@Scale(2) BigDecimal> months,
      @ForAll @IntRange(max = 10) int wanting) {
    List<String> typed = new ArrayList<>();
    months.forEach(number -> typed.add("a: {unit: ha, actual: " + number.toPlainString() + "}"));
    typed.set(wanting % typed.size(), "a: {unit: ha, actual: }");
    Declared declared =
        new Declared().afterMonths("a: {unit: ha, actual: 1}\nall: {cumulative: a}", typed);
    assertEquals("……_ha", declared.say("all"));
    String month = "Tháng " + (wanting % typed.size() + 1) + "/2026";
    assertTrue(declared.wrong().contains("error[missing-periods]"), declared.wrong());
    assertTrue(declared.wrong().contains(month), declared.wrong());
  }

  @Property(tries = 200)
  void theTotalIsTheExactSumOfAnySplit(
      @ForAll @Size(min = 1, max = 30) List<@Scale(4) BigDecimal> split) {
    List<String> units =
        split.stream().map(number -> "a: {actual: " + number.toPlainString() + "}").toList();
    BigDecimal sum = split.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Declared declared = new Declared().over("", units);
    Evaluation figures = declared.figures();
    Amount total = figures.amount(figures.find("a").orElseThrow(), Scenario.ACTUAL);
    assertEquals(0, sum.compareTo(((Amount.Known) total).number()));
    Declared stated = new Declared().over("a: {actual: " + sum.toPlainString() + "}", units);
    stated.figures();
    assertEquals("", declared.wrong() + stated.wrong());
    Declared wrong =
        new Declared()
            .over("a: {actual: " + sum.add(new BigDecimal("0.0001")).toPlainString() + "}", units);
    wrong.figures();
    assertTrue(wrong.wrong().contains("error[wrong-sum]"), wrong.wrong());
  }
}
