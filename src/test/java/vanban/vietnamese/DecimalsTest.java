package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  private static BigDecimal read(String written) {
    return new BigDecimal(written.replace(".", "").replace(',', '.'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "5|5",
        "999|999",
        "1000|1.000",
        "1916.94|1.916,94",
        "1802.120|1.802,120",
        "-1234567.5|-1.234.567,5",
        "0.05|0,05",
        "1E+3|1.000",
        "-0.5|-0,5"
      })
  void writesPointsBetweenThousandsAndACommaBeforeDecimals(String number, String written) {
    assertEquals(written, Decimals.write(new BigDecimal(number)));
  }

  @Property
  void whatIsWrittenIsTheSameNumberWithTheSameDecimals(@ForAll @Scale(6) BigDecimal number) {
    assertEquals(number, read(Decimals.write(number)));
  }

  @Property
  void pointsStandBetweenGroupsOfThreeDigitsAndNowhereElse(@ForAll @Scale(4) BigDecimal number) {
    assertTrue(Decimals.write(number).matches("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?"));
  }

  @Property
  void withoutZerosAtItsEndItIsTheSameNumber(@ForAll @Scale(5) BigDecimal number) {
    BigDecimal trimmed = Decimals.trimmed(number);
    assertEquals(0, number.compareTo(trimmed));
    assertTrue(trimmed.scale() >= 0);
    assertTrue(!Decimals.write(trimmed).matches(".*,\\d*0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "238|1150|2|20,70%",
        "74392.2|74200|2|100,26%",
        "1916.94|6283|2|30,51%",
        "1916.94|7500|2|25,56%",
        "1|1|2|100%",
        "1|3|0|33%",
        "1|8|2|12,50%",
        "1|800|2|0,13%",
        "-1|800|2|-0,13%",
        "999999|1000000|2|99,99%",
        "99996|100000|2|99,99%",
        "996|1000|0|99,6%",
        "994|1000|0|99%",
        "1000001|1000000|2|100%",
        "-99999|100000|2|-99,99%",
        "0|7|2|0%"
      })
  void percentagesRoundHalfUpAndDropDecimalsThatAreAllZero(
      String part, String whole, int places, String written) {
    assertEquals(
        written,
        Decimals.writePercent(
            Decimals.percent(new BigDecimal(part), new BigDecimal(whole), places)));
  }

  @Property
  void aPercentageIsOffByHalfOfItsLastPlaceAtMost(
      @ForAll @Scale(2) BigDecimal part,
      @ForAll @Scale(2) BigDecimal whole,
      @ForAll @IntRange(max = 4) int places) {
    Assume.that(whole.signum() != 0 && !roundsToHundred(part, whole, places));
    BigDecimal percent = Decimals.percent(part, whole, places);
    assertTrue(off(percent, part, whole).compareTo(halfOf(places, whole)) <= 0);
    assertTrue(percent.scale() == 0 || percent.scale() == places);
  }

  @Property
  void aPercentageOfLessThanAllIsNotAHundredAndOffByItsLastPlaceAtMost(
      @ForAll @IntRange(min = 1, max = 100_000_000) int whole,
      @ForAll @IntRange(min = 1, max = 500) int tenThousandths,
      @ForAll @IntRange(max = 4) int places) {
    BigDecimal all = BigDecimal.valueOf(whole, 2);
    BigDecimal part =
        all.subtract(all.multiply(BigDecimal.valueOf(tenThousandths, 5))); // 95.. to 99.999 percent
    BigDecimal percent = Decimals.percent(part, all, places);
    assertTrue(percent.abs().compareTo(BigDecimal.valueOf(100)) < 0);
    BigDecimal most = halfOf(percent.scale(), all).multiply(BigDecimal.valueOf(2));
    assertTrue(off(percent, part, all).compareTo(most) <= 0);
  }

  /** What would be told as all of it, though it is less: that is told with more decimals. */
  private static boolean roundsToHundred(BigDecimal part, BigDecimal whole, int places) {
    BigDecimal missing = whole.abs().subtract(part.abs()).movePointRight(2);
    return missing.signum() > 0 && missing.compareTo(halfOf(places, whole)) <= 0;
  }

  private static BigDecimal off(BigDecimal percent, BigDecimal part, BigDecimal whole) {
    return percent.multiply(whole).subtract(part.movePointRight(2)).abs();
  }

  private static BigDecimal halfOf(int places, BigDecimal whole) {
    return new BigDecimal("0.5").movePointLeft(places).multiply(whole.abs());
  }

  @Test
  void nothingIsAPercentageOfZero() {
    assertThrows(
        ArithmeticException.class, () -> Decimals.percent(BigDecimal.ONE, BigDecimal.ZERO, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"6.37|+6,37", "-6.37|-6,37", "0|0", "0.00|0,00"})
  @DisplayName("a change bears its sign, but none where nothing has changed")
  void aChangeBearsItsSign(String number, String written) {
    assertEquals(written, Decimals.writeSigned(new BigDecimal(number)));
  }
}
