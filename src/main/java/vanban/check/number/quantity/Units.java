package vanban.check.number.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Words behind numbers that measure, not count. */
public final class Units {
  /** For a pattern; the longer ones first. */
  public static final String PATTERN =
      "nghìn tỷ|ngàn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|đồng(?! chí|"
          + " bào)|USD|ha|héc-ta|km2|km²|km|m2|m²|m3"
          + "|m³|kg|kWh|kW|MW|tấn|tạ|lít|hecta|mét|giờ|phút|năm|tháng|ngày|tuần|quý|lần|điểm|độ";

  private static final Map<String, BigDecimal> MONEY =
      Map.of(
          "nghìn tỷ", BigDecimal.TEN.pow(12),
          "ngàn tỷ", BigDecimal.TEN.pow(12),
          "nghìn tỉ", BigDecimal.TEN.pow(12),
          "tỷ", BigDecimal.TEN.pow(9),
          "tỉ", BigDecimal.TEN.pow(9),
          "triệu", BigDecimal.TEN.pow(6),
          "nghìn", BigDecimal.TEN.pow(3),
          "ngàn", BigDecimal.TEN.pow(3),
          "đồng", BigDecimal.ONE);

  private static final Set<String> TIME =
      Set.of("giờ", "phút", "năm", "tháng", "ngày", "tuần", "quý");

  private Units() {}

  /** Whether it is a sum of money, or what multiplies one. */
  public static boolean isMoney(String scale) {
    return MONEY.containsKey(scale);
  }

  /** Whether it is a stretch of time. */
  public static boolean isTime(String scale) {
    return TIME.contains(scale);
  }

  /** By how much a word multiplies; 1 for a measure. */
  public static BigDecimal factor(String scale) {
    return MONEY.getOrDefault(scale, BigDecimal.ONE);
  }
}
