package vanban.schema;

import java.util.List;
import java.util.function.Function;

/**
 * Where a component of what a mapping means comes from: from one of its keys, or from several.
 *
 * @param <O> what the mapping means
 * @param <V> the component
 */
public sealed interface Field<O, V> permits Key, Field.Part {

  /** The keys it comes from; none for what comes of where the mapping stands. */
  List<Key<O, ?>> keys();

  /** The component, from what stands under the keys. */
  V read(Values values);

  /**
   * What comes from any number of keys.
   *
   * @param keys in the order they are explained
   * @param reader reads it
   */
  record Part<O, V>(List<Key<O, ?>> keys, Function<Values, V> reader) implements Field<O, V> {
    /** Keeps the keys from change. */
    public Part {
      keys = List.copyOf(keys);
    }

    @Override
    public V read(Values values) {
      return reader.apply(values);
    }
  }
}
