package vanban.style.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.schema.Key;
import vanban.schema.Schema;
import vanban.schema.Values;
import vanban.schema.WithPlace;
import vanban.style.Length;
import vanban.style.Property;

/**
 * A key of styles.yaml, which has the name of its property.
 *
 * @param property of which something is said under it
 * @param key what may stand under it
 * @param <T> what is said
 */
record StyleKey<T>(Property<T> property, Key<StyleSource, Optional<WithPlace<T>>> key) {
  private static final String MEASURE = "số kèm đơn vị mm, cm hoặc pt";

  /**
   * A key.
   *
   * @param term the official Vietnamese term
   * @param explanation what an author should know of it, in Vietnamese; may be empty
   */
  static <T> StyleKey<T> of(
      Property<T> property, Schema<T> schema, String term, String explanation) {
    return new StyleKey<>(
        property,
        Key.<StyleSource, WithPlace<T>>optional(
                property.name(), schema.withPlace(), declared -> declared.get(property))
            .says(term, explanation));
  }

  /** The key of a distance of which there is no more to say. */
  static StyleKey<Length> measure(Property<Length> property, String term) {
    return measure(property, Bounds.DISTANCE, term);
  }

  /** The key of a length of which there is no more to say. */
  static StyleKey<Length> measure(Property<Length> property, Bounds<Length> bounds, String term) {
    return of(property, StyleValues.length(bounds), term, MEASURE);
  }

  /** What is said under some keys. */
  static StyleSource read(List<StyleKey<?>> keys, Values values) {
    return keys.stream()
        .map(key -> key.read(values))
        .reduce(StyleSource.NOTHING, StyleSource::over);
  }

  private StyleSource read(Values values) {
    return values
        .get(key)
        .map(value -> StyleSource.of(property, value))
        .orElse(StyleSource.NOTHING);
  }

  /** What some keys say something of. */
  static Set<Property<?>> properties(List<StyleKey<?>> keys) {
    return keys.stream().map(StyleKey::property).collect(Collectors.toUnmodifiableSet());
  }
}
