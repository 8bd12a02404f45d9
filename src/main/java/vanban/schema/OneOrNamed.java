package vanban.schema;

import java.util.List;
import vanban.source.LocatedText;

/**
 * One value, or several under names of the author's own choice.
 *
 * @param <T> what each means
 */
public sealed interface OneOrNamed<T> {
  /**
   * One value.
   *
   * @param value what it means
   */
  record One<T>(T value) implements OneOrNamed<T> {}

  /**
   * Several.
   *
   * @param values each with its name
   */
  record Several<T>(List<Named<T>> values) implements OneOrNamed<T> {
    /** Keeps the values from change. */
    public Several {
      values = List.copyOf(values);
    }
  }

  /** The values, each with the key it stands under: its name, or this one where it has none. */
  default List<Named<T>> under(LocatedText key) {
    return this instanceof One<T> one ? List.of(new Named<>(key, one.value())) : named();
  }

  /** Those that have names; none where it is one value. */
  default List<Named<T>> named() {
    return this instanceof Several<T> several ? several.values() : List.of();
  }

  /** Such a value, or a mapping of them. */
  static <T> Schema<OneOrNamed<T>> of(Schema<T> value) {
    return Schema.either(
        List.of(
            Schema.option(OneOrNamed.<One<T>>type(One.class), value.map(One::new, One::value)),
            Schema.option(
                OneOrNamed.<Several<T>>type(Several.class),
                Schema.table(value).map(Several::new, Several::values))));
  }

  @SuppressWarnings("unchecked") // a class knows not of what it is
  private static <C> Class<C> type(Class<? super C> raw) {
    return (Class<C>) raw;
  }
}
