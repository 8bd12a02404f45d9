package vanban.genre;

import vanban.yaml.Shape;

/** What a layout may say of its genres and of their rules. */
public final class GenreShape {
  private static final Shape KEYS = Shape.oneOrMore(Shape.name());

  private GenreShape() {}

  /** The genres of a layout, by their keys. */
  public static Shape genres() {
    return Shape.table(genre());
  }

  /** The rules of a layout, by names of its own choice. */
  public static Shape rules() {
    return Shape.table(rule());
  }

  /** The term for a key of a rule; for several keys, what they are together. */
  static String termOfRule(String key) {
    return rule().key(key).map(Shape.Key::term).orElse("điều mà quy tắc đòi hỏi");
  }

  /** The texts of a layout, by names of its own choice: one text, a list or a group of texts. */
  public static Shape words() {
    Shape text = Shape.proseOrEmpty();
    return Shape.table(Shape.either(text, Shape.list(text), Shape.lookup(text)));
  }

  private static Shape genre() {
    return Shape.mapping("genre")
        .with("name", Shape.line(), "Tên loại", "như in trong văn bản, chữ hoa")
        .with("symbol", Shape.line(), "Chữ viết tắt trong ký hiệu", "ví dụ BC; không có thì bỏ")
        .with("form", Shape.name(), "Thể", "nhiều tên loại chung một thể; mặc định report")
        .with("usual", Shape.truth(), "Thường dùng", "true: lệnh new lấy khi không nói tên loại")
        .with("about", KEYS, "Trích yếu có thể nói về", "những tên loại được đứng đầu trích yếu")
        .with("words", words(), "Chữ riêng", "thay cho words chung của bố cục");
  }

  private static Shape.Mapping rule() {
    return Shape.mapping("rule")
        .with("key", path(), "Khóa của báo cáo", "ví dụ signature.name, recipients.last")
        .with("genres", KEYS, "Áp dụng cho", "mã các tên loại; bỏ thì mọi tên loại")
        .with("except", KEYS, "Trừ", "mã các tên loại mà quy tắc không áp dụng")
        .with("unless", Shape.oneOrMore(path()), "Không áp dụng khi có", "khóa của báo cáo")
        .with("required", Shape.truth(), "Phải có", "")
        .with("forbidden", Shape.truth(), "Không được có", "")
        .with("like", Shape.line(), "Phải viết như", "biểu thức chính quy cho cả giá trị")
        .with("unlike", Shape.line(), "Không được chứa", "biểu thức chính quy")
        .with("say", Shape.line(), "Lời nhắc", "nói điều sai và cách viết đúng")
        .with("clause", Shape.line(), "Điều khoản", "ví dụ HD05 9.2.3")
        .with("severity", Shape.oneOf("error", "warning"), "Mức độ", "mặc định error")
        .with("off", Shape.truth(), "Tắt", "true bỏ một quy tắc được kế thừa")
        .onlyOneOf("required", "forbidden", "like", "unlike")
        .onlyOneOf("genres", "except");
  }

  private static Shape path() {
    return Shape.line();
  }
}
