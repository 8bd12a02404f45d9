package vanban.style.file;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostics;
import vanban.style.Length;
import vanban.style.Property;
import vanban.style.Style;
import vanban.yaml.Shape;
import vanban.yaml.YamlValue;

/**
 * A key of styles.yaml, which has the name of its property.
 *
 * @param property what stands under it
 * @param type how that is typed
 * @param term the official Vietnamese term
 * @param explanation what an author should know of it, in Vietnamese; may be empty
 * @param <T> what stands under it
 */
record StyleKey<T>(Property<T> property, ValueType<T> type, String term, String explanation) {
  private static final String MEASURE = "số kèm đơn vị mm, cm hoặc pt";

  /** The key of a length of which there is no more to say. */
  static StyleKey<Length> measure(Property<Length> property, String term) {
    return new StyleKey<>(property, ValueType.length(), term, MEASURE);
  }

  /** What entries say under some keys. */
  static Style read(List<StyleKey<?>> keys, Entries entries, Diagnostics diagnostics) {
    Style style = Style.EMPTY;
    for (StyleKey<?> key : keys) {
      style = key.read(entries, diagnostics).over(style);
    }
    return style;
  }

  private Style read(Entries entries, Diagnostics diagnostics) {
    Optional<YamlValue> typed = entries.value(property.name());
    return typed
        .flatMap(value -> type.reader().read(value, diagnostics))
        .map(value -> Style.EMPTY.with(property, value))
        .orElse(Style.EMPTY);
  }

  /** A shape that may have some keys besides its own. */
  static Shape.Mapping shape(Shape.Mapping mapping, List<StyleKey<?>> keys) {
    Shape.Mapping shape = mapping;
    for (StyleKey<?> key : keys) {
      shape = shape.with(key.name(), key.type.shape(), key.term, key.explanation);
    }
    return shape;
  }

  /** A shape that must have some keys besides its own. */
  static Shape.Mapping required(Shape.Mapping mapping, List<StyleKey<?>> keys) {
    Shape.Mapping shape = mapping;
    for (StyleKey<?> key : keys) {
      shape = shape.require(key.name(), key.type.shape(), key.term, key.explanation);
    }
    return shape;
  }

  /** As it is typed. */
  String name() {
    return property.name();
  }
}
