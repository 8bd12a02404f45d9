package vanban.style;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a style says, property by property. What it does not say is as around it: for words as their
 * paragraph has it, for a paragraph as the document has it. Two styles that say the same are equal.
 *
 * <pre>{@code
 * Style bold = Style.EMPTY.with(TextStyle.BOLD, true);
 * bold.over(body).get(TextStyle.SIZE); // what body says
 * }</pre>
 */
public final class Style {
  /** Says nothing. */
  public static final Style EMPTY = new Style(Map.of());

  private final Map<Property<?>, Object> values;

  private Style(Map<Property<?>, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** What it says of a property. */
  @SuppressWarnings("unchecked") // with() puts only what is of the property's type
  public <T> Optional<T> get(Property<T> property) {
    return Optional.ofNullable((T) values.get(property));
  }

  /**
   * What it says of a property, or what holds where nothing is said.
   *
   * @throws NoSuchElementException if the property has no value of its own
   */
  public <T> T value(Property<T> property) {
    return get(property).or(property::initial).orElseThrow();
  }

  /** The same style saying {@code value} of a property. */
  public <T> Style with(Property<T> property, T value) {
    Map<Property<?>, Object> more = new LinkedHashMap<>(values);
    more.put(property, value);
    return new Style(more);
  }

  /** The same style saying nothing of a property. */
  public Style without(Property<?> property) {
    if (!values.containsKey(property)) {
      return this;
    }
    Map<Property<?>, Object> fewer = new LinkedHashMap<>(values);
    fewer.remove(property);
    return new Style(fewer);
  }

  /** What it says of some properties. */
  public Style only(Collection<? extends Property<?>> properties) {
    Map<Property<?>, Object> some = new LinkedHashMap<>(values);
    some.keySet().retainAll(properties);
    return new Style(some);
  }

  /** This style where it says something, {@code base} where it says nothing. */
  public Style over(Style base) {
    if (isEmpty() || base.isEmpty()) {
      return isEmpty() ? base : this;
    }
    Map<Property<?>, Object> both = new LinkedHashMap<>(base.values);
    both.putAll(values);
    return new Style(both);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Style style && values.equals(style.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
