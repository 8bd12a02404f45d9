package vanban.style;

import vanban.yaml.Shape;

/** What may stand in a styles.yaml. */
public final class StyleShape {
  private static final String MEASURE = "số kèm đơn vị mm, cm hoặc pt";

  private StyleShape() {}

  /** The shape of a whole file. */
  public static Shape.Mapping file() {
    return Shape.mapping("styles")
        .with("inherits", Shape.name(), "Kế thừa", "tên bố cục mà tệp này chỉ sửa vài chỗ")
        .with("page", page(), "Trang giấy", "khổ giấy và lề")
        .with("font", Shape.line(), "Phông chữ", "dùng cho mọi chữ không nói khác")
        .with("language", Shape.word(), "Ngôn ngữ", "như vi-VN, để Word soát chính tả")
        .with("roles", Shape.table(role()), "Vai trò của đoạn và chữ", "mỗi vai trò một kiểu")
        .with("columns", Shape.table(columns()), "Các khối đứng cạnh nhau", "")
        .with("rules", Shape.table(rule()), "Đường kẻ", "")
        .with("tables", Shape.table(table()), "Bảng", "")
        .with("charts", Shape.table(chart()), "Biểu đồ", "");
  }

  private static Shape.Mapping page() {
    return Shape.mapping("page")
        .with("size", Shape.oneOf("A4", "A5"), "Khổ giấy", "")
        .with("margins", margins(), "Lề trang", "")
        .with(
            "mirror",
            Shape.truth(),
            "In hai mặt",
            "true: ở mặt sau lề trái và lề phải đổi chỗ cho nhau")
        .with("header", Shape.word(), "Mép trên đến số trang", MEASURE)
        .with("footer", Shape.word(), "Mép dưới đến chân trang", MEASURE);
  }

  private static Shape.Mapping margins() {
    return Shape.mapping("margins")
        .with("top", Shape.word(), "Lề trên", MEASURE)
        .with("bottom", Shape.word(), "Lề dưới", MEASURE)
        .with("left", Shape.word(), "Lề trái", MEASURE)
        .with("right", Shape.word(), "Lề phải", MEASURE);
  }

  private static Shape.Mapping role() {
    return Shape.mapping("role")
        .with("inherits", Shape.name(), "Kế thừa", "vai trò mà vai trò này chỉ sửa vài chỗ")
        .with("font", Shape.line(), "Phông chữ", "")
        .with("size", Shape.word(), "Cỡ chữ", "như 14pt")
        .with("bold", Shape.truth(), "Chữ đậm", "")
        .with("italic", Shape.truth(), "Chữ nghiêng", "")
        .with("underline", Shape.truth(), "Gạch chân", "dài bằng chữ")
        .with("caps", Shape.truth(), "In hoa", "")
        .with("color", Shape.word(), "Màu chữ", "sáu chữ số hệ 16 trong dấu nháy, như \"FF0000\"")
        .with(
            "position",
            Shape.oneOf("baseline", "superscript", "subscript"),
            "Vị trí chữ",
            "trên dòng, chỉ số trên hoặc chỉ số dưới")
        .with(
            "highlight",
            Shape.oneOf("yellow", "green", "cyan", "gray"),
            "Màu nền chữ",
            "vàng, xanh lá, xanh lơ hoặc xám, như tô bằng bút dạ quang")
        .with(
            "align",
            Shape.oneOf("left", "center", "right", "justify"),
            "Canh lề",
            "trái, giữa, phải hoặc đều hai bên")
        .with("first_line", Shape.word(), "Thụt dòng đầu", MEASURE)
        .with("hanging", Shape.word(), "Thụt các dòng sau", MEASURE)
        .with("left", Shape.word(), "Thụt trái", MEASURE)
        .with("right", Shape.word(), "Thụt phải", MEASURE)
        .with("space_before", Shape.word(), "Khoảng cách trên", MEASURE)
        .with("space_after", Shape.word(), "Khoảng cách dưới", MEASURE)
        .with(
            "line",
            Shape.word(),
            "Giãn dòng",
            "18pt exactly (chính xác), 18pt at least (ít nhất), single (đơn) hoặc 1.5 lines")
        .with("keep_with_next", Shape.truth(), "Đi cùng đoạn sau", "không rời sang trang khác")
        .with("keep_together", Shape.truth(), "Không ngắt giữa hai trang", "")
        .with("frame", frame(), "Đặt ở mép trang", "ngoài mạch văn bản")
        .with("box", box(), "Khung", "kẻ bốn phía quanh đoạn");
  }

