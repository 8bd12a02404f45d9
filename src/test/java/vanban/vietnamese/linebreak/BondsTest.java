package vanban.vietnamese.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands together in a sentence")
class BondsTest {
  private static final List<String> HELD =
      List.of(
          "đạt 1.916,94_tỷ~đồng, bằng 25,5_% dự toán",
          "3_nghìn~tỷ~đồng, 12.500_ha lúa, 30_km, 100_m2, 5_triệu~USD",
          "03~đồng chí; 120~hộ nghèo, 7~xã",
          "ngày_23 tháng_12 năm_2026; từ ngày_05/6/2024 đến tháng_10/2024",
          "6_tháng đầu năm_2024, 9_tháng, 5_năm",
          "Quý_III năm_2025, quý_4",
          "Nghị quyết số_15=NQ/TU, Nghị định 30/2020/NĐ=CP, 05=QC/BTCTU=BNCTU",
          "kết luận của HĐND=UBND",
          "dịch COVID≈19",
          "tăng 5=7%, giai đoạn~2021=2025, nhiệm kỳ~2020_-~2025",
          "≥~5",
          "đồng chí~Nguyễn Văn~A và ông~B.~C.~Nam",
          "TP.~Hồ_Chí_Minh, tại Thành~phố~Hồ_Chí_Minh, thành phố Huế",
          "17_giờ_00, 7_giờ_30_phút, 28_µg/m³, 3.200_x_1.800_mm, 2,5_×_3_m",
          "gọi 0912_345_678, 0912.345.678, (024)_3804_4321, 0243.080_4321, +84_912_345_678,"
              + " 1900_1234",
          "Phụ lục~II, Mục~I.3, Điều~5, khoản~2, điểm~a, Bảng~1, Biểu số_2",
          "khóa~XIII, lần thứ~XIV, quốc lộ~1A");

  /** A text with {@code _} and {@code =} where bonds are required, {@code ~}, {@code ≈} wished. */
  private static String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    for (Bond bond : Bonds.in(text)) {
      boolean hyphen = text.charAt(bond.at()) == '-';
      char required = hyphen ? '=' : '_';
      char wished = hyphen ? '≈' : '~';
      marked.setCharAt(bond.at(), bond.strength() == Strength.REQUIRED ? required : wished);
    }
    return marked.toString();
  }

  private static String plain(String marked) {
    return marked.replaceAll("[_~]", " ").replaceAll("[=≈]", "-");
  }

  static List<String> held() {
    return HELD;
  }

  @ParameterizedTest
  @DisplayName("is held at its spaces and hyphens")
  @MethodSource("held")
  void isHeld(String expected) {
    assertEquals(expected, marked(plain(expected)));
  }

  @ParameterizedTest
  @DisplayName("is not what only looks alike")
  @ValueSource(
      strings = {
        "kinh tế - xã hội, hành chính - quản trị",
        "KINH TẾ-XÃ HỘI",
        "năm nay, tháng sau, ngày hội, số liệu, quý vị",
        "các ô 05 10 20 và 0 125 7",
        "điểm nghẽn, điều hành, khoản thu, mục tiêu, phần lớn",
        "đồng chí phụ trách; ông nội",
        "xã Tân Phú và huyện Phụng Hiệp"
      })
  void isNotWhatOnlyLooksAlike(String text) {
    assertEquals(List.of(), Bonds.in(text));
  }

  @Test
  @DisplayName("is left alone where it is held already")
  void isLeftAloneWhereItIsHeldAlready() {
    assertEquals("5\u00A0tỷ~đồng", marked("5\u00A0tỷ đồng"));
  }

  @Test
  @DisplayName("has an example above for every rule")
  void hasAnExampleForEveryRule() {
    Set<BondRule> shown =
        HELD.stream()
            .flatMap(text -> Bonds.in(plain(text)).stream())
            .map(Bond::rule)
            .collect(Collectors.toSet());
    Set<BondRule> missing = EnumSet.allOf(BondRule.class);
    missing.removeAll(shown);
    assertEquals(Set.of(), missing);
  }

  @Test
  @DisplayName("is looked for in time that grows with the text alone")
  void isLookedForInTime() {
    for (String piece : List.of("1", "A", "A-", "1-", "Á", "đồng chí ", "1.", "ngày ", " ", "x/")) {
      String text = piece.repeat(20_000);
      long start = System.nanoTime();
      Bonds.in(text);
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < 3_000, () -> millis + " ms for " + piece);
    }
  }

  @Test
  @DisplayName("is told once for each place, left to right")
  void isToldOnce() {
    int[] places = Bonds.in("5 tỷ đồng ngày 5-7 tháng 5").stream().mapToInt(Bond::at).toArray();
    assertEquals(
        Arrays.stream(places).sorted().distinct().boxed().toList(),
        Arrays.stream(places).boxed().toList());
  }
}
