package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Measures, by their names,")
class MeasuresTest {
  private static Measure measure(String name) {
    return Measures.STANDARD.named(name);
  }

  private static String converted(String number, String from, String to) {
    return measure(from)
        .convert(new BigDecimal(number), measure(to))
        .map(BigDecimal::toPlainString)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "700|triệu đồng|tỷ đồng|0.7",
        "5|tỷ đồng|triệu đồng|5000",
        "1.50|nghìn tỷ đồng|tỷ đồng|1500",
        "12|Tỉ đồng|tỷ đồng|12",
        "250|nghìn đồng|triệu đồng|0.25",
        "1500000|VNĐ|triệu đồng|1.5",
        "700|tr.đ|tỷ đồng|0.7",
        "700|trđ|tỷ đ|0.7",
        "5|tr.đồng|nghìn đồng|5000",
        "5|Tr. đồng|đ|5000000",
        "5|tỷđ|triệu đồng|5000",
        "250|ngđ|triệu đồng|0.25",
        "250|1000 đ|triệu đồng|0.25",
        "250|1000đ|triệu đồng|0.25",
        "250|1.000 đồng|tr.đ|0.25",
        "90|phút|giờ|1.5",
        "2|giờ phát sóng|phút phát sóng|120",
        "2|ngày|giờ|none",
        "2|MW|kW|2000",
        "2000|mW|W|2",
        "1|MWh|kWh|1000",
        "1|TWh|tỷ kWh|1",
        "1|MWp|kWp|1000",
        "1|MWp|MW|none",
        "2|km²|ha|200",
        "12345|m2|ha|1.2345",
        "3|km|m|3000",
        "41380|tấn|tạ|413800",
        "64.5|tạ/ha|tấn/ha|6.45",
        "4|triệu đồng/người/năm|nghìn đồng/người/năm|4000",
        "4|triệu đồng / người|triệu đồng/người|4",
        "930|ha lúa|ha|930",
        "12|km đường|m kênh|12000",
        "3|nghìn lượt khách|lượt khách|3000",
        "5|‰|%|0.5",
        "3|đảng viên|chi bộ|3",
        "1|tỷ đồng|ha|none",
        "1|tấn/ha|tấn|none",
        "1|người|tỷ đồng|none",
        "1|tỷ đồng|triệu USD|none",
        "1|°|°C|none",
        "1|sào|ha|none",
        "1|m|hải lý|none"
      })
  @DisplayName("of one dimension are said in one another exactly, others are not")
  void areConverted(String number, String from, String to, String said) {
    assertEquals(said, converted(number, from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tỷ đồng|Tỷ  đồng|true",
        "tỷ đồng|tỉ đồng|true",
        "nghìn tấn|ngàn tấn|true",
        "ha|héc-ta|true",
        "tỷ đồng|triệu đồng|false",
        "MW|mW|false",
        "MW|mw|true",
        "kW|KW|true",
        "triệu đồng|tr.đ|true",
        "tỷ đồng|tỷ đ|true",
        "tỉ đồng|tỷđ|true",
        "đồng chí|đồng|false",
        "đảng viên|Đảng viên|true",
        "đảng viên|chi bộ|false"
      })
  @DisplayName("are the same however they are spelled")
  void areTheSame(String one, String other, boolean same) {
    assertEquals(same, measure(one).isSameAs(measure(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ha lúa|3 ha lúa",
        "km đường|3 km đường",
        "m³ nước|3 m³ nước",
        "tấn thóc|3 tấn thóc",
        "đồng chí|03 đồng chí",
        "lần kiểm tra|03 lần kiểm tra",
        "mẫu xét nghiệm|03 mẫu xét nghiệm",
        "hộ|03 hộ"
      })
  @DisplayName("may have what is measured behind them; what is counted has its zero all the same")
  void compounds(String name, String written) {
    assertEquals(written, measure(name).amount(new BigDecimal("3")).replace('\u00A0', ' '));
  }

  @Test
  @DisplayName("of an office are said in others, as others are")
  void ofAnOffice() {
    Measure area = measure("m²");
    Measures known =
        Measures.STANDARD.with(
            "Công", new KnownMeasure(area.scale().times(new BigDecimal("1296")), false, false));
    assertEquals(
        Optional.of(new BigDecimal("0.1296")),
        known.named("công").convert(BigDecimal.ONE, measure("ha")));
    assertEquals(Optional.empty(), area.convert(BigDecimal.ONE, known.named("công")), "never ends");
    assertEquals("3 công", known.named("công").amount(new BigDecimal("3")).replace('\u00A0', ' '));
    assertEquals("03 công", measure("công").amount(new BigDecimal("3")).replace('\u00A0', ' '));
  }

  @Test
  @DisplayName("tell percentages, however they are written, and rates")
  void ratesAndPercentages() {
    assertTrue(measure("%").isPercent() && measure("phần trăm").isPercent());
    assertFalse(measure("‰").isPercent() || measure("điểm phần trăm").isPercent());
    assertTrue(measure("tấn/ha").isRate() && measure("Phần trăm").isRate());
    assertFalse(measure("tấn").isRate());
  }
}
