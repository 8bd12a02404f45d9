package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximationTest {
  private static OptionalInt places(String typed) {
    return Optional.ofNullable(typed)
        .map(one -> OptionalInt.of(Integer.parseInt(one)))
        .orElseGet(OptionalInt::empty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEAREST|1916.94| 1|1.916,9",
        "NEAREST|1916.94| 0|1.917",
        "NEAREST|1916.94|-2|1.900",
        "NEAREST|1916.96| 1|1.917",
        "NEAREST|  10.96| 1|11",
        "NEAREST|2.50   | 2|2,50",
        "NEAREST|2.50   | 1|2,5",
        "NEAREST|5      | 2|5",
        "NEAREST|0.4    | 0|dưới 1",
        "NEAREST|40     |-2|dưới 100",
        "NEAREST|0      |-2|0",
        "OVER   |1916.94|  |trên 1.900",
        "OVER   |1916.94| 0|trên 1.916",
        "OVER   |1999   |-3|trên 1.000",
        "OVER   |1900   |  |1.900",
        "OVER   |6.37   |  |trên 6,3",
        "OVER   |0.0637 |  |trên 0,063",
        "OVER   |0.4    | 0|dưới 1",
        "OVER   |0.7    | 0|dưới 1",
        "OVER   |7      |  |7",
        "OVER   |-1916  |-2|trên -2.000",
        "NEARLY |1916.94|  |gần 2.000",
        "NEARLY |1916.94|-1|gần 1.920",
        "NEARLY |99.96  | 1|gần 100",
        "NEARLY |0.1    | 0|dưới 1",
        "NEARLY |0.7    | 0|gần 1",
        "NEARLY |2000   |-3|2.000",
        "ABOUT  |1916.94|  |khoảng 1.900",
        "ABOUT  |1984   |-2|khoảng 2.000",
        "ROUNDED|1916.94|  |trên 1.900",
        "ROUNDED|1984   |-2|gần 2.000",
        "ROUNDED|2000   |-2|2.000",
        "ROUNDED|0      |  |0",
        "ROUNDED|-0.3   | 0|trên -1"
      })
  @DisplayName("a number is said with the word that keeps it true")
  void saysNumbers(Approximation way, BigDecimal number, String places, String said) {
    assertEquals(said, way.of(number, places(places)).with(Decimals::write));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEAREST|1916.94| 7500|1|25,6%",
        "NEAREST|1916.94| 7500|4|25,5592%",
        "NEAREST|1      |    5|2|20%",
        "NEAREST|996    | 1000|0|99,6%",
        "NEAREST|99996  |100000|2|99,99%",
        "NEAREST|1      |10000|1|dưới 0,1%",
        "OVER   |1916.94| 7500| |trên 25%",
        "OVER   |996    | 1000|0|trên 99%",
        "OVER   |1003   | 1000| |trên 100%",
        "NEARLY |996    | 1000|0|gần 100%",
        "ABOUT  |996    | 1000|0|99,6%",
        "ABOUT  |996    | 1000|-1|99,6%",
        "ROUNDED|637    |10000|0|trên 6%",
        "ROUNDED|967    |10000|0|gần 10%",
        "ROUNDED|1      |    1|0|100%"
      })
  @DisplayName(
      "a percentage is said with the word that keeps it true, and never as 100 if it is less")
  void saysPercentages(
      Approximation way, BigDecimal part, BigDecimal whole, String places, String said) {
    assertEquals(said, way.percent(part, whole, places(places)).with(Decimals::writePercent));
  }

  @Property
  @DisplayName("what is over a number is not below it, and what is nearly one is not above it")
  void wordsAreTrue(
      @ForAll Approximation way,
      @ForAll @Scale(4) BigDecimal number,
      @ForAll @IntRange(min = -9, max = 6) int places) {
    Approximation.Said said = way.of(number, OptionalInt.of(places));
    int beyond = number.compareTo(said.number());
    switch (said.word().strip()) {
      case "trên" -> assertTrue(beyond > 0);
      case "gần", "dưới" -> assertTrue(beyond < 0);
      case "khoảng" -> assertTrue(beyond != 0);
      default -> assertTrue(beyond == 0 || way == Approximation.NEAREST);
    }
  }

  @Property
  @DisplayName("what is not zero is never said to be zero")
  void nothingIsLost(
      @ForAll Approximation way,
      @ForAll @Scale(4) BigDecimal number,
      @ForAll @IntRange(min = -9, max = 6) int places) {
    Assume.that(number.signum() != 0);
    assertTrue(way.of(number, OptionalInt.of(places)).number().signum() != 0);
  }

  @Property
  @DisplayName("what is less than all of it is never plainly 100 percent")
  void lessIsLess(
      @ForAll Approximation way,
      @ForAll @IntRange(min = 1, max = 99_999) int part,
      @ForAll @IntRange(min = -2, max = 4) int places) {
    Approximation.Said said =
        way.percent(new BigDecimal(part), new BigDecimal(100_000), OptionalInt.of(places));
    assertTrue(said.word().equals("gần ") || said.number().intValue() != 100);
  }
}
