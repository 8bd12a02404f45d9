package vanban.style.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * What is typed of one role, of the page, of a box: values by their keys.
 *
 * @param values by key, in the order they were typed
 * @param dropped keys under which nothing that is inherited counts
 */
record Entries(Map<String, YamlValue> values, Set<String> dropped) {
  /** The key that names the role, or the layout, that something is taken from. */
  static final String INHERITS = "inherits";

  /** The key that lists what is not taken of what is inherited. */
  static final String WITHOUT = "without";

  /** Nothing. */
  static final Entries NONE = new Entries(Map.of(), Set.of());

  /** The entries of a mapping. */
  static Entries of(YamlMapping mapping) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> values.put(entry.name(), entry.value()));
    YamlValue without = values.remove(WITHOUT);
    return new Entries(values, without == null ? Set.of() : words(without));
  }

  private static Set<String> words(YamlValue value) {
    Stream<YamlValue> all =
        value instanceof YamlList list ? list.items().stream() : Stream.of(value);
    return all.filter(YamlText.class::isInstance)
        .map(text -> ((YamlText) text).trimmed())
        .collect(Collectors.toSet());
  }

  /** These entries, and those of {@code base} that are neither among them nor dropped. */
  Entries over(Entries base) {
    Map<String, YamlValue> merged = new LinkedHashMap<>(base.values);
    merged.keySet().removeAll(dropped);
    merged.putAll(values);
    Set<String> all = new HashSet<>(base.dropped);
    all.removeAll(values.keySet());
    all.addAll(dropped);
    return new Entries(merged, all);
  }

  /** The entries but for the role they inherit. */
  Entries withoutInheritance() {
    Map<String, YamlValue> fewer = new LinkedHashMap<>(values);
    fewer.remove(INHERITS);
    return new Entries(fewer, dropped);
  }

  /** The value under a key. */
  Optional<YamlValue> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The text under a key, if it is one. */
  Optional<YamlText> text(String key) {
    return value(key).filter(YamlText.class::isInstance).map(YamlText.class::cast);
  }

  /** The entries of the mapping under a key; none where there is no mapping. */
  Entries below(String key) {
    return value(key)
        .filter(YamlMapping.class::isInstance)
        .map(value -> of((YamlMapping) value))
        .orElse(NONE);
  }

  /** The mappings under the keys, each as its entries. */
  Map<String, Entries> all() {
    Map<String, Entries> all = new LinkedHashMap<>();
    for (String key : values.keySet()) {
      if (values.get(key) instanceof YamlMapping) {
        all.put(key, below(key));
      }
    }
    return all;
  }

  /** The texts of a list. */
  static List<YamlText> texts(YamlValue value) {
    return value instanceof YamlList list
        ? list.items().stream()
            .filter(YamlText.class::isInstance)
            .map(YamlText.class::cast)
            .toList()
        : List.of();
  }
}
