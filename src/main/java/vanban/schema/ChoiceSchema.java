package vanban.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlValue;

/**
 * Values of different kinds: a text or a mapping, and the like.
 *
 * @param options at most one of each kind
 */
public record ChoiceSchema<T>(List<Option<? extends T>> options) implements Schema<T> {
  /** Keeps the options from change. */
  public ChoiceSchema {
    options = List.copyOf(options);
  }

  /**
   * What a value may be.
   *
   * @param type what it then means
   * @param when what of that is written so; by this and its type, printing tells the options apart
   * @param schema how it is then written
   */
  public record Option<S>(Class<S> type, Predicate<S> when, Schema<S> schema) {
    /** Whether a value is read by it. */
    boolean takes(YamlValue value) {
      return schema.kind() == ValueKind.of(value);
    }

    private Optional<PlainYaml> encode(Object value) {
      return Optional.of(value)
          .filter(type::isInstance)
          .map(type::cast)
          .filter(when)
          .map(schema::encode);
    }
  }

  @Override
  public Optional<T> decode(YamlValue value, Diagnostics diagnostics) {
    Optional<Diagnostic> words =
        Optional.of(value).filter(any -> accepts(ValueKind.TEXT)).flatMap(SlipOfKind::unquoted);
    if (words.isPresent()) {
      diagnostics.add(words.get());
      return Optional.empty();
    }
    for (Option<? extends T> option : options) {
      if (option.takes(value)) {
        return option.schema().decode(value, diagnostics).map(decoded -> decoded);
      }
    }
    String expected =
        options.stream()
            .map(option -> option.schema().kind().word())
            .collect(Collectors.joining("-or-"));
    diagnostics.add(Mistakes.wrongType(value, expected));
    return Optional.empty();
  }

  @Override
  public PlainYaml encode(T value) {
    return options.stream()
        .flatMap(option -> option.encode(value).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("none of the choices: " + value));
  }

  /** That of the first; a choice in a choice is none. */
  @Override
  public ValueKind kind() {
    return options.get(0).schema().kind();
  }

  @Override
  public boolean accepts(ValueKind other) {
    return options.stream().anyMatch(option -> option.schema().accepts(other));
  }

  @Override
  public boolean mayBeEmpty() {
    return options.stream().anyMatch(option -> option.schema().mayBeEmpty());
  }
}
