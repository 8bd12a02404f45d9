package vanban.layout;

import static vanban.schema.Scalars.folded;
import static vanban.schema.Scalars.name;
import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.string;
import static vanban.schema.Scalars.truth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.genre.GenreSource;
import vanban.genre.OwnKey;
import vanban.genre.RuleSource;
import vanban.genre.Words;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.schema.Values;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.vietnamese.Writing;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * What a layout.yaml says; what it does not say it may inherit.
 *
 * @param says all but what follows
 * @param words the texts the layout prints
 * @param genres its genres, by their keys
 * @param rules its rules, by their names
 * @param keys the keys of reports that it declares, by their names
 */
public record LayoutSource(
    Values says,
    Words words,
    List<Named<GenreSource>> genres,
    List<Named<RuleSource>> rules,
    List<Named<OwnKey>> keys) {
  private static final Key<LayoutSource, Optional<String>> TITLE =
      Key.optional("title", string(), LayoutSource::title)
          .says("Tên bố cục", "theo văn bản nào; in khi liệt kê bố cục");
  private static final Key<LayoutSource, Optional<YamlText>> INHERITS =
      Key.optional("inherits", name(), LayoutSource::inherits)
          .says(
              "Kế thừa",
              "tên bố cục mà bố cục này chỉ sửa vài chỗ; tệp nào không có thì lấy của bố cục ấy");
  private static final Key<LayoutSource, List<LocatedText>> WITHOUT =
      Key.usually("without", Schema.list(folded()), List.<LocatedText>of(), LayoutSource::without)
          .says(
              "Bỏ", "điều được kế thừa mà bố cục này không lấy, ví dụ genres.thu-cong, words.end");
  private static final Key<LayoutSource, Boolean> BASE =
      Key.usually("base", truth(), false, LayoutSource::base)
          .says("Chỉ để kế thừa", "true: báo cáo không chọn bố cục này");
  private static final Key<LayoutSource, Boolean> USUAL =
      Key.usually("usual", truth(), false, LayoutSource::usual)
          .says("Thường dùng", "true: lệnh new lấy khi không nói bố cục");
  private static final Key<LayoutSource, Optional<Writing>> LANGUAGE =
      Key.optional(
              "language", oneOf(List.of(Writing.values()), Writing::tag), LayoutSource::language)
          .says("Ngôn ngữ của số liệu", "en thì in 1,916.94; bỏ khóa này thì theo tiếng Việt");
  private static final Key<LayoutSource, Words> WORDS =
      Key.usually("words", Words.SCHEMA, Words.NONE, LayoutSource::words)
          .says(
              "Chữ của bố cục",
              "nhãn và dấu câu mà layout.ftlx đọc ở ${words.…}; thay cho chữ được kế thừa");
  private static final Key<LayoutSource, List<Named<GenreSource>>> GENRES =
      Key.usually(
              "genres",
              Schema.table(GenreSource.SCHEMA),
              List.<Named<GenreSource>>of(),
              LayoutSource::genres)
          .says("Các tên loại", "mỗi tên loại một mã, ví dụ bao-cao");
  private static final Key<LayoutSource, Optional<String>> SYMBOLS_CLAUSE =
      Key.optional("symbols_clause", string(), LayoutSource::symbolsClause)
          .says("Điều khoản về ký hiệu", "in kèm khi ký hiệu không hợp tên loại");
  private static final Key<LayoutSource, List<YamlText>> OFFERS =
      Key.usually("offers", Schema.list(name()), List.<YamlText>of(), LayoutSource::offers)
          .says("Tên loại có mẫu", "mã những tên loại mà lệnh new tạo mẫu; bỏ thì mọi tên loại");
  private static final Key<LayoutSource, List<Named<RuleSource>>> RULES =
      Key.usually(
              "rules",
              Schema.table(RuleSource.SCHEMA),
              List.<Named<RuleSource>>of(),
              LayoutSource::rules)
          .says("Các quy tắc", "mỗi quy tắc một tên; cùng tên thì thay");
  private static final Key<LayoutSource, List<Named<OwnKey>>> KEYS =
      Key.usually("keys", Schema.table(OwnKey.SCHEMA), List.<Named<OwnKey>>of(), LayoutSource::keys)
          .says(
              "Khóa riêng của báo cáo",
              "khóa mà báo cáo của bố cục này có thêm; layout.ftlx đọc ở ${own.…}");

  /** How it is written. */
  public static final Schema<LayoutSource> SCHEMA =
      Fields.of(
              v -> new LayoutSource(v, v.get(WORDS), v.get(GENRES), v.get(RULES), v.get(KEYS)),
              List.of(
                  TITLE,
                  INHERITS,
                  WITHOUT,
                  BASE,
                  USUAL,
                  LANGUAGE,
                  WORDS,
                  GENRES,
                  SYMBOLS_CLAUSE,
                  OFFERS,
                  RULES,
                  KEYS))
          .mapping("layout");

  /** A file that says nothing. */
  static LayoutSource nothing(SourceFile file) {
    return SCHEMA.decode(new YamlMapping(Place.startOf(file), List.of())).value().orElseThrow();
  }

  /** What the layout is called in lists. */
  Optional<String> title() {
    return says.get(TITLE);
  }

  /** The layout of which it changes some things. */
  Optional<YamlText> inherits() {
    return says.get(INHERITS);
  }

  /** What it does not inherit, as {@link #inheritable} calls it. */
  List<LocatedText> without() {
    return says.get(WITHOUT);
  }

  /** Whether the layout is only there to be inherited. */
  boolean base() {
    return says.get(BASE);
  }

  /** Whether the layout is the one to take when none is asked for. */
  boolean usual() {
    return says.get(USUAL);
  }

  /** The language in which figures are printed, where it says one. */
  Optional<Writing> language() {
    return says.get(LANGUAGE);
  }

  /** Where the standard says which symbol a genre has. */
  Optional<String> symbolsClause() {
    return says.get(SYMBOLS_CLAUSE);
  }

  /** The keys of the genres it has skeletons for; none for all. */
  List<YamlText> offers() {
    return says.get(OFFERS);
  }

  /** Whether it speaks of a rule. */
  boolean hasRule(String name) {
    return rules.stream().anyMatch(rule -> rule.name().equals(name));
  }

  /** The keys of the genres that it does not inherit. */
  Set<String> droppedGenres() {
    return below(GENRES, dropped());
  }

  /** The keys of reports that it does not inherit. */
  Set<String> droppedKeys() {
    return below(KEYS, dropped());
  }

  private Set<String> dropped() {
    return without().stream().map(LocatedText::value).collect(Collectors.toUnmodifiableSet());
  }

  /** What this says, and what {@code base} says beyond it. */
  LayoutSource over(LayoutSource base) {
    Set<String> dropped = dropped();
    LayoutSource kept = base.but(dropped);
    return new LayoutSource(
        says.over(kept.says, dropped),
        words.over(kept.words),
        Named.over(genres, kept.genres, GenreSource::over),
        Named.over(rules, kept.rules, RuleSource::over),
        Named.over(keys, kept.keys, (own, inherited) -> own.fits(inherited) ? own : inherited));
  }

  /** The words of {@code base} that this one inherits, or changes. */
  Words inherited(LayoutSource base) {
    return base.but(dropped()).words();
  }

  /**
   * The keys of {@code base} that this one says again, in another shape than templates and rules
   * read there; each with the place where it was declared.
   */
  List<Misfit> misfits(LayoutSource base) {
    return base.but(dropped()).keys.stream()
        .flatMap(inherited -> keys.stream().flatMap(own -> misfit(own, inherited).stream()))
        .toList();
  }

  /**
   * A key that is said again in another shape.
   *
   * @param own as it is said again
   * @param inherited as it was declared
   */
  record Misfit(LocatedText own, LocatedText inherited) {}

  private static Optional<Misfit> misfit(Named<OwnKey> own, Named<OwnKey> inherited) {
    return own.name().equals(inherited.name()) && !own.value().fits(inherited.value())
        ? Optional.of(new Misfit(own.key(), inherited.key()))
        : Optional.empty();
  }

  /** The same with the words of {@code defaults} beyond its own. */
  LayoutSource withWords(Words defaults) {
    return new LayoutSource(says, words.over(defaults), genres, rules, keys);
  }

  private LayoutSource but(Set<String> dropped) {
    return new LayoutSource(
        says,
        words.without(below(WORDS, dropped)),
        kept(genres, below(GENRES, dropped)),
        kept(rules, below(RULES, dropped)),
        kept(keys, below(KEYS, dropped)));
  }

  private static <T> List<Named<T>> kept(List<Named<T>> all, Set<String> dropped) {
    return all.stream().filter(one -> !dropped.contains(one.name())).toList();
  }

  private static Set<String> below(Key<?, ?> key, Set<String> paths) {
    String start = key.name() + ".";
    return paths.stream()
        .filter(path -> path.startsWith(start))
        .map(path -> path.substring(start.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What may be left out by a layout that inherits this one: {@code offers}, {@code words.end}. */
  List<String> inheritable() {
    Function<Key<?, ?>, Stream<String>> top =
        key -> says.placeOf(key).isPresent() ? Stream.of(key.name()) : Stream.empty();
    return Stream.of(
            top.apply(SYMBOLS_CLAUSE),
            top.apply(OFFERS),
            top.apply(LANGUAGE),
            below(WORDS, words.names()),
            below(GENRES, genres.stream().map(Named::name).toList()),
            below(RULES, rules.stream().map(Named::name).toList()),
            below(KEYS, keys.stream().map(Named::name).toList()))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<String> below(Key<?, ?> key, List<String> names) {
    return names.stream().map(name -> key.name() + "." + name);
  }
}
