package vanban.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.source.Place;
import vanban.yaml.YamlMapping;

/** What stands under the keys of one mapping, by its keys. */
public final class Values {
  private final YamlMapping mapping;
  private final Map<String, Object> values = new HashMap<>();

  Values(YamlMapping mapping) {
    this.mapping = mapping;
  }

  void put(KeyName<?> key, Object value) {
    values.put(key.name(), value);
  }

  /**
   * What a key says.
   *
   * @throws IllegalArgumentException if it is not among the keys of the mapping
   */
  @SuppressWarnings("unchecked") // put under a key is only what the key itself has read
  public <V> V get(KeyName<V> key) {
    Object value = values.get(key.name());
    if (value == null) {
      throw new IllegalArgumentException("no key of this mapping: " + key.name());
    }
    return (V) value;
  }

  /** Where a key was typed; empty where it is left out. */
  public Optional<Place> placeOf(KeyName<?> key) {
    return mapping.entry(key.name()).map(entry -> entry.key().place());
  }

  /** Whether there are keys, and each of them means something. */
  public boolean areKnown() {
    return !mapping.entries().isEmpty()
        && mapping.entries().stream().allMatch(entry -> values.containsKey(entry.name()));
  }

  /** Where the mapping stands: its start. */
  public Place place() {
    return mapping.place();
  }

  /** The first key that was typed, to blame for what is missing; the start where there is none. */
  public Place firstKey() {
    return Mistakes.firstKey(mapping);
  }
}
