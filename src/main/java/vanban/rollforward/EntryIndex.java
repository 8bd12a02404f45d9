package vanban.rollforward;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/** The entries of all mappings of a file, each by the place of its key. */
final class EntryIndex {
  private final Map<Place, Site> sites = new HashMap<>();

  /** The entries in and below a value. */
  EntryIndex(YamlValue content) {
    add(content);
  }

  /**
   * An entry where it stands.
   *
   * @param mapping that holds it
   * @param entry the entry
   */
  record Site(YamlMapping mapping, YamlMapping.Entry entry) {}

  private void add(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                sites.put(entry.key().place(), new Site(mapping, entry));
                add(entry.value());
              });
    } else if (value instanceof YamlList list) {
      list.items().forEach(this::add);
    }
  }

  /**
   * The entry of a key.
   *
   * @throws IllegalArgumentException if no entry of the file has it
   */
  Site at(LocatedText key) {
    return Optional.ofNullable(sites.get(key.place()))
        .orElseThrow(() -> new IllegalArgumentException("not typed here: " + key.place()));
  }
}
