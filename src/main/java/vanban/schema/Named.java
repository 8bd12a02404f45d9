package vanban.schema;

import vanban.source.LocatedText;

/**
 * A value under a key of the author's own choice.
 *
 * @param key as typed
 * @param value what stands under it
 */
public record Named<T>(LocatedText key, T value) {
  /** The key alone. */
  public String name() {
    return key.value();
  }
}
