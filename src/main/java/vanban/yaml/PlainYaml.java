package vanban.yaml;

import java.util.List;
import java.util.Set;

/** YAML to be printed: what it says, without places. {@link YamlPrinter} chooses how it looks. */
public sealed interface PlainYaml {
  /** What may stand bare within brackets, and starts something at the start of a line. */
  Set<String> INDICATORS = Set.of("-", "?", ":");

  /**
   * A text.
   *
   * @param text what it says
   * @param word whether it is a number, a truth value or nothing, which quotes would make a text
   */
  record Text(String text, boolean word) implements PlainYaml {}

  /**
   * A list.
   *
   * @param items in order
   */
  record Items(List<PlainYaml> items) implements PlainYaml {
    /** Keeps the items from change. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A mapping.
   *
   * @param entries in order
   */
  record Entries(List<Entry> entries) implements PlainYaml {
    /** Keeps the entries from change. */
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A key and what stands under it.
   *
   * @param key the key
   * @param value what stands under it
   */
  record Entry(String key, PlainYaml value) {}

  /** A text that may be printed with or without quotes. */
  static PlainYaml text(String text) {
    return new Text(text, false);
  }

  /** A number, a truth value, or nothing: never in quotes. */
  static PlainYaml word(String word) {
    return new Text(word, true);
  }

  /** What a value says. */
  static PlainYaml of(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      return new Entries(
          mapping.entries().stream()
              .map(entry -> new Entry(entry.name(), of(entry.value())))
              .toList());
    }
    if (value instanceof YamlList list) {
      return new Items(list.items().stream().map(PlainYaml::of).toList());
    }
    YamlText text = (YamlText) value;
    String words = text.text().value();
    boolean bare = !text.quoted() && !words.contains("\n") && !INDICATORS.contains(words);
    return new Text(words, bare);
  }
}
