package vanban.report.table;

import vanban.yaml.Shape;

/** What may stand in a {@code chart}. */
public final class ChartShape {
  /** The whole of it. */
  public static final Shape.Mapping CHART = chart();

  private ChartShape() {}

  /** The official term for its title. */
  static String title() {
    return CHART.key("title").orElseThrow().term();
  }

  private static Shape.Mapping chart() {
    return Shape.mapping("chart")
        .with("id", Shape.name(), "Mã", "để dẫn chiếu bằng [](#mã); biểu đồ có mã phải có tên")
        .with("title", Shape.line(), "Tên biểu đồ", "chữ “Biểu đồ” và số do bố cục thêm")
        .with(
            "kind",
            Shape.oneOf("column", "bar", "line"),
            "Kiểu biểu đồ",
            "column: cột đứng (mặc định), bar: thanh ngang, line: đường")
        .require(
            "figures",
            Shape.oneOrMore(Shape.name()),
            "Các số liệu",
            "khóa của những số liệu cùng đơn vị, hoặc của nhóm số liệu, theo thứ tự trong biểu đồ")
        .with(
            "series",
            Shape.oneOrMore(Shape.either(Shape.word(), series())),
            "Các dãy số",
            "actual: thực hiện (mặc định), plan: kế hoạch, prior: cùng kỳ; có tên thì plan.tên, prior.tên");
  }

  private static Shape series() {
    return Shape.mapping("series")
        .require("of", Shape.word(), "Dãy số", "actual, plan, prior, plan.tên hoặc prior.tên")
        .with("title", Shape.line(), "Tên dãy số", "in ở chú giải thay cho tên của bố cục");
  }
}
