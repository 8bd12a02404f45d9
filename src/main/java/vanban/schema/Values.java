package vanban.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.source.Place;
import vanban.yaml.YamlMapping;

/** What stands under the keys of one mapping, by its keys. */
public final class Values {
  private final YamlMapping mapping;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Values(YamlMapping mapping) {
    this.mapping = mapping;
  }

  private Values(YamlMapping mapping, Map<String, Object> values) {
    this.mapping = mapping;
    this.values.putAll(values);
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

  /**
   * What these say, and what {@code base} says beyond them. Of a key under which both say something
   * the own value stands, whole.
   *
   * @param base of the same mapping
   * @param dropped names of the keys under which nothing counts that {@code base} says
   */
  public Values over(Values base, Set<String> dropped) {
    Map<String, Object> merged = new LinkedHashMap<>(values);
    List<YamlMapping.Entry> entries = new ArrayList<>(mapping.entries());
    base.values.forEach(
        (key, value) -> {
          if (!says(key) && !dropped.contains(key)) {
            merged.put(key, value);
            base.mapping.entry(key).filter(e -> !mapping.has(e.name())).ifPresent(entries::add);
          }
        });
    boolean complete = mapping.complete() && base.mapping.complete();
    return new Values(new YamlMapping(mapping.place(), entries, complete), merged);
  }

  private boolean says(String key) {
    return mapping.has(key) && !Optional.empty().equals(values.get(key));
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
