package vanban.style.file;

import vanban.yaml.Shape;

/** What may stand in a styles.yaml. */
public final class StyleShape {
  private StyleShape() {}

  /** The shape of a whole file. */
  public static Shape.Mapping file() {
    return Shape.mapping("styles")
        .with(Entries.INHERITS, Shape.name(), "Kế thừa", "tên bố cục mà tệp này chỉ sửa vài chỗ")
        .with("page", page(), "Trang giấy", "khổ giấy và lề")
        .with("font", Shape.line(), "Phông chữ", "dùng cho mọi chữ không nói khác")
        .with("language", Shape.word(), "Ngôn ngữ", "như vi-VN, để Word soát chính tả")
        .with("roles", of(RoleKind.TEXT), "Vai trò của đoạn và chữ", "mỗi vai trò một kiểu")
        .with("columns", of(RoleKind.COLUMNS), "Các khối đứng cạnh nhau", "")
        .with("rules", of(RoleKind.RULE), "Đường kẻ", "")
        .with("tables", of(RoleKind.TABLE), "Bảng", "")
        .with("charts", of(RoleKind.CHART), "Biểu đồ", "");
  }

  private static Shape of(RoleKind kind) {
    return Shape.table(kind.shape());
  }

  private static Shape.Mapping page() {
    Shape.Mapping margins = StyleKey.shape(Shape.mapping("margins"), StyleKeys.MARGINS);
    Shape.Mapping page =
        StyleKey.shape(Shape.mapping("page"), StyleKeys.PAPER)
            .with("margins", margins, "Lề trang", "");
    return StyleKey.shape(page, StyleKeys.PAGE);
  }
}
