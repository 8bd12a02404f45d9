package vanban.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * What a value of a YAML file must be, and what it means: the one description from which values are
 * checked and read, printed, explained to editors and looked up by a path.
 *
 * <p>A mapping is put together of its keys with {@link Fields}; what stands under each is one of
 * the {@link Scalars}, a list, a table or a mapping again.
 *
 * <p>Reading goes as far as it can: an item that is wrong is left out of its list, a key that may
 * be missing counts as missing when its value is wrong, and a mapping that lacks a key it cannot do
 * without is itself absent, but not what stands around it.
 *
 * @param <T> what a value means
 */
public sealed interface Schema<T>
    permits Scalar,
        ListSchema,
        TableSchema,
        MappingSchema,
        ChoiceSchema,
        LaterSchema,
        DerivedSchema {

  /**
   * Checks and reads a value.
   *
   * @return what it means; empty if nothing can be made of it. What is wrong goes among the
   *     diagnostics
   */
  Optional<T> decode(YamlValue value, Diagnostics diagnostics);

  /** Checks and reads a value. */
  default Decoded<T> decode(YamlValue value) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<T> decoded = decode(value, diagnostics);
    return new Decoded<>(decoded, diagnostics.sorted());
  }

  /** How what is meant is written: {@code decode(encode(x))} is {@code x}, but for its places. */
  PlainYaml encode(T value);

  /** Which kind of value it describes; of a list that may be one value: a list. */
  ValueKind kind();

  /** Whether a value of a kind can mean anything. */
  default boolean accepts(ValueKind other) {
    return kind() == other;
  }

  /** Whether a text with nothing in it will do. */
  default boolean mayBeEmpty() {
    return false;
  }

  /** What stands under a key; if nothing does where something must, the key is to blame. */
  default Optional<T> decode(YamlMapping.Entry entry, Diagnostics diagnostics) {
    boolean empty = entry.value() instanceof YamlText text && text.trimmed().isEmpty();
    if (empty && !mayBeEmpty()) {
      diagnostics.add(Mistakes.nothingUnder(entry.key()));
      return Optional.empty();
    }
    return decode(entry.value(), diagnostics);
  }

  /** The same, meaning something else. */
  default <U> Schema<U> map(Function<T, U> to, Function<U, T> from) {
    return refine(value -> Decoded.of(to.apply(value)), from);
  }

  /** The same, meaning something else, where it can mean that. */
  default <U> Schema<U> refine(Function<T, Decoded<U>> to, Function<U, T> from) {
    return new DerivedSchema<>(
        this,
        (value, first, diagnostics) -> {
          Optional<Decoded<U>> further = first.map(to);
          further.ifPresent(decoded -> diagnostics.addAll(decoded.diagnostics()));
          return further.flatMap(Decoded::value);
        },
        value -> encode(from.apply(value)));
  }

  /** The same, meaning this where it is wrong, so that what stands around it is not lost. */
  default Schema<T> orElse(T otherwise) {
    return new DerivedSchema<>(
        this, (value, first, diagnostics) -> first.or(() -> Optional.of(otherwise)), this::encode);
  }

  /** The same, empty where it is wrong, so that it can be told from what is left out. */
  default Schema<Optional<T>> orNothing() {
    return new DerivedSchema<>(
        this,
        (value, first, diagnostics) -> Optional.of(first),
        known -> known.map(this::encode).orElse(PlainYaml.word("")));
  }

  /** The same, knowing where it stands. */
  default Schema<WithPlace<T>> withPlace() {
    return new DerivedSchema<>(
        this,
        (value, first, diagnostics) -> first.map(known -> new WithPlace<>(known, value.place())),
        placed -> encode(placed.value()));
  }

  /** A list of at least one such value. */
  static <T> Schema<List<T>> list(Schema<T> item) {
    return new ListSchema<>(item, false);
  }

  /** One such value, or a list of at least one. */
  static <T> Schema<List<T>> oneOrMore(Schema<T> item) {
    return new ListSchema<>(item, true);
  }

  /** Keys of the author's own choice, each a name, with such values. */
  static <T> Schema<List<Named<T>>> table(Schema<T> value) {
    return new TableSchema<>(value, true);
  }

  /** Keys of the author's own choice, each any text, with such values. */
  static <T> Schema<List<Named<T>>> lookup(Schema<T> value) {
    return new TableSchema<>(value, false);
  }

  /** Values of different kinds: at most one text, one list, one mapping or table. */
  static <T> Schema<T> either(List<ChoiceSchema.Option<? extends T>> options) {
    return new ChoiceSchema<>(options);
  }

  /**
   * What a value may be that may be of different kinds.
   *
   * @param type what it then means; by this, printing tells the options apart
   */
  static <S> ChoiceSchema.Option<S> option(Class<S> type, Schema<S> schema) {
    return option(type, any -> true, schema);
  }

  /**
   * What a value may be that may be of different kinds.
   *
   * @param type what it then means
   * @param when what of that is written so; by this and its type, printing tells the options apart
   */
  static <S> ChoiceSchema.Option<S> option(Class<S> type, Predicate<S> when, Schema<S> schema) {
    return new ChoiceSchema.Option<>(type, when, schema);
  }

  /** A schema that holds itself, by its mapping's name: a section has sections. */
  static <T> Schema<T> later(String name, Supplier<Schema<T>> schema) {
    return new LaterSchema<>(name, schema);
  }

  /** What is wrong with what was read, beyond what its parts can tell. */
  @FunctionalInterface
  interface Check<T> {
    /** Finds it, in a value that was made of {@code values}. */
    List<Diagnostic> check(T value, Values values);
  }
}