  private static Shape.Mapping frame() {
    return Shape.mapping("frame")
        .require("from", Shape.oneOf("page-top", "page-bottom"), "Tính từ", "mép trên hoặc dưới")
        .require("distance", Shape.word(), "Khoảng cách đến mép", MEASURE)
        .require("align", Shape.oneOf("left", "center", "right"), "Canh lề", "");
  }

  private static Shape.Mapping box() {
    return Shape.mapping("box")
        .with("width", Shape.word(), "Bề rộng", "bỏ khóa này thì khung rộng vừa chữ")
        .with("weight", Shape.word(), "Nét", MEASURE)
        .with("padding_x", Shape.word(), "Khoảng cách trái, phải", "từ chữ đến nét, khi vừa chữ")
        .with("padding_y", Shape.word(), "Khoảng cách trên, dưới", "từ chữ đến nét");
  }

  private static Shape.Mapping columns() {
    return Shape.mapping("columns")
        .with("inherits", Shape.name(), "Kế thừa", "")
        .with("widths", Shape.list(Shape.word()), "Bề rộng các cột", "từ trái sang phải")
        .with("gap", Shape.word(), "Khoảng cách giữa hai cột", MEASURE)
        .with("offset", Shape.word(), "Lùi khỏi lề trái", "số âm thì lấn ra lề")
        .with("space_before", Shape.word(), "Khoảng cách trên", MEASURE)
        .with("space_after", Shape.word(), "Khoảng cách dưới", MEASURE)
        .with("keep_together", Shape.truth(), "Không ngắt giữa hai trang", "")
        .with("keep_with_before", Shape.truth(), "Đi cùng đoạn trước", "")
        .with("fit", Shape.truth(), "Nới theo dòng dài nhất", "lấy chỗ ở khoảng giữa các cột");
  }

  private static Shape.Mapping rule() {
    return Shape.mapping("rule")
        .with("inherits", Shape.name(), "Kế thừa", "")
        .with(
            "of", Shape.oneOf("words", "text"), "So với", "chữ ở dòng trên, hoặc bề rộng vùng chữ")
        .with("length", Shape.word(), "Độ dài", "tỷ lệ, như 100%")
        .with("weight", Shape.word(), "Nét", MEASURE)
        .with("gap", Shape.word(), "Khoảng cách đến dòng trên", MEASURE)
        .with("space_after", Shape.word(), "Khoảng cách dưới", MEASURE);
  }

  private static Shape.Mapping table() {
    return Shape.mapping("table")
        .with("inherits", Shape.name(), "Kế thừa", "")
        .with("border", Shape.word(), "Nét kẻ", "0pt thì không kẻ")
        .with("padding_x", Shape.word(), "Lề trái, phải của ô", MEASURE)
        .with("padding_y", Shape.word(), "Lề trên, dưới của ô", MEASURE)
        .with("head", Shape.oneOf("top", "middle", "bottom"), "Chữ ở hàng đầu đứng", "")
        .with("body", Shape.oneOf("top", "middle", "bottom"), "Chữ ở các hàng khác đứng", "")
        .with("space_after", Shape.word(), "Khoảng cách dưới", MEASURE);
  }

  private static Shape.Mapping chart() {
    return Shape.mapping("chart")
        .with("inherits", Shape.name(), "Kế thừa", "")
        .with("height", Shape.word(), "Chiều cao", "cả chữ và chú giải; bề ngang bằng vùng chữ")
        .with("font", Shape.line(), "Phông chữ", "")
        .with("size", Shape.word(), "Cỡ chữ", "như 10pt")
        .with(
            "colors",
            Shape.list(Shape.word()),
            "Màu các dãy số",
            "lần lượt từng dãy, mỗi màu sáu chữ số hệ 16 trong dấu nháy")
        .with("space_after", Shape.word(), "Khoảng cách dưới", MEASURE);
  }
}
