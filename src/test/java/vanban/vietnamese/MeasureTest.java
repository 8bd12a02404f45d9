package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|đồng chí|03_đồng chí",
        "12|vụ|12_vụ",
        "0|vụ|0_vụ",
        "-3|người|-3_người",
        "3.0|lượt|3,0_lượt",
        "3|ha|3_ha",
        "7.8|tấn/ha|7,8_tấn/ha",
        "5|tỷ đồng|5_tỷ đồng",
        "9|USD|9_USD",
        "9|triệu USD|9_triệu USD",
        "5|%|5%",
        "95.5|%|95,5%",
        "3|km²|3_km²",
        "2|nghìn lượt khách|2_nghìn lượt khách",
        "4|triệu đồng/người/năm|4_triệu đồng/người/năm",
        "6|tháng|06_tháng",
        "2|bác sĩ/vạn dân|2_bác sĩ/vạn dân",
        "9|bác sĩ/10.000 dân|9_bác sĩ/10.000 dân",
        "3|giờ|03_giờ",
        "3|giờ học|03_giờ học",
        "90|km/giờ|90_km/giờ",
        "5|Tỷ đồng|5_Tỷ đồng"
      })
  void countsTakeAZeroBelowTenAndMeasuresDoNot(String number, String unit, String written) {
    assertEquals(
        written.replace('_', '\u00A0'),
        Measures.STANDARD.named(unit).amount(new BigDecimal(number)));
  }

  @Test
  void aNumberWithoutUnitIsACountUnlessItIsSaidToBeNone() {
    assertEquals("03", Measures.STANDARD.named("").amount(new BigDecimal("3")));
    assertEquals("3", Measure.NONE.amount(new BigDecimal("3")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tỷ đồng", "kg", "m2", "MWh", "điểm phần trăm", "nghìn tấn"})
  void measuresAndMoneyAreNotCounted(String name) {
    assertFalse(Measures.STANDARD.named(name).counted());
  }

  @Test
  void betweenPercentagesLiePercentagePoints() {
    assertEquals("điểm phần trăm", Measures.STANDARD.named("%").ofDifference().name());
    assertEquals(Measures.STANDARD.named("ha"), Measures.STANDARD.named("ha").ofDifference());
  }

  @Property
  void aCountHasTwoDigitsAtLeast(@ForAll @IntRange(min = 1) int count) {
    String written = Measures.STANDARD.named("đảng viên").value(BigDecimal.valueOf(count));
    assertTrue(written.length() >= 2);
    assertEquals(count, Integer.parseInt(written.replace(".", "")));
  }

  @Property
  void betweenNumberAndUnitNoLineBreaks(@ForAll @Scale(2) BigDecimal number) {
    assertEquals(
        Decimals.write(number) + "\u00A0tỷ đồng",
        Measures.STANDARD.named("tỷ đồng").amount(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1|01", "9|09", "10|10", "11|11"})
  @DisplayName("a count has a zero before it up to nine, and none from ten on")
  void aCountHasAZeroUpToNine(String number, String written) {
    assertEquals(written, Measures.STANDARD.named("vụ").value(new BigDecimal(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "‰", "phần trăm", "Điểm phần trăm", "điểm\u00A0%", "°C", "tấn/ha", "/năm"})
  @DisplayName("rates have no total")
  void ratesHaveNoTotal(String name) {
    assertTrue(Measures.STANDARD.named(name).isRate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ha", "tỷ đồng", "đảng viên", "lần"})
  @DisplayName("what is no rate has a total")
  void othersHaveATotal(String name) {
    assertFalse(Measures.STANDARD.named(name).isRate());
  }

  @Test
  @DisplayName("a number that is not there yet has room, and its unit as any other")
  void roomForANumber() {
    assertEquals("……\u00A0vụ", Measures.STANDARD.named("vụ").blank());
    assertEquals("……%", Measure.PERCENT.blank());
    assertEquals("……", Measure.NONE.blank());
  }

  @Test
  @DisplayName("what stands before a stroke may be nothing")
  void nothingBeforeAStroke() {
    assertTrue(Measures.STANDARD.named("/kg").counted());
    assertFalse(Measures.STANDARD.named("kg/").counted());
  }
}
