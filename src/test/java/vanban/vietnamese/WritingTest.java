package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is said of a figure")
class WritingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.916,94_tỷ đồng|1,916.94_tỷ đồng",
        "03_vụ|3_vụ",
        "0,5%|0.5%",
        "25,56%|25.56%",
        "-1.234,5|-1,234.5",
        "+6,37|+6.37",
        "238/1.150|238/1,150",
        "tăng 6,37%|up 6.37%",
        "giảm 04_vụ|down 4_vụ",
        "tăng trên 1.000_USD|up over 1,000_USD",
        "không đổi|unchanged",
        "tăng trưởng âm 1,52%|negative growth of 1.52%",
        "Vượt|Exceeded",
        "Chưa đạt|Not reached",
        "ít nhất 95%|at least 95%",
        "≥_95,5|≥_95.5",
        "không có|none",
        "thứ 20/63|rank 20/63",
        "tăng 2_bậc|up 2_places",
        "cao hơn 1,5_điểm phần trăm|higher by 1.5_percentage points",
        "9_bác sĩ/10.000 dân|9_bác sĩ/10.000 dân",
        "……_đồng chí|……_đồng chí"
      })
  @DisplayName("is said in English by the same numbers")
  void isSaidInEnglish(String vietnamese, String english) {
    assertEquals(
        english.replace('_', '\u00A0'), Writing.ENGLISH.of(vietnamese.replace('_', '\u00A0')));
  }

  @Test
  @DisplayName("stays as it is in Vietnamese")
  void staysAsItIs() {
    assertEquals("tăng 6,37%", Writing.VIETNAMESE.of("tăng 6,37%"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-05|5 November 2026|ngày 05 tháng 11 năm 2026",
        "2026-02|February 2026|tháng 02 năm 2026",
        "2026|2026|năm 2026"
      })
  @DisplayName("has its date in words, as far as it is known")
  void hasItsDate(String typed, String english, String vietnamese) {
    OfficialDate date = OfficialDate.of(typed);
    assertEquals(Optional.of(english), Writing.ENGLISH.date(date));
    assertEquals(Optional.of(vietnamese), Writing.VIETNAMESE.date(date));
    assertEquals(Optional.empty(), Writing.ENGLISH.date(OfficialDate.BLANK));
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 2, Q2 2024, Q2, Quý II/2024",
    "MONTH, 3, March 2024, March, Tháng 3/2024",
    "FIRST_MONTHS, 6, First 6 months of 2024, First 6 months, 6 tháng đầu năm 2024",
    "LAST_MONTHS, 6, Last 6 months of 2024, Last 6 months, 6 tháng cuối năm 2024",
    "YEAR, 0, 2024, 2024, Năm 2024"
  })
  @DisplayName("has the names of periods")
  void hasPeriods(Period.Kind kind, int number, String name, String inYear, String vietnamese) {
    Period period = new Period(kind, number, Optional.of(2024));
    assertEquals(name, Writing.ENGLISH.period(period, false));
    assertEquals(inYear, Writing.ENGLISH.period(period, true));
    assertEquals(vietnamese, Writing.VIETNAMESE.period(period, false));
  }
}
