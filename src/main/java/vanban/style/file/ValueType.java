package vanban.style.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.Style;
import vanban.yaml.Shape;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * How a value is typed: its shape, by which it is checked and editors complete it, and what it
 * means.
 *
 * @param shape what must be typed
 * @param reader what it means; empty where it means nothing, which is then among the diagnostics,
 *     or where the shape is wrong, which the check of the shape says
 * @param <T> what it means
 */
record ValueType<T>(Shape shape, Reader<T> reader) {
  /** Makes a value of what is typed. */
  interface Reader<T> {
    /** The value, if there is one. */
    Optional<T> read(YamlValue typed, Diagnostics diagnostics);
  }

  /** Any words in one line. */
  static ValueType<String> words() {
    return new ValueType<>(Shape.line(), ofText((text, problems) -> Optional.of(text.trimmed())));
  }

  /** {@code true} or {@code false}. */
  static ValueType<Boolean> truth() {
    return new ValueType<>(
        Shape.truth(), ofText((text, problems) -> Optional.of(text.trimmed().equals("true"))));
  }

  /** A length: {@code 12.8mm}, {@code 14pt}. */
  static ValueType<Length> length() {
    return notation(Length::parse, wrong -> wrong);
  }

  /** A share of 100: {@code 40%}. */
  static ValueType<Integer> percent() {
    return notation(Notations::percent, wrong -> wrong.variant("percent"));
  }

  /** How far lines stand apart: {@code 18pt exactly}. */
  static ValueType<LineSpacing> lineSpacing() {
    return notation(Notations::lineSpacing, wrong -> wrong.variant("line"));
  }

  /** A colour: {@code FF0000}. */
  static ValueType<String> color() {
    return notation(Notations::color, wrong -> wrong.variant("color"));
  }

  private static <T> ValueType<T> notation(
      Function<String, Optional<T>> notation, UnaryOperator<Diagnostic> variant) {
    return new ValueType<>(
        Shape.word(),
        ofText(
            (text, problems) -> {
              Optional<T> value = notation.apply(text.trimmed());
              if (value.isEmpty()) {
                problems.add(
                    variant.apply(
                        Diagnostic.error(Code.WRONG_MEASURE, text.place(), text.trimmed())));
              }
              return value;
            }));
  }

  /** One of two words, each with its meaning; any other is of the wrong shape. */
  static <T> ValueType<T> choice(String word, T meaning, String other, T otherMeaning) {
    Map<String, T> words = new LinkedHashMap<>();
    words.put(word, meaning);
    words.put(other, otherMeaning);
    return choice(words);
  }

  /** One of some constants, typed in small letters. */
  static <E extends Enum<E>> ValueType<E> choice(List<E> constants) {
    Map<String, E> words = new LinkedHashMap<>();
    constants.forEach(one -> words.put(one.name().toLowerCase(Locale.ROOT), one));
    return choice(words);
  }

  private static <T> ValueType<T> choice(Map<String, T> words) {
    return new ValueType<>(
        Shape.oneOf(words.keySet().toArray(String[]::new)),
        ofText((text, problems) -> Optional.ofNullable(words.get(text.trimmed()))));
  }

  /** A list of values; what is typed wrong in it counts as left out. */
  static <T> ValueType<List<T>> list(ValueType<T> item) {
    return new ValueType<>(
        Shape.list(item.shape()),
        (typed, problems) ->
            Optional.of(
                    Entries.texts(typed).stream()
                        .flatMap(text -> item.reader().read(text, problems).stream())
                        .toList())
                .filter(list -> !list.isEmpty()));
  }

  /** A mapping: a style of its own, of which a value is made. */
  static <T> ValueType<T> group(Shape shape, List<StyleKey<?>> keys, Function<Style, T> value) {
    return new ValueType<>(
        shape,
        (typed, problems) ->
            typed instanceof YamlMapping mapping
                ? Optional.of(value.apply(StyleKey.read(keys, Entries.of(mapping), problems)))
                : Optional.empty());
  }

  /** Reads a text. */
  private interface TextReader<T> {
    Optional<T> read(YamlText text, Diagnostics diagnostics);
  }

  private static <T> Reader<T> ofText(TextReader<T> reader) {
    return (typed, problems) ->
        typed instanceof YamlText text ? reader.read(text, problems) : Optional.empty();
  }
}
