package vanban.report.table;

import java.util.List;
import vanban.yaml.Shape;
import vanban.yaml.YamlMapping;

/** What may stand in a {@code table}: its cells as written, or the figures it is made of. */
public final class TableShape {
  /** The keys of which each says that the table is made of figures. */
  static final List<String> OF_FIGURES = List.of("figures", "groups", FigureListing.BY_UNIT);

  private static final Shape.Mapping CELL = cell();
  private static final Shape.Mapping COLUMN = column();

  /** The whole of it. */
  public static final Shape.Mapping TABLE = table();

  private TableShape() {}

  /** Whether the pages of a table or an appendix lie on their side. */
  public static boolean isLandscape(YamlMapping mapping) {
    return mapping.texts("orientation").anyMatch(text -> text.trimmed().equals("landscape"));
  }

  /** The official term for its title. */
  static String title() {
    return TABLE.key("title").orElseThrow().term();
  }

  /** The official term for what a column shows of figures. */
  static String columnOf() {
    return COLUMN.key("of").orElseThrow().term();
  }

  private static Shape.Mapping table() {
    return Shape.mapping("table")
        .with("id", Shape.name(), "Mã", "để dẫn chiếu bằng [](#mã); bảng có mã phải có tên")
        .with("title", Shape.line(), "Tên bảng", "chữ “Bảng” và số do bố cục thêm")
        .requireUnless(
            OF_FIGURES,
            "columns",
            Shape.list(Shape.either(Shape.proseOrEmpty(), COLUMN)),
            "Các cột",
            "mỗi cột là tên cột, hoặc {title, align}; bảng số liệu: "
                + String.join(", ", FigureColumn.words())
                + ", hoặc {of, title}")
        .requireUnless(
            OF_FIGURES,
            "rows",
            Shape.list(Shape.list(Shape.either(Shape.proseOrEmpty(), CELL))),
            "Các hàng",
            "mỗi hàng là một danh sách ô, đủ số cột; ô trống viết \"\"")
        .with(
            "figures",
            Shape.list(Shape.name()),
            "Các số liệu",
            "mỗi số liệu một hàng; tên nhóm số liệu thì in cả nhóm")
        .with("groups", Shape.list(group()), "Các nhóm số liệu", "nhóm viết ngay trong bảng")
        .with(
            FigureListing.BY_UNIT,
            Shape.oneOrMore(Shape.name()),
            "Số liệu theo đơn vị",
            "một hoặc nhiều số liệu cộng từ các đơn vị; mỗi đơn vị một hàng, hàng cuối là tổng")
        .with(
            "orientation",
            Shape.oneOf("portrait", "landscape"),
            "Chiều giấy",
            "landscape: bảng đứng riêng trên trang giấy ngang, lời văn sau bảng trở lại trang dọc")
        .onlyOneOf("rows", "figures")
        .onlyOneOf("rows", "groups")
        .onlyOneOf("rows", FigureListing.BY_UNIT)
        .onlyOneOf("figures", FigureListing.BY_UNIT)
        .onlyOneOf("groups", FigureListing.BY_UNIT);
  }

  private static Shape.Mapping group() {
    return Shape.mapping("figureGroup")
        .require("title", Shape.prose(), "Tên nhóm", "in trên các số liệu của nhóm")
        .require(
            "figures", Shape.list(Shape.name()), "Các số liệu của nhóm", "mỗi số liệu một hàng");
  }

  private static Shape.Mapping column() {
    return Shape.mapping("column")
        .with("title", Shape.proseOrEmpty(), "Tên cột", "bảng số liệu: bỏ thì lấy tên của bố cục")
        .with("of", Shape.line(), "Cột số liệu", "chỉ ở bảng số liệu, ví dụ of_plan.council")
        .with(
            "align",
            alignment(),
            "Căn lề của cột",
            "left: trái (mặc định), center: giữa, right: phải, decimal: số, thẳng dấu phẩy");
  }

  private static Shape.Mapping cell() {
    return Shape.mapping("cell")
        .with("text", Shape.proseOrEmpty(), "Nội dung ô", "bỏ khóa này nếu là ô trống")
        .with("span", Shape.count(), "Số cột ô chiếm", "mặc định 1")
        .with("rows", Shape.count(), "Số hàng ô chiếm", "mặc định 1; các hàng dưới bớt đi ô này")
        .with("align", alignment(), "Căn lề của ô", "khác với cột");
  }

  private static Shape alignment() {
    return Shape.oneOf(Alignments.WORDS.toArray(String[]::new));
  }
}
