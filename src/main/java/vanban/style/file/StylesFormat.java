package vanban.style.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Values;
import vanban.schema.WithPlace;

/** What may stand in a styles.yaml. */
public final class StylesFormat {
  private static final Key<StylesSource, Optional<WithPlace<String>>> INHERITS =
      Key.optional("inherits", Scalars.nameString().withPlace(), StylesSource::inherits)
          .says("Kế thừa", "tên bố cục mà tệp này chỉ sửa vài chỗ");
  private static final Key<StylesSource, StyleSource> PAGE =
      Key.usually("page", page(), StyleSource.NOTHING, StylesSource::page)
          .says("Trang giấy", "khổ giấy và lề");
  private static final Key<StylesSource, Optional<WithPlace<String>>> FONT =
      Key.optional("font", Scalars.string().withPlace(), StylesSource::font)
          .says("Phông chữ", "dùng cho mọi chữ không nói khác");
  private static final Key<StylesSource, Optional<String>> LANGUAGE =
      Key.optional("language", Scalars.string(), StylesSource::language)
          .says("Ngôn ngữ", "như vi-VN, để Word soát chính tả");
  private static final Map<RoleKind, Key<StylesSource, List<Named<StyleSource>>>> ROLES = roles();

  /** A file. */
  static final Schema<StylesSource> FILE =
      Fields.of(StylesFormat::file, keys())
          .mapping("styles")
          .check((file, values) -> RoleClashes.within(file));

  private StylesFormat() {}

  /** The schema of a whole file. */
  public static Schema<?> file() {
    return FILE;
  }

  private static List<Key<StylesSource, ?>> keys() {
    List<Key<StylesSource, ?>> keys = new ArrayList<>(List.of(INHERITS, PAGE, FONT, LANGUAGE));
    keys.addAll(ROLES.values());
    return keys;
  }

  private static StylesSource file(Values values) {
    Map<RoleKind, List<Named<StyleSource>>> roles = new EnumMap<>(RoleKind.class);
    ROLES.forEach((kind, key) -> roles.put(kind, values.get(key)));
    return new StylesSource(
        values.get(INHERITS), values.get(PAGE), values.get(FONT), values.get(LANGUAGE), roles);
  }

  private static Map<RoleKind, Key<StylesSource, List<Named<StyleSource>>>> roles() {
    Map<RoleKind, Key<StylesSource, List<Named<StyleSource>>>> keys = new EnumMap<>(RoleKind.class);
    keys.put(RoleKind.TEXT, of(RoleKind.TEXT, "Vai trò của đoạn và chữ", "mỗi vai trò một kiểu"));
    keys.put(RoleKind.COLUMNS, of(RoleKind.COLUMNS, "Các khối đứng cạnh nhau", ""));
    keys.put(RoleKind.RULE, of(RoleKind.RULE, "Đường kẻ", ""));
    keys.put(RoleKind.TABLE, of(RoleKind.TABLE, "Bảng", ""));
    keys.put(RoleKind.CHART, of(RoleKind.CHART, "Biểu đồ", ""));
    keys.put(RoleKind.PICTURE, of(RoleKind.PICTURE, "Hình", ""));
    return keys;
  }

  private static Key<StylesSource, List<Named<StyleSource>>> of(
      RoleKind kind, String term, String explanation) {
    return Key.usually(
            kind.group(),
            Schema.table(kind.schema()),
            List.<Named<StyleSource>>of(),
            (StylesSource file) -> file.of(kind))
        .says(term, explanation);
  }

  private static Schema<StyleSource> page() {
    Schema<StyleSource> schema =
        Fields.of(
                v -> StyleKey.read(StyleKeys.MARGINS, v),
                StyleKeys.MARGINS.stream().<Key<StyleSource, ?>>map(StyleKey::key).toList())
            .mapping("margins");
    Key<StyleSource, Optional<StyleSource>> margins =
        Key.<StyleSource, StyleSource>optional(
                "margins", schema, page -> page.only(StyleKey.properties(StyleKeys.MARGINS)))
            .says("Lề trang", "");
    List<Key<StyleSource, ?>> keys = new ArrayList<>();
    StyleKeys.PAPER.forEach(key -> keys.add(key.key()));
    keys.add(margins);
    StyleKeys.PAGE.forEach(key -> keys.add(key.key()));
    return Fields.of(
            v ->
                StyleKey.read(StyleKeys.PAGE, v)
                    .over(StyleKey.read(StyleKeys.PAPER, v))
                    .over(v.get(margins).orElse(StyleSource.NOTHING)),
            keys)
        .mapping("page");
  }
}
