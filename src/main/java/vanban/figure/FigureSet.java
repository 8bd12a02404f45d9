package vanban.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.source.LocatedText;

/**
 * All figures and groups of one report, or of one unit, each key once.
 *
 * @param byKey the figures, in the order they are declared
 * @param groups by their keys, in the order they are declared
 * @param complete whether all files could be read, so that a key that is not here is nowhere
 */
public record FigureSet(Map<String, Figure> byKey, Map<String, Group> groups, boolean complete) {
  /** Keeps figures and groups from change, in their order. */
  public FigureSet {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /** The figure of a key, if there is one. */
  public Optional<Figure> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether there is a figure of a key. */
  public boolean has(LocatedText key) {
    return byKey.containsKey(key.value());
  }

  /** All figures, in the order they are declared. */
  public Collection<Figure> all() {
    return byKey.values();
  }

  /** The figures of these keys; keys that no figure has are left aside. */
  public List<Figure> findAll(List<LocatedText> keys) {
    return keys.stream().flatMap(key -> find(key.value()).stream()).toList();
  }
}
