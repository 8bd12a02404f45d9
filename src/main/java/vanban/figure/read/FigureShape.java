package vanban.figure.read;

import java.util.List;
import vanban.yaml.Shape;

/** What may stand in a file of figures. */
public final class FigureShape {
  /** The key that names the files of units. */
  static final String FROM = "from";

  /** The key that lists the units. */
  static final String UNITS = "units";

  private FigureShape() {}

  /** The shape of a whole file. */
  public static Shape.Mapping file() {
    return Shape.mapping("figures")
        .with("period", Shape.line(), "Kỳ báo cáo", "như Quý I/2024")
        .with(
            "prior",
            Shape.either(Shape.line(), Shape.table(Shape.line())),
            "Tệp số liệu cùng kỳ",
            "`actual` ở đó là `prior` ở đây; so với nhiều kỳ thì mỗi kỳ một tên và một tệp")
        .with(
            "decimals",
            Shape.word(),
            "Số chữ số thập phân của tỷ lệ phần trăm",
            "0 đến 6, mặc định 2")
        .with("name", Shape.line(), "Tên đơn vị", "dùng khi cấp trên cộng số liệu của các đơn vị")
        .with(
            FROM,
            Shape.oneOrMore(Shape.line()),
            "Tệp số liệu của các đơn vị",
            "như units/*/figures.yaml; dấu * thay cho một thư mục hoặc một phần của tên")
        .with(
            UNITS,
            Shape.lookup(Shape.line()),
            "Các đơn vị phải báo cáo",
            "khóa là chữ mà dấu * thay cho, giá trị là tên để in")
        .requireUnless(
            List.of(FROM), "figures", Shape.table(figure()), "Các số liệu", "mỗi số liệu một khóa")
        .with(
            "groups",
            Shape.table(group()),
            "Các nhóm số liệu",
            "mỗi nhóm một khóa; bảng gọi tên nhóm để in cả nhóm");
  }

  private static Shape.Mapping figure() {
    return Shape.mapping("figure")
        .with("name", Shape.line(), "Tên chỉ tiêu", "")
        .with("unit", Shape.line(), "Đơn vị tính", "")
        .with(
            "actual",
            Shape.decimalOrBlank(),
            "Thực hiện",
            "số có dấu chấm thập phân, không có dấu ngăn hàng nghìn, như 1916.94; để trống nếu chưa có"
                + " số")
        .with(
            "plan",
            Shape.either(Shape.decimalOrBlank(), Shape.table(Shape.decimalOrBlank())),
            "Kế hoạch",
            "một số, hoặc nhiều kế hoạch có tên")
        .with(
            "prior",
            Shape.either(Shape.decimalOrBlank(), Shape.table(Shape.decimalOrBlank())),
            "Cùng kỳ năm trước",
            "một số, hoặc nhiều kỳ trước có tên; bỏ nếu lấy từ tệp prior")
        .with("of", Shape.name(), "Tổng thể", "số liệu mà số này là một phần")
        .with("parts", names(), "Các phần cộng lại bằng số này", "sai lệch là lỗi")
        .with("sum", names(), "Tổng của", "danh sách số liệu")
        .with("difference", names(), "Hiệu của", "hai số liệu")
        .with("ratio", names(), "Tỷ số của", "hai số liệu; unit: \"%\" thì tính ra phần trăm")
        .with("source", Shape.line(), "Nguồn", "cơ quan chịu trách nhiệm về số liệu")
        .onlyOneOf("actual", "sum", "difference", "ratio");
  }

  private static Shape.Mapping group() {
    return Shape.mapping("group")
        .require("name", Shape.line(), "Tên nhóm", "in trên các số liệu của nhóm")
        .require("figures", names(), "Các số liệu của nhóm", "theo thứ tự in trong bảng");
  }

  private static Shape names() {
    return Shape.list(Shape.name());
  }
}
