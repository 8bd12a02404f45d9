package vanban.schema;

/**
 * What a key is called, without what may stand under it.
 *
 * @param <V> what the key says
 */
public interface KeyName<V> {
  /** As typed. */
  String name();

  /** The official Vietnamese term; several are set apart by commas. */
  String term();
}
