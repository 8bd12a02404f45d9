package vanban.genre;

import static vanban.schema.Scalars.folded;
import static vanban.schema.Scalars.line;
import static vanban.schema.Scalars.name;
import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.proseOrEmpty;
import static vanban.schema.Scalars.string;
import static vanban.schema.Scalars.truth;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Severity;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalar;
import vanban.schema.Schema;
import vanban.schema.Values;
import vanban.source.LocatedText;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/**
 * What a layout.yaml says of one of its rules; what it does not say it may inherit.
 *
 * @param says what it says
 */
public record RuleSource(Values says) {
  private static final Key<RuleSource, Optional<LocatedText>> KEY =
      Key.optional("key", folded(), RuleSource::key)
          .says("Khóa của báo cáo", "ví dụ signature.name, recipients.last");
  private static final Key<RuleSource, List<YamlText>> GENRES =
      Key.usually("genres", Schema.oneOrMore(name()), List.<YamlText>of(), RuleSource::genres)
          .says("Áp dụng cho", "mã các tên loại; bỏ thì mọi tên loại");
  private static final Key<RuleSource, List<YamlText>> EXCEPT =
      Key.usually("except", Schema.oneOrMore(name()), List.<YamlText>of(), RuleSource::except)
          .says("Trừ", "mã các tên loại mà quy tắc không áp dụng");
  private static final Key<RuleSource, List<LocatedText>> UNLESS =
      Key.usually("unless", Schema.oneOrMore(folded()), List.<LocatedText>of(), RuleSource::unless)
          .says("Không áp dụng khi có", "khóa của báo cáo");
  private static final Key<RuleSource, List<LocatedText>> WHEN =
      Key.usually("when", Schema.oneOrMore(folded()), List.<LocatedText>of(), RuleSource::when)
          .says("Chỉ áp dụng khi có", "khóa của báo cáo; nhiều khóa thì phải có tất cả");
  private static final Key<RuleSource, Boolean> REQUIRED =
      Key.usually("required", truth(), false, RuleSource::required).says("Phải có", "");
  private static final Key<RuleSource, Boolean> FORBIDDEN =
      Key.usually("forbidden", truth(), false, RuleSource::forbidden).says("Không được có", "");
  private static final Key<RuleSource, Optional<RulePattern>> LIKE =
      Key.optional("like", expression(), RuleSource::like)
          .says("Phải viết như", "biểu thức chính quy cho cả giá trị");
  private static final Key<RuleSource, Optional<RulePattern>> UNLIKE =
      Key.optional("unlike", expression(), RuleSource::unlike)
          .says("Không được chứa", "biểu thức chính quy");
  private static final Key<RuleSource, Optional<YamlText>> INSTEAD =
      Key.optional("instead", proseOrEmpty(), RuleSource::typedInstead)
          .says("Viết thay bằng", "chữ chắc chắn đúng thay cho chỗ sai; để trống thì bỏ chỗ ấy");
  private static final Key<RuleSource, Optional<Instead.Capitals>> CAPITALS =
      Key.optional("capitals", oneOf(Instead.Capitals.class), RuleSource::capitals)
          .says(
              "Viết hoa", "chỗ sai viết hoa lại là đúng: each chữ đầu mỗi tiếng, all mọi chữ cái");
  private static final Key<RuleSource, Optional<LocatedText>> AS_MANY =
      Key.optional("as_many", folded(), RuleSource::asMany)
          .says("Phải đủ bằng số", "khóa của báo cáo, ví dụ parties");
  private static final Key<RuleSource, Optional<String>> SAY =
      Key.optional("say", string(), RuleSource::say)
          .says("Lời nhắc", "nói điều sai và cách viết đúng");
  private static final Key<RuleSource, Optional<String>> CLAUSE =
      Key.optional("clause", string(), RuleSource::clause).says("Điều khoản", "ví dụ HD05 9.2.3");
  private static final Key<RuleSource, Severity> SEVERITY =
      Key.usually("severity", oneOf(Severity.class), Severity.ERROR, RuleSource::severity)
          .says("Mức độ", "mặc định error");
  private static final Key<RuleSource, Boolean> OFF =
      Key.usually("off", truth(), false, RuleSource::off)
          .says("Tắt", "true bỏ một quy tắc được kế thừa");
  private static final Key<RuleSource, List<String>> WITHOUT =
      Key.usually(
              "without",
              Schema.list(
                  oneOf(
                      Key.names(
                          List.of(
                              GENRES, EXCEPT, UNLESS, WHEN, INSTEAD, CAPITALS, CLAUSE, SEVERITY)))),
              List.<String>of(),
              RuleSource::without)
          .says("Bỏ", "khóa được kế thừa mà quy tắc này không lấy");

  /** The keys of which a rule has one: what it asks. */
  static final List<Key<RuleSource, ?>> TESTS = List.of(REQUIRED, FORBIDDEN, LIKE, UNLIKE, AS_MANY);

