package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
