package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
