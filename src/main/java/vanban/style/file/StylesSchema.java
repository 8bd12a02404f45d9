package vanban.style.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.schema.Key;
import vanban.schema.Located;
import vanban.schema.Named;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Values;

/** What may stand in a styles.yaml, and what it means. */
public final class StylesSchema {
  private static final Key<StylesFile, Optional<Located<String>>> INHERITS =
      Key.optional("inherits", Scalars.nameString().located(), StylesFile::inherits)
          .says("Kế thừa", "tên bố cục mà tệp này chỉ sửa vài chỗ");
  private static final Key<StylesFile, Declared> PAGE =
      Key.usually("page", page(), Declared.NOTHING, StylesFile::page)
          .says("Trang giấy", "khổ giấy và lề");
  private static final Key<StylesFile, Optional<Located<String>>> FONT =
      Key.optional("font", Scalars.string().located(), StylesFile::font)
          .says("Phông chữ", "dùng cho mọi chữ không nói khác");
  private static final Key<StylesFile, Optional<String>> LANGUAGE =
      Key.optional("language", Scalars.string(), StylesFile::language)
          .says("Ngôn ngữ", "như vi-VN, để Word soát chính tả");
  private static final Map<RoleKind, Key<StylesFile, List<Named<Declared>>>> ROLES = roles();

  /** A file. */
  static final Schema<StylesFile> FILE =
      Schema.mapping("styles", keys(), StylesSchema::file)
          .check((file, values) -> RoleClashes.within(file));

  private StylesSchema() {}

  /** The schema of a whole file. */
  public static Schema<?> file() {
    return FILE;
  }

  private static List<Key<StylesFile, ?>> keys() {
    List<Key<StylesFile, ?>> keys = new ArrayList<>(List.of(INHERITS, PAGE, FONT, LANGUAGE));
    keys.addAll(ROLES.values());
    return keys;
  }

  private static StylesFile file(Values values) {
    Map<RoleKind, List<Named<Declared>>> roles = new EnumMap<>(RoleKind.class);
    ROLES.forEach((kind, key) -> roles.put(kind, values.get(key)));
    return new StylesFile(
        values.get(INHERITS), values.get(PAGE), values.get(FONT), values.get(LANGUAGE), roles);
  }

  private static Map<RoleKind, Key<StylesFile, List<Named<Declared>>>> roles() {
    Map<RoleKind, Key<StylesFile, List<Named<Declared>>>> keys = new EnumMap<>(RoleKind.class);
    keys.put(RoleKind.TEXT, of(RoleKind.TEXT, "Vai trò của đoạn và chữ", "mỗi vai trò một kiểu"));
    keys.put(RoleKind.COLUMNS, of(RoleKind.COLUMNS, "Các khối đứng cạnh nhau", ""));
    keys.put(RoleKind.RULE, of(RoleKind.RULE, "Đường kẻ", ""));
    keys.put(RoleKind.TABLE, of(RoleKind.TABLE, "Bảng", ""));
    keys.put(RoleKind.CHART, of(RoleKind.CHART, "Biểu đồ", ""));
    return keys;
  }

  private static Key<StylesFile, List<Named<Declared>>> of(
      RoleKind kind, String term, String explanation) {
    return Key.usually(
            kind.group(),
            Schema.table(kind.schema()),
            List.<Named<Declared>>of(),
            (StylesFile file) -> file.of(kind))
        .says(term, explanation);
  }

  private static Schema<Declared> page() {
    Schema<Declared> schema =
        Schema.mapping(
            "margins",
            StyleKeys.MARGINS.stream().<Key<Declared, ?>>map(StyleKey::key).toList(),
            v -> StyleKey.read(StyleKeys.MARGINS, v));
    Key<Declared, Optional<Declared>> margins =
        Key.<Declared, Declared>optional(
                "margins", schema, page -> page.only(StyleKey.properties(StyleKeys.MARGINS)))
            .says("Lề trang", "");
    List<Key<Declared, ?>> keys = new ArrayList<>();
    StyleKeys.PAPER.forEach(key -> keys.add(key.key()));
    keys.add(margins);
    StyleKeys.PAGE.forEach(key -> keys.add(key.key()));
    return Schema.mapping(
        "page",
        keys,
        v ->
            StyleKey.read(StyleKeys.PAGE, v)
                .over(StyleKey.read(StyleKeys.PAPER, v))
                .over(v.get(margins).orElse(Declared.NOTHING)));
  }
}
