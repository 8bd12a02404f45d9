package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vanban.figure.eval.Evaluation;

/**
 * Numbers of mixed measures, reckoned a second time: all in the smallest measure of their
 * dimension, by a table of the test's own. What cannot be reckoned must be told.
 */
class MeasureReckoningTest {

  /** A measure as the test knows it: how many of the smallest of its dimension it is. */
  private record Unit(String name, String dimension, String smallest) {
    BigDecimal of(BigDecimal number) {
      return number.multiply(new BigDecimal(smallest));
    }
  }

  private record Number(BigDecimal number, Unit unit) {
    BigDecimal smallest() {
      return unit.of(number);
    }

    String declared(String key) {
      return key + ": {unit: " + unit.name + ", actual: " + number.toPlainString() + "}\n";
    }
  }

  private static final List<Unit> UNITS =
      List.of(
          new Unit("đồng", "money", "1"),
          new Unit("nghìn đồng", "money", "1000"),
          new Unit("Triệu đồng", "money", "1000000"),
          new Unit("tỉ đồng", "money", "1000000000"),
          new Unit("nghìn tỷ đồng", "money", "1000000000000"),
          new Unit("m²", "area", "1"),
          new Unit("ha lúa", "area", "10000"),
          new Unit("km2", "area", "1000000"),
          new Unit("g", "mass", "1"),
          new Unit("kg", "mass", "1000"),
          new Unit("tạ", "mass", "100000"),
          new Unit("tấn thóc", "mass", "1000000"),
          new Unit("lượt khách", "count", "1"),
          new Unit("nghìn lượt", "count", "1000"));

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(UNITS);
  }

  @Provide
  Arbitrary<Number> numbers() {
    return Combinators.combine(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99999"))
                .ofScale(2),
            units())
        .as(Number::new);
  }

  @Provide
  Arbitrary<List<Number>> several() {
    return numbers().list().ofMinSize(2).ofMaxSize(5);
  }

  private static Amount amount(Evaluation figures, String key) {
    return figures.amount(figures.find(key).orElseThrow(), Scenario.ACTUAL);
  }

  private static BigDecimal known(Declared declared, String key) {
    Amount amount = amount(declared.figures(), key);
    assertTrue(amount.known().isPresent(), () -> amount + "\n" + declared.wrong());
    return amount.known().orElseThrow();
  }

  private static String declared(List<Number> numbers) {
    return IntStream.range(0, numbers.size())
        .mapToObj(i -> numbers.get(i).declared("n" + i))
        .collect(Collectors.joining());
  }

  private static String keys(List<Number> numbers) {
    return IntStream.range(0, numbers.size())
        .mapToObj(i -> "n" + i)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static boolean isOf(String dimension, List<Number> numbers) {
    return numbers.stream().allMatch(one -> one.unit.dimension.equals(dimension));
  }

  private static void assertTold(Declared declared) {
    declared.figures();
    assertTrue(declared.wrong().contains("error[mixed-measures]"), declared::wrong);
  }

  @Property(tries = 1000)
  void aSumIsExactInItsMeasureOrTold(
      @ForAll("several") List<Number> numbers, @ForAll("units") Unit unit) {
    String total = "total: {unit: " + unit.name + ", sum: " + keys(numbers) + "}\n";
    Declared declared = new Declared().file(declared(numbers) + total);
    if (!isOf(unit.dimension, numbers)) {
      assertTold(declared);
      return;
    }
    BigDecimal sum =
        numbers.stream().map(Number::smallest).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, unit.of(known(declared, "total")).compareTo(sum));
    assertEquals("", declared.wrong());
  }

  @Property(tries = 500)
  void aSumWithoutMeasureIsThatOfItsFirstTerm(@ForAll("several") List<Number> numbers) {
    Declared declared =
        new Declared().file(declared(numbers) + "total: {sum: " + keys(numbers) + "}");
    Unit first = numbers.get(0).unit;
    if (!isOf(first.dimension, numbers)) {
      assertTold(declared);
      return;
    }
    BigDecimal sum =
        numbers.stream().map(Number::smallest).reduce(BigDecimal.ZERO, BigDecimal::add);
    Evaluation figures = declared.figures();
    String said = figures.measure(figures.find("total").orElseThrow()).name();
    Unit measured = said.isEmpty() ? UNITS.get(0) : first;
    assertEquals(0, measured.of(known(declared, "total")).compareTo(sum), said);
  }

  @Property(tries = 1000)
  void aDifferenceIsExactOrTold(
      @ForAll("numbers") Number one, @ForAll("numbers") Number other, @ForAll("units") Unit unit) {
    List<Number> both = List.of(one, other);
    Declared declared =
        new Declared()
            .file(declared(both) + "rest: {unit: " + unit.name + ", difference: [n0, n1]}");
    if (!isOf(unit.dimension, both)) {
      assertTold(declared);
      return;
    }
    BigDecimal rest = one.smallest().subtract(other.smallest());
    assertEquals(0, unit.of(known(declared, "rest")).compareTo(rest));
  }

  @Property(tries = 1000)
  void aPercentageIsOfLikeThings(@ForAll("numbers") Number one, @ForAll("numbers") Number other) {
    List<Number> both = List.of(one, other);
    Declared declared =
        new Declared().file(declared(both) + "ratio: {unit: \"%\", ratio: [n0, n1]}");
    if (!one.unit.dimension.equals(other.unit.dimension)) {
      assertTold(declared);
      return;
    }
    BigDecimal percent =
        one.smallest()
            .multiply(BigDecimal.valueOf(100))
            .divide(other.smallest(), 2, RoundingMode.HALF_UP);
    assertEquals(0, known(declared, "ratio").compareTo(percent));
  }

  @Property(tries = 500)
  void anAverageIsInItsOwnMeasure(@ForAll("numbers") Number one, @ForAll("numbers") Number other) {
    boolean fits = one.unit.dimension.equals("mass") && other.unit.dimension.equals("area");
    Declared declared =
        new Declared()
            .file(declared(List.of(one, other)) + "yield: {unit: tạ/ha, ratio: [n0, n1]}");
    if (!fits) {
      assertTold(declared);
      return;
    }
    BigDecimal yield =
        one.smallest()
            .multiply(new BigDecimal("0.1")) // 10,000 m² of a hectare by 100,000 g of a tạ
            .divide(other.smallest(), 2, RoundingMode.HALF_UP);
    assertEquals(0, known(declared, "yield").compareTo(yield));
  }

  @Property(tries = 500)
  void aShareIsOfLikeThings(@ForAll("numbers") Number part, @ForAll("numbers") Number whole) {
    String file =
        "part: {unit: %s, actual: %s, of: n0}\n"
            .formatted(part.unit.name, part.number.toPlainString());
    Declared declared = new Declared().file(declared(List.of(whole)) + file);
    boolean alike = part.unit.dimension.equals(whole.unit.dimension);
    if (!alike || part.smallest().compareTo(whole.smallest()) > 0) {
      declared.figures();
      String told = alike ? "error[part-exceeds-whole]" : "error[mixed-measures]";
      assertTrue(declared.wrong().contains(told), declared::wrong);
      return;
    }
    BigDecimal share =
        part.smallest()
            .multiply(BigDecimal.valueOf(100))
            .divide(whole.smallest(), 12, RoundingMode.HALF_UP);
    String words = declared.say("part.share");
    if (words.startsWith("dưới ")) { // not zero, and rounded to it
      assertTrue(share.compareTo(new BigDecimal("0.005")) < 0, words);
      return;
    }
    BigDecimal said = new BigDecimal(words.replaceAll("[.%]", "").replace(',', '.'));
    assertTrue(said.subtract(share).abs().compareTo(new BigDecimal("0.01")) < 0, share::toString);
  }

  @Property(tries = 500)
  void whatWasBeforeIsSaidInTodaysMeasure(
      @ForAll("numbers") Number now, @ForAll("numbers") Number before) {
    Declared declared = new Declared().file(now.declared("a"), before.declared("a"));
    if (!now.unit.dimension.equals(before.unit.dimension)) {
      assertTold(declared);
      return;
    }
    Evaluation figures = declared.figures();
    BigDecimal prior =
        figures.amount(figures.find("a").orElseThrow(), Scenario.PRIOR).known().orElseThrow();
    assertEquals(0, now.unit.of(prior).compareTo(before.smallest()));
  }

  @Property(tries = 500)
  void unitsAddUpInWhateverMeasure(
      @ForAll("several") List<Number> numbers, @ForAll("units") Unit unit) {
    List<String> units = numbers.stream().map(one -> one.declared("a")).toList();
    Declared declared = new Declared().over("a: {unit: " + unit.name + "}", units);
    boolean counted = unit.dimension.equals("count");
    boolean alike =
        isOf(unit.dimension, numbers)
            && (!counted || numbers.stream().allMatch(one -> noun(one.unit).equals(noun(unit))));
    if (!alike) {
      assertTold(declared);
      return;
    }
    BigDecimal sum =
        numbers.stream().map(Number::smallest).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, unit.of(known(declared, "a")).compareTo(sum));
  }

  private static String noun(Unit unit) {
    return unit.name.replace("nghìn ", "");
  }
}
