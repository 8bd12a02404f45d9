package vanban.schema;

import vanban.yaml.YamlMapping;

/**
 * What a key is called, and what kind of value may stand under it, without its schema.
 *
 * @param <V> what the key says
 */
public interface KeyName<V> {
  /** As typed. */
  String name();

  /** The official Vietnamese term; several are set apart by commas. */
  String term();

  /** Whether what stands under another key could stand under it: a text that it can mean. */
  boolean accepts(YamlMapping.Entry entry);
}
