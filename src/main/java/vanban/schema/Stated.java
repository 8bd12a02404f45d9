package vanban.schema;

import java.util.Optional;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * What a key says that may be left out, where that must be told from what is wrong.
 *
 * @param key as typed; empty where it is left out
 * @param value what it says; empty also where that is wrong, which is said already
 */
public record Stated<T>(Optional<LocatedText> key, Optional<T> value) {
  /** What a key says. */
  public static <T> Stated<T> of(LocatedText key, T value) {
    return new Stated<>(Optional.of(key), Optional.of(value));
  }

  /** Where the key is left out. */
  public static <T> Stated<T> nothing() {
    return new Stated<>(Optional.empty(), Optional.empty());
  }

  /** Whether the key stands there. */
  public boolean isTyped() {
    return key.isPresent();
  }

  /** Whether what the key says is wrong. */
  public boolean isWrong() {
    return isTyped() && value.isEmpty();
  }

  /** What the key says, with the key; empty where it is left out or wrong. */
  public Optional<Named<T>> named() {
    return key.flatMap(typed -> value.map(said -> new Named<>(typed, said)));
  }

  /** Where the key stands, if it does. */
  public Optional<Place> place() {
    return key.map(LocatedText::place);
  }
}
