package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.words.Explanation;
import vanban.figure.words.FigureText;

@DisplayName("An explanation")
class ExplanationTest {
  private static final String NOW =
      """
      revenue:
        name: Thu ngân sách
        unit: tỷ đồng
        actual: 1916.94
        plan: {council: 7500, central: 6283}
        source: Sở Tài chính # không được in
      domestic: {name: Thu nội địa, unit: tỷ đồng, actual: 1753.72, of: revenue}
      trade: {unit: tỷ đồng, actual: 163.22, prior: 152}
      total: {name: Tổng thu, sum: [domestic, trade]}
      part: {unit: "%", ratio: [trade, total]}
      debt: {difference: [trade, revenue]}
      owed: {sum: [debt, trade]}
      admitted: {unit: đảng viên, actual: 3, plan: 10}
      late: {unit: đảng viên, actual: , plan: 10}
      both: {sum: [admitted, late]}
      """;
  private static final String BEFORE =
      """
      revenue: {unit: tỷ đồng, sum: [domestic, trade]}
      domestic: {unit: tỷ đồng, actual: 1650.10}
      trade: {unit: tỷ đồng, actual: 152.02}
      """;

  private static void explains(String expression, String lines) {
    Declared declared = new Declared().file(NOW, BEFORE);
    Explanation explanation = new FigureText(declared.figures()).explain(expression);
    assertEquals(lines.strip(), String.join("\n", explanation.lines()).replace('\u00A0', ' '));
    assertEquals(declared.say(expression), explanation.printed().replace('\u00A0', '_'));
  }

  @Test
  @DisplayName("of a number that is typed says so, and where")
  void ofATypedNumber() {
    explains(
        "revenue",
        """
        Thu ngân sách (revenue): 1.916,94 tỷ đồng
        Thực hiện = 1.916,94 tỷ đồng, số khai báo
        Nguồn: Sở Tài chính
        Khai báo tại 1.yaml:2
        """);
    explains(
        "revenue.plan.central",
        """
        Thu ngân sách (revenue.plan.central): 6.283 tỷ đồng
        Kế hoạch = 6.283 tỷ đồng, số khai báo
        Nguồn: Sở Tài chính
        Khai báo tại 1.yaml:2
        """);
  }

  @Test
  @DisplayName("of a percentage of a plan shows both numbers")
  void ofAPercentageOfAPlan() {
    explains(
        "revenue.of_plan.council",
        """
        Thu ngân sách (revenue.of_plan.council): 25,56%
        Thực hiện / kế hoạch = 1.916,94 / 7.500 = 25,56%
        Nguồn: Sở Tài chính
        Khai báo tại 1.yaml:2
        """);
    explains(
        "admitted.over_plan",
        """
        admitted.over_plan: còn thiếu 70%
        (Thực hiện - kế hoạch) / kế hoạch = (3 - 10) / 10 = còn thiếu 70%
        Khai báo tại 1.yaml:14
        """);
    explains(
        "admitted.progress",
        """
        admitted.progress: 3/10
        Thực hiện / kế hoạch = 3/10
        Khai báo tại 1.yaml:14
        """);
  }

  @Test
  @DisplayName("of a comparison with last year names the file the number comes from")
  void ofAComparisonWithLastYear() {
    explains(
        "revenue.change",
        """
        Thu ngân sách (revenue.change): tăng 6,37%
        (Thực hiện - cùng kỳ) / cùng kỳ = (1.916,94 - 1.802,12) / 1.802,12 = tăng 6,37%
        Cùng kỳ = 1.802,12 tỷ đồng, lấy từ last-1.yaml:2
        Nguồn: Sở Tài chính
        Khai báo tại 1.yaml:2
        """);
    explains(
        "trade.change_by",
        """
        trade.change_by: tăng 11,22 tỷ đồng
        Thực hiện - cùng kỳ = 163,22 - 152 = tăng 11,22 tỷ đồng
        Khai báo tại 1.yaml:9
        """);
  }

  @Test
  @DisplayName("of a sum lists what is added, and where each is declared")
  void ofASum() {
    explains(
        "total.rate",
        """
        Tổng thu (total.rate): 106,37%
        Thực hiện / cùng kỳ = 1.916,94 / 1.802,1 = 106,37%
        Thực hiện = Thu nội địa + trade = 1.753,72 + 163,22 = 1.916,94 tỷ đồng
        – Thu nội địa (domestic): 1.753,72 tỷ đồng, khai báo tại 1.yaml:8
        – trade: 163,22 tỷ đồng, khai báo tại 1.yaml:9
        Cùng kỳ = Thu nội địa + trade = 1.650,10 + 152 = 1.802,1 tỷ đồng
        – Thu nội địa (domestic): 1.650,10 tỷ đồng, khai báo tại last-1.yaml:3
        – trade: 152 tỷ đồng, khai báo tại 1.yaml:9
        Khai báo tại 1.yaml:10
        """);
  }

  @Test
  @DisplayName("of a ratio, a difference and numbers below zero writes them as one does by hand")
  void ofARatioAndADifference() {
    explains(
        "part",
        """
        part: 8,51%
        Thực hiện = trade / Tổng thu = 163,22 / 1.916,94 = 8,51%
        – trade: 163,22 tỷ đồng, khai báo tại 1.yaml:9
        – Tổng thu (total): 1.916,94 tỷ đồng, khai báo tại 1.yaml:10
        Khai báo tại 1.yaml:11
        """);
    explains(
        "owed.value",
        """
        owed.value: -1.590,5
        Thực hiện = debt + trade = (-1.753,72) + 163,22 = -1.590,5 tỷ đồng
        – debt: -1.753,72 tỷ đồng, khai báo tại 1.yaml:12
        – trade: 163,22 tỷ đồng, khai báo tại 1.yaml:9
        Khai báo tại 1.yaml:13
        """);
  }

  @Test
  @DisplayName("of a share shows the whole")
  void ofAShare() {
    explains(
        "domestic.share",
        """
        Thu nội địa (domestic.share): 91,49%
        Thực hiện / tổng thể = 1.753,72 / 1.916,94 = 91,49%
        – Thu ngân sách (revenue): 1.916,94 tỷ đồng, khai báo tại 1.yaml:2
        Khai báo tại 1.yaml:8
        """);
  }

  @Test
  @DisplayName("of a number that is still to be filled in says so")
  void ofANumberToBeFilledIn() {
    explains(
        "late",
        """
        late: …… đảng viên
        Thực hiện: chưa có số
        Khai báo tại 1.yaml:15
        """);
    explains(
        "both",
        """
        both: …… đảng viên
        Thực hiện = admitted + late = 3 + …… = …… đảng viên
        – admitted: 03 đảng viên, khai báo tại 1.yaml:14
        – late: …… đảng viên, khai báo tại 1.yaml:15
        Khai báo tại 1.yaml:16
        """);
  }

  @Test
  @DisplayName("of a word says what the word is of")
  void ofAWord() {
    explains(
        "total.unit",
        """
        Tổng thu (total.unit): tỷ đồng
        Khai báo tại 1.yaml:10
        """);
  }
}
