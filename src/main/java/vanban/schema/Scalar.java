package vanban.schema;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * A text of some kind: how it is read, how it is printed, and how JSON Schema puts it.
 *
 * @param parse what it means; it is not empty unless that will do
 * @param print how what it means is written
 * @param mayBeEmpty whether a text with nothing in it will do
 * @param words whether it is words for people to read, not a name, a number or a choice
 * @param json its JSON Schema
 */
public record Scalar<T>(
    Function<YamlText, Decoded<T>> parse,
    Function<T, PlainYaml> print,
    boolean mayBeEmpty,
    boolean words,
    Map<String, Object> json)
    implements Schema<T> {
  /** A text that is no words. */
  Scalar(
      Function<YamlText, Decoded<T>> parse,
      Function<T, PlainYaml> print,
      boolean mayBeEmpty,
      Map<String, Object> json) {
    this(parse, print, mayBeEmpty, false, json);
  }

  @Override
  public Optional<T> decode(YamlValue value, Diagnostics diagnostics) {
    if (!(value instanceof YamlText text)) {
      diagnostics.add(Mistakes.wrongType(value, ValueKind.TEXT.word()));
      return Optional.empty();
    }
    if (text.trimmed().isEmpty() && !mayBeEmpty) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, text.place()));
      return Optional.empty();
    }
    Decoded<T> decoded = parse.apply(text);
    diagnostics.addAll(decoded.diagnostics());
    return decoded.value();
  }

  @Override
  public PlainYaml encode(T value) {
    return print.apply(value);
  }

  @Override
  public ValueKind kind() {
    return ValueKind.TEXT;
  }

  /**
   * The same, meaning something else, where it can mean that: a measure that is a length.
   *
   * @param read what it then means
   * @param write how that is written
   */
  public <U> Scalar<U> as(Function<T, Decoded<U>> read, Function<U, PlainYaml> write) {
    return new Scalar<>(text -> parse.apply(text).then(read), write, mayBeEmpty, words, json);
  }
}
