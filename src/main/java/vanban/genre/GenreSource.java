package vanban.genre;

import static vanban.schema.Scalars.folded;
import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.string;
import static vanban.schema.Scalars.truth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Values;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/**
 * What a layout.yaml says of one of its genres; what it does not say it may inherit.
 *
 * @param says all but its words
 * @param words its words
 */
public record GenreSource(Values says, Words words) {
  /** Without which it is no genre. */
  static final Key<GenreSource, Optional<LocatedText>> NAME =
      Key.optional("name", folded(), GenreSource::name)
          .says("Tên loại", "như in trong văn bản, chữ hoa");

  private static final Key<GenreSource, Optional<String>> SYMBOL =
      Key.optional("symbol", string(), GenreSource::symbol)
          .says("Chữ viết tắt trong ký hiệu", "ví dụ BC; không có thì bỏ");
  private static final Key<GenreSource, Optional<YamlText>> FORM =
      Key.optional("form", Scalars.name(), GenreSource::form)
          .says("Thể", "nhiều tên loại chung một thể; mặc định report");
  private static final Key<GenreSource, Optional<Boolean>> USUAL =
      Key.optional("usual", truth(), GenreSource::usual)
          .says("Thường dùng", "true: lệnh new lấy khi không nói tên loại");
  private static final Key<GenreSource, Optional<Boolean>> UNTITLED =
      Key.optional("untitled", truth(), GenreSource::untitled)
          .says("Không có trích yếu", "true: văn bản được bỏ khóa title, như giấy giới thiệu");
  private static final Key<GenreSource, Optional<List<YamlText>>> ABOUT =
      Key.optional("about", Schema.oneOrMore(Scalars.name()), GenreSource::about)
          .says("Trích yếu có thể nói về", "những tên loại được đứng đầu trích yếu");
  private static final Key<GenreSource, Words> WORDS =
      Key.usually("words", Words.SCHEMA, Words.NONE, GenreSource::words)
          .says("Chữ riêng", "thay cho words chung của bố cục");
  private static final Key<GenreSource, List<String>> WITHOUT =
      Key.usually(
              "without",
              Schema.list(oneOf(Key.names(List.of(SYMBOL, FORM, USUAL, UNTITLED, ABOUT, WORDS)))),
              List.<String>of(),
              GenreSource::without)
          .says("Bỏ", "khóa được kế thừa mà tên loại này không lấy");

  /** How it is written. */
  public static final Schema<GenreSource> SCHEMA =
      Fields.of(
              values -> new GenreSource(values, values.get(WORDS)),
              List.of(NAME, SYMBOL, FORM, USUAL, UNTITLED, ABOUT, WORDS, WITHOUT))
          .mapping("genre");

  /** As documents print it. */
  public Optional<LocatedText> name() {
    return says.get(NAME);
  }

  /** Whether no name was typed, be it a wrong one. */
  boolean isNameless() {
    return says.placeOf(NAME).isEmpty();
  }

  /** Its part of a document's symbol. */
  Optional<String> symbol() {
    return says.get(SYMBOL);
  }

  /** The form of its documents. */
  public Optional<YamlText> form() {
    return says.get(FORM);
  }

  /** Whether it is the one to take when none is asked for. */
  Optional<Boolean> usual() {
    return says.get(USUAL);
  }

  /** Whether its documents may do without a title. */
  Optional<Boolean> untitled() {
    return says.get(UNTITLED);
  }

  /** The keys of genres whose names its titles may start with. */
  Optional<List<YamlText>> about() {
    return says.get(ABOUT);
  }

  /** The names of the keys that it does not inherit. */
  List<String> without() {
    return says.get(WITHOUT);
  }

  /** What this says, and what {@code base} says beyond it. */
  public GenreSource over(GenreSource base) {
    Set<String> dropped = Set.copyOf(without());
    Words inherited = dropped.contains(WORDS.name()) ? Words.NONE : base.words;
    return new GenreSource(says.over(base.says, dropped), words.over(inherited));
  }
}
