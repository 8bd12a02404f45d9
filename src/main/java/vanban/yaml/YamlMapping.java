package vanban.yaml;

import java.util.List;
import java.util.Optional;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Keys and their values.
 *
 * @param place where it stands
 * @param entries in the order of the file, no key twice
 * @param complete whether it is known to have no others: not so where a slip in the YAML hides
 *     some, and then nobody can say that a key is missing
 */
public record YamlMapping(Place place, List<Entry> entries, boolean complete) implements YamlValue {
  /** Keeps the entries from change. */
  public YamlMapping {
    entries = List.copyOf(entries);
  }

  /** A mapping of these entries and no others. */
  public YamlMapping(Place place, List<Entry> entries) {
    this(place, entries, true);
  }

  /**
   * A key and its value.
   *
   * @param key as typed
   * @param value what stands under it
   */
  public record Entry(LocatedText key, YamlValue value) {
    /** The key alone. */
    public String name() {
      return key.value();
    }
  }

  /** The entry of a key, if there is one. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
  }

  /** Whether there is such a key. */
  public boolean has(String key) {
    return entry(key).isPresent();
  }

  /** What stands under a key, if there is one. */
  public Optional<YamlValue> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** The text under a key; empty where there is none or it is no text. */
  public Optional<YamlText> text(String key) {
    return get(key).filter(YamlText.class::isInstance).map(YamlText.class::cast);
  }

  /** The mapping under a key; empty where there is none or it is no mapping. */
  public Optional<YamlMapping> mapping(String key) {
    return get(key).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }
}
