package vanban.style.file;

import java.util.List;
import java.util.function.Function;
import vanban.style.ChartStyle;
import vanban.style.ColumnsStyle;
import vanban.style.RoleStyle;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.TableStyle;
import vanban.style.TextStyle;
import vanban.yaml.Shape;

/** The kinds of roles there are, each with the key in styles.yaml under which its roles stand. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are of List.of, the functions constructors
enum RoleKind {
  /** Of paragraphs and words. */
  TEXT("roles", "role", StyleKeys.TEXT, TextStyle::new, "vai trò mà vai trò này chỉ sửa vài chỗ"),
  /** Of blocks side by side. */
  COLUMNS("columns", "columns", StyleKeys.COLUMNS, ColumnsStyle::new, ""),
  /** Of drawn lines. */
  RULE("rules", "rule", StyleKeys.RULE, RuleStyle::new, ""),
  /** Of tables. */
  TABLE("tables", "table", StyleKeys.TABLE, TableStyle::new, ""),
  /** Of charts. */
  CHART("charts", "chart", StyleKeys.CHART, ChartStyle::new, "");

  private final String group;
  private final String name;
  private final List<StyleKey<?>> keys;
  private final Function<Style, RoleStyle> maker;
  private final String inheritance;

  RoleKind(
      String group,
      String name,
      List<StyleKey<?>> keys,
      Function<Style, RoleStyle> maker,
      String inheritance) {
    this.group = group;
    this.name = name;
    this.keys = keys;
    this.maker = maker;
    this.inheritance = inheritance;
  }

  /** The key its roles stand under: {@code tables}. */
  String group() {
    return group;
  }

  /** What may be said of a role. */
  List<StyleKey<?>> keys() {
    return keys;
  }

  /** The style of a role that says so. */
  RoleStyle style(Style properties) {
    return maker.apply(properties);
  }

  /** What may be typed of a role. */
  Shape.Mapping shape() {
    Shape.Mapping shape =
        Shape.mapping(name).with(Entries.INHERITS, Shape.name(), "Kế thừa", inheritance);
    return StyleKey.shape(shape, keys)
        .with(Entries.WITHOUT, dropped(), "Bỏ", "khóa được kế thừa mà vai trò này không lấy");
  }

  private Shape dropped() {
    return Shape.list(Shape.oneOf(keys.stream().map(StyleKey::name).toArray(String[]::new)));
  }
}
