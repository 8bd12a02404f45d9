package vanban.genre;

import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.string;
import static vanban.schema.Scalars.truth;

import java.util.List;
import java.util.Optional;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Schema;

/**
 * A key that a layout adds to those of every report: what may stand under it, and what to tell
 * authors of it. A layout that inherits it may say another under the same name, whole.
 *
 * @param title what it is called, in Vietnamese; empty for its name
 * @param explanation what an author should know of it
 * @param kind of the value; lines where it is left out
 * @param many whether several such values may stand there, as a list
 * @param use when it is there
 * @param keys of the group that stands there instead of a value; none for a value
 */
public record OwnKey(
    Optional<String> title,
    Optional<String> explanation,
    Kind kind,
    boolean many,
    Use use,
    List<Named<OwnKey>> keys) {
  /**
   * When a key is there.
   *
   * @param required whether its lack is an error: in all reports, or in each group it is a key of
   * @param once whether it is of one report alone, which the next one does not take over
   */
  public record Use(boolean required, boolean once) {}

  /** What may stand under it. */
  public enum Kind {
    /** A text of one line. */
    LINE,
    /** Prose. */
    PROSE,
    /** True or false. */
    TRUTH,
    /** A whole number from one. */
    COUNT,
    /** A date, or the month or year of one. */
    DATE,
    /** A picture. */
    PICTURE
  }

  private static final String KIND = "kind";
  private static final String KEYS = "keys";

  /** How it is written. */
  public static final Schema<OwnKey> SCHEMA =
      Fields.of(
              OwnKey::new,
              Key.optional("title", string(), OwnKey::title)
                  .says("Tên gọi", "tiếng Việt, để nhắc tác giả"),
              Key.optional("explanation", string(), OwnKey::explanation)
                  .says("Giải thích", "điều tác giả cần biết"),
              Key.usually(KIND, oneOf(Kind.class), Kind.LINE, OwnKey::kind)
                  .says(
                      "Loại giá trị",
                      "line một dòng chữ (mặc định), prose, truth, count, date, picture"),
              Key.usually("many", truth(), false, OwnKey::many)
                  .says("Nhiều giá trị", "true: một giá trị hoặc danh sách"),
              Fields.of(
                      Use::new,
                      Key.usually("required", truth(), false, Use::required).says("Phải có", ""),
                      Key.usually("once", truth(), false, Use::once)
                          .says("Chỉ của một báo cáo", "true: new --from không mang sang kỳ sau"))
                  .in(OwnKey::use),
              Key.usually(
                      KEYS,
                      Schema.table(Schema.later("ownKey", OwnKey::schema)),
                      List.<Named<OwnKey>>of(),
                      OwnKey::keys)
                  .says("Các khóa bên trong", "khi giá trị là một nhóm khóa"))
          .mapping("ownKey")
          .onlyOneOf(KIND, KEYS);

  private static Schema<OwnKey> schema() {
    return SCHEMA;
  }

  /** Keeps the list from change. */
  public OwnKey {
    keys = List.copyOf(keys);
  }

  /**
   * Whether whoever reads another key finds in this one all that is there: a value of the same
   * kind, as many, and each key of its group; more keys may be in it.
   */
  public boolean fits(OwnKey read) {
    return many == read.many
        && kind == read.kind
        && isGroup() == read.isGroup()
        && read.keys.stream().allMatch(this::hasFitting);
  }

  private boolean hasFitting(Named<OwnKey> read) {
    return keys.stream()
        .anyMatch(key -> key.name().equals(read.name()) && key.value().fits(read.value()));
  }

  /** Whether its lack is an error. */
  public boolean required() {
    return use.required();
  }

  /** Whether keys of their own stand under it. */
  public boolean isGroup() {
    return !keys.isEmpty();
  }
}
