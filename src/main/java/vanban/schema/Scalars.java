package vanban.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Quantity;
import vanban.source.LocatedText;
import vanban.yaml.PlainYaml;
import vanban.yaml.TypedNumber;
import vanban.yaml.YamlText;

/** The kinds of text that files are made of. */
public final class Scalars {
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,8}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  /** Digits of a number; all the money of the world in đồng has fewer than twenty. */
  private static final int MOST_DIGITS = 1_000;

  private static final Set<String> BLANK = Set.of("", "~", "null", "Null", "NULL");
  private static final Map<String, Object> ANY_TEXT =
      json("type", List.of("string", "number", "boolean"));
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  private Scalars() {}

  /** Words in one line, as typed; a line end in it is a space. */
  public static Scalar<YamlText> line() {
    return words(false, false);
  }

  /** Words in one line, before which a sign is printed: one of their own is an error. */
  public static Scalar<YamlText> item() {
    return line()
        .as(text -> new Decoded<>(Optional.of(text), LostText.signed(text)), PlainYaml::of);
  }

  /** The path of a file or a folder, or a pattern for the paths of several. */
  public static Scalar<YamlText> path() {
    return word();
  }

  /** A text in one line: its words, with one space for each run of white space. */
  public static Scalar<LocatedText> folded() {
    return line().as(text -> Decoded.of(text.text().trim().fold()), t -> PlainYaml.text(t.value()));
  }

  /** A text in one line: its words, without their places. */
  public static Scalar<String> string() {
    return line().as(text -> Decoded.of(text.text().trim().fold().value()), PlainYaml::text);
  }

  /** Paragraphs in the notation of prose. */
  public static Scalar<YamlText> prose() {
    return words(true, false);
  }

  /** Like {@link #prose()}, but there may be none: a cell of a table. */
  public static Scalar<YamlText> proseOrEmpty() {
    return words(true, true);
  }

  /**
   * A measure, a symbol or another short word that is not read as a sentence; its meaning may be
   * read by {@link Scalar#as}.
   */
  public static Scalar<YamlText> word() {
    return new Scalar<>(Decoded::of, PlainYaml::of, false, ANY_TEXT);
  }

  /**
   * A name without spaces, of letters, digits, {@code _} and {@code -}, letter first. One that is
   * not so is told, and read as typed: whoever looks it up may know which was meant.
   */
  public static Scalar<YamlText> name() {
    return new Scalar<>(
        text ->
            NamePattern.matches(text.trimmed())
                ? Decoded.of(text)
                : new Decoded<>(Optional.of(text), List.of(Mistakes.wrongValue(text, "name"))),
        PlainYaml::of,
        false,
        json("type", "string", "pattern", NamePattern.REGEX));
  }

  /** A name by which something is known, as the key of a figure. */
  public static Scalar<LocatedText> key() {
    return name().as(text -> Decoded.of(text.text().trim()), key -> PlainYaml.text(key.value()));
  }

  /** A name, without its place. */
  public static Scalar<String> nameString() {
    return name().as(text -> Decoded.of(text.trimmed()), PlainYaml::text);
  }

  /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, of the calendar. */
  public static Scalar<String> date() {
    return new Scalar<>(
        text -> Decoded.of(CalendarDate.parse(text.trimmed()), () -> CalendarDate.wrong(text)),
        PlainYaml::word,
        false,
        json("type", List.of("string", "integer"), "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
  }

  /** A whole number from 1. */
  public static Scalar<Integer> count() {
    return new Scalar<>(
        text -> Decoded.of(parseCount(text.trimmed()), () -> Mistakes.wrongValue(text, "count")),
        count -> PlainYaml.word(Integer.toString(count)),
        false,
        json("type", "integer", "minimum", 1));
  }

  private static Optional<Integer> parseCount(String word) {
    return Optional.of(word).filter(COUNT.asMatchPredicate()).map(Integer::valueOf);
  }

  /** {@code true} or {@code false}. */
  public static Scalar<Boolean> truth() {
    return new Scalar<>(
        text -> Decoded.of(parseTruth(text.trimmed()), () -> Mistakes.wrongValue(text, "truth")),
        truth -> PlainYaml.word(Boolean.toString(truth)),
        false,
        json("type", "boolean"));
  }

  private static Optional<Boolean> parseTruth(String word) {
    return Optional.of(word).filter(Set.of(TRUE, FALSE)::contains).map(TRUE::equals);
  }

  /**
   * A truth value, or a whole number from 1 that stands for true.
   *
   * @param truth the truth value
   * @param count the number, if there is one
   */
  public record TruthOrCount(boolean truth, Optional<Integer> count) {}

  /** {@code true}, {@code false} or a whole number from 1. */
  public static Scalar<TruthOrCount> truthOrCount() {
    return new Scalar<>(
        text ->
            Decoded.of(
                parseTurn(text.trimmed()), () -> Mistakes.wrongValue(text, "truth-or-count")),
        turn ->
            PlainYaml.word(turn.count().map(String::valueOf).orElse(String.valueOf(turn.truth()))),
        false,
        json("type", List.of("boolean", "integer")));
  }

  private static Optional<TruthOrCount> parseTurn(String word) {
    return parseTruth(word)
        .map(truth -> new TruthOrCount(truth, Optional.empty()))
        .or(() -> parseCount(word).map(count -> new TruthOrCount(true, Optional.of(count))));
  }

  /** Like {@link #path()}, but it may still be to be named: nothing behind the colon. */
  public static Scalar<Optional<YamlText>> pathOrBlank() {
    return new Scalar<>(
        text -> isBlank(text) ? Decoded.of(Optional.<YamlText>empty()) : named(text),
        path -> path.map(PlainYaml::of).orElse(PlainYaml.word("")),
        true,
        json("type", List.of("string", "number", "boolean", "null")));
  }

  private static Decoded<Optional<YamlText>> named(YamlText path) {
    return path.trimmed().isEmpty()
        ? Decoded.wrong(Diagnostic.error(Code.EMPTY_VALUE, path.place()))
        : Decoded.of(Optional.of(path));
  }

  /** An exact decimal with a point: {@code 1916.94}, not in quotes. */
  public static Scalar<BigDecimal> decimal() {
    return new Scalar<>(
        Scalars::parseDecimal,
        number -> PlainYaml.word(number.toPlainString()),
        false,
        json("type", "number"));
  }

  /** Like {@link #decimal()}, but it may still be to be filled in: nothing behind the colon. */
  public static Scalar<Optional<BigDecimal>> decimalOrBlank() {
    return new Scalar<>(
        Scalars::parseDecimalOrBlank,
        number -> PlainYaml.word(number.map(BigDecimal::toPlainString).orElse("")),
        true,
        json("type", List.of("number", "null")));
  }

  /** Quotes with nothing in them are no number and no blank. */
  private static Decoded<Optional<BigDecimal>> parseDecimalOrBlank(YamlText text) {
    if (isBlank(text)) {
      return Decoded.of(Optional.<BigDecimal>empty());
    }
    if (text.trimmed().isEmpty()) {
      return Decoded.wrong(Diagnostic.error(Code.EMPTY_VALUE, text.place()));
    }
    return parseDecimal(text).then(number -> Decoded.of(Optional.of(number)));
  }

  private static Decoded<BigDecimal> parseDecimal(YamlText text) {
    long digits = text.trimmed().chars().filter(Character::isDigit).count();
    if (digits > MOST_DIGITS) {
      return Decoded.wrong(
          Diagnostic.error(
                  Code.SOURCE_LIMIT,
                  Mistakes.firstLine(text),
                  Quantity.of(digits),
                  Quantity.of(MOST_DIGITS))
              .variant("digits"));
    }
    if (!text.quoted() && DECIMAL.matcher(text.trimmed()).matches()) {
      return Decoded.of(new BigDecimal(text.trimmed()));
    }
    Diagnostic found = Mistakes.wrongValue(text, "decimal");
    return Decoded.wrong(
        TypedNumber.meant(text.trimmed()).map(number -> hinted(found, number)).orElse(found));
  }

  /** A comma before three digits may stand between thousands too: then both are said. */
  private static Diagnostic hinted(Diagnostic found, String number) {
    return TypedNumber.thousands(number)
        .map(
            thousands -> found.hint("write-number-or", TypedNumber.withoutZeros(number), thousands))
        .orElseGet(() -> found.hint("write-number", number));
  }

  /** Whether nothing stands behind the colon, or one of YAML's words for nothing. */
  public static boolean isBlank(YamlText text) {
    return !text.quoted() && BLANK.contains(text.trimmed());
  }

  /** One of these words. */
  public static Scalar<String> oneOf(String... words) {
    return oneOf(List.of(words), Function.identity());
  }

  /** A constant, by its name in small letters: {@code page-top} is {@code PAGE_TOP}. */
  public static <E extends Enum<E>> Scalar<E> oneOf(Class<E> constants) {
    return oneOf(
        List.of(constants.getEnumConstants()),
        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** One of these values, each by its word. */
  public static <T> Scalar<T> oneOf(List<T> values, Function<T, String> word) {
    List<String> words = values.stream().map(word).toList();
    return new Scalar<>(
        text ->
            Decoded.of(
                values.stream().filter(v -> word.apply(v).equals(text.trimmed())).findFirst(),
                () ->
                    Mistakes.wrongValue(text, "choice").hint("choices", String.join(", ", words))),
        value -> PlainYaml.text(word.apply(value)),
        false,
        json("enum", new ArrayList<>(words)));
  }

  private static Scalar<YamlText> words(boolean prose, boolean mayBeEmpty) {
    return new Scalar<>(
        text -> new Decoded<>(Optional.of(text), LostText.around(text, prose)),
        PlainYaml::of,
        mayBeEmpty,
        true,
        ANY_TEXT);
  }

  private static Map<String, Object> json(Object... keysAndValues) {
    Map<String, Object> out = new LinkedHashMap<>();
    Stream.iterate(0, i -> i < keysAndValues.length, i -> i + 2)
        .forEach(i -> out.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]));
    return out;
  }
}
