package vanban.layout;

import vanban.genre.GenreShape;
import vanban.yaml.Shape;

/** What may stand in a layout.yaml. */
public final class LayoutShape {
  private LayoutShape() {}

  /** The shape of a whole file. */
  public static Shape.Mapping file() {
    return Shape.mapping("layout")
        .with("title", Shape.line(), "Tên bố cục", "theo văn bản nào; in khi liệt kê bố cục")
        .with(
            "inherits",
            Shape.name(),
            "Kế thừa",
            "tên bố cục mà bố cục này chỉ sửa vài chỗ; tệp nào không có thì lấy của bố cục ấy")
        .with("base", Shape.truth(), "Chỉ để kế thừa", "true: báo cáo không chọn bố cục này")
        .with("usual", Shape.truth(), "Thường dùng", "true: lệnh new lấy khi không nói bố cục")
        .with(
            "words",
            GenreShape.words(),
            "Chữ của bố cục",
            "nhãn và dấu câu mà layout.ftlx đọc ở ${words.…}; thay cho chữ được kế thừa")
        .with("genres", GenreShape.genres(), "Các tên loại", "mỗi tên loại một mã, ví dụ bao-cao")
        .with(
            "symbols_clause",
            Shape.line(),
            "Điều khoản về ký hiệu",
            "in kèm khi ký hiệu không hợp tên loại")
        .with(
            "offers",
            Shape.list(Shape.name()),
            "Tên loại có mẫu",
            "mã những tên loại mà lệnh new tạo mẫu; bỏ thì mọi tên loại")
        .with("rules", GenreShape.rules(), "Các quy tắc", "mỗi quy tắc một tên; cùng tên thì thay");
  }
}
