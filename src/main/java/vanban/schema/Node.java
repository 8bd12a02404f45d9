package vanban.schema;

import java.util.List;
import java.util.Set;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** YAML to be printed: what it says, without places. {@link YamlPrinter} chooses how it looks. */
public sealed interface Node {
  /** What may stand bare within brackets, and starts something at the start of a line. */
  Set<String> INDICATORS = Set.of("-", "?", ":");

  /**
   * A text.
   *
   * @param text what it says
   * @param word whether it is a number, a truth value or nothing, which quotes would make a text
   */
  record Text(String text, boolean word) implements Node {}

  /**
   * A list.
   *
   * @param nodes its items
   */
  record Items(List<Node> nodes) implements Node {
    /** Keeps the items from change. */
    public Items {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A mapping.
   *
   * @param entries in order
   */
  record Entries(List<Entry> entries) implements Node {
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
  record Entry(String key, Node value) {}

  /** A text that may be printed with or without quotes. */
  static Node text(String text) {
    return new Text(text, false);
  }

  /** A number, a truth value, or nothing: never in quotes. */
  static Node word(String word) {
    return new Text(word, true);
  }

  /** What a value says. */
  static Node of(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      return new Entries(
          mapping.entries().stream()
              .map(entry -> new Entry(entry.name(), of(entry.value())))
              .toList());
    }
    if (value instanceof YamlList list) {
      return new Items(list.items().stream().map(Node::of).toList());
    }
    YamlText text = (YamlText) value;
    String words = text.text().value();
    boolean bare = !text.quoted() && !words.contains("\n") && !INDICATORS.contains(words);
    return new Text(words, bare);
  }
}