  /** The keys that go with what a rule asks. */
  private static final List<Key<RuleSource, ?>> ASKED =
      List.of(REQUIRED, FORBIDDEN, LIKE, UNLIKE, AS_MANY, INSTEAD, CAPITALS);

  /** The keys of which a rule has at most one: for which genres it holds. */
  private static final List<Key<RuleSource, ?>> SCOPES = List.of(GENRES, EXCEPT);

  /** How it is written. */
  public static final Schema<RuleSource> SCHEMA =
      Fields.of(
              RuleSource::new,
              List.of(
                  KEY, GENRES, EXCEPT, UNLESS, WHEN, REQUIRED, FORBIDDEN, LIKE, UNLIKE, INSTEAD,
                  CAPITALS, AS_MANY, SAY, CLAUSE, SEVERITY, OFF, WITHOUT))
          .mapping("rule")
          .onlyOneOf(Key.names(TESTS))
          .onlyOneOf(Key.names(List.of(REQUIRED, INSTEAD, CAPITALS)))
          .onlyOneOf(Key.names(List.of(FORBIDDEN, INSTEAD, CAPITALS)))
          .onlyOneOf(Key.names(List.of(AS_MANY, INSTEAD, CAPITALS)))
          .onlyOneOf(Key.names(SCOPES));

  private static Scalar<RulePattern> expression() {
    return line().as(RulePattern::read, pattern -> PlainYaml.text(pattern.regex()));
  }

  /** Where in a report it looks. */
  Optional<LocatedText> key() {
    return says.get(KEY);
  }

  /** The keys of the genres it holds for; none for all. */
  List<YamlText> genres() {
    return says.get(GENRES);
  }

  /** The keys of the genres it does not hold for. */
  List<YamlText> except() {
    return says.get(EXCEPT);
  }

  /** What makes it void, where a report has it. */
  List<LocatedText> unless() {
    return says.get(UNLESS);
  }

  /** What a report must have for it to hold. */
  List<LocatedText> when() {
    return says.get(WHEN);
  }

  /** Whether it must be there. */
  Boolean required() {
    return says.get(REQUIRED);
  }

  /** Whether it may not be there. */
  Boolean forbidden() {
    return says.get(FORBIDDEN);
  }

  /** What all of it must be like. */
  Optional<RulePattern> like() {
    return says.get(LIKE);
  }

  /** What may be found nowhere in it. */
  Optional<RulePattern> unlike() {
    return says.get(UNLIKE);
  }

  private Optional<YamlText> typedInstead() {
    return says.get(INSTEAD);
  }

  private Optional<Instead.Capitals> capitals() {
    return says.get(CAPITALS);
  }

  /** What is to stand for what is wrong, if that is certain; empty words to take it away. */
  Optional<Instead> instead() {
    return typedInstead()
        .map(text -> Instead.words(text.text().value()))
        .or(() -> capitals().map(way -> way));
  }

  /** Of what there must be no fewer. */
  Optional<LocatedText> asMany() {
    return says.get(AS_MANY);
  }

  /** What to tell the author. */
  Optional<String> say() {
    return says.get(SAY);
  }

  /** Where the standard says so. */
  Optional<String> clause() {
    return says.get(CLAUSE);
  }

  /** How bad it is. */
  Severity severity() {
    return says.get(SEVERITY);
  }

  /** Whether it is turned off. */
  Boolean off() {
    return says.get(OFF);
  }

  /** The names of the keys that it does not inherit. */
  List<String> without() {
    return says.get(WITHOUT);
  }

  /** The keys without which it asks nothing, but for those that are typed, be it wrongly. */
  List<Key<RuleSource, ?>> missing() {
    return List.<Key<RuleSource, ?>>of(KEY, SAY).stream().filter(key -> !isTyped(key)).toList();
  }

  /** Whether it says what it asks, be it wrongly. */
  boolean asks() {
    return required() || forbidden() || isTyped(LIKE) || isTyped(UNLIKE) || isTyped(AS_MANY);
  }

  /** Whether it can only be a change of another rule, and no rule by itself. */
  boolean isChange() {
    return !isTyped(KEY);
  }

  private boolean isTyped(Key<RuleSource, ?> key) {
    return says.placeOf(key).isPresent();
  }

  /**
   * What this says, and what {@code base} says beyond it. What it asks and for which genres it
   * holds it says or inherits whole.
   */
  public RuleSource over(RuleSource base) {
    Set<String> dropped = new HashSet<>(without());
    if (TESTS.stream().anyMatch(this::isTyped)) {
      ASKED.forEach(key -> dropped.add(key.name()));
    }
    if (SCOPES.stream().anyMatch(this::isTyped)) {
      SCOPES.forEach(key -> dropped.add(key.name()));
    }
    return new RuleSource(says.over(base.says, dropped));
  }
}
