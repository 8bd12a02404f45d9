package vanban.schema;

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

  /** Whether a value of a kind can stand under it. */
  boolean accepts(ValueKind kind);
}
