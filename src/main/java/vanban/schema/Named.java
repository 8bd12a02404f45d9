package vanban.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
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

  /**
   * What {@code base} says, changed by what {@code own} says under the same keys, and then what
   * else {@code own} says.
   *
   * @param over makes one value of an own one and of the one of {@code base} that it changes
   */
  public static <T> List<Named<T>> over(
      List<Named<T>> own, List<Named<T>> base, BinaryOperator<T> over) {
    Map<String, Named<T>> merged = new LinkedHashMap<>();
    base.forEach(one -> merged.put(one.name(), one));
    own.forEach(one -> merged.merge(one.name(), one, (old, more) -> more.over(old, over)));
    return List.copyOf(merged.values());
  }

  private Named<T> over(Named<T> base, BinaryOperator<T> over) {
    return new Named<>(key, over.apply(value, base.value));
  }
}
