package vanban.style.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.MappingSchema;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.WithPlace;
import vanban.style.ChartStyle;
import vanban.style.ColumnsStyle;
import vanban.style.PictureStyle;
import vanban.style.Property;
import vanban.style.RoleStyle;
import vanban.style.RuleStyle;
import vanban.style.Style;
import vanban.style.TableStyle;
import vanban.style.TextStyle;

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
  CHART("charts", "chart", StyleKeys.CHART, ChartStyle::new, ""),
  /** Of pictures. */
  PICTURE("pictures", "picture", StyleKeys.PICTURE, PictureStyle::new, "");

  private final String group;
  private final List<StyleKey<?>> keys;
  private final Function<Style, RoleStyle> maker;
  private final MappingSchema<StyleSource> schema;

  RoleKind(
      String group,
      String name,
      List<StyleKey<?>> keys,
      Function<Style, RoleStyle> maker,
      String inheritance) {
    this.group = group;
    this.keys = keys;
    this.maker = maker;
    this.schema = schema(name, keys, inheritance);
  }

  /** The key its roles stand under: {@code tables}. */
  String group() {
    return group;
  }

  /** What may be said of a role, beyond what it inherits. */
  List<StyleKey<?>> keys() {
    return keys;
  }

  /** What may be typed of a role. */
  MappingSchema<StyleSource> schema() {
    return schema;
  }

  /** The style of a role that says so. */
  RoleStyle style(Style properties) {
    return maker.apply(properties);
  }

  private static MappingSchema<StyleSource> schema(
      String name, List<StyleKey<?>> keys, String inheritance) {
    Key<StyleSource, Optional<WithPlace<String>>> inherits =
        Key.optional("inherits", Scalars.nameString().withPlace(), StyleSource::inherits)
            .says("Kế thừa", inheritance);
    Key<StyleSource, Set<Property<?>>> without =
        Key.usually("without", dropped(keys), Set.<Property<?>>of(), StyleSource::dropped)
            .says("Bỏ", "khóa được kế thừa mà vai trò này không lấy");
    List<Key<StyleSource, ?>> all = new ArrayList<>(List.of(inherits));
    keys.forEach(key -> all.add(key.key()));
    all.add(without);
    return Fields.of(v -> StyleKey.read(keys, v).inheriting(v.get(inherits), v.get(without)), all)
        .mapping(name);
  }

  private static Schema<Set<Property<?>>> dropped(List<StyleKey<?>> keys) {
    List<Property<?>> all = keys.stream().<Property<?>>map(StyleKey::property).toList();
    return Schema.list(Scalars.oneOf(all, Property::name))
        .map(Set::copyOf, some -> all.stream().filter(some::contains).collect(Collectors.toList()));
  }
}
