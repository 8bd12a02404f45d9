package vanban.style.file;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.schema.WithPlace;
import vanban.source.Place;
import vanban.style.Property;
import vanban.style.Style;

/**
 * What is typed of one role, or of the page.
 *
 * @param inherits the role that the rest is taken from
 * @param style what is said, property by property
 * @param places where that stands
 * @param dropped the properties of which nothing that is inherited counts
 */
record StyleSource(
    Optional<WithPlace<String>> inherits,
    Style style,
    Map<Property<?>, Place> places,
    Set<Property<?>> dropped) {
  /** Nothing. */
  static final StyleSource NOTHING =
      new StyleSource(Optional.empty(), Style.EMPTY, Map.of(), Set.of());

  /** Keeps the places and what is dropped from change. */
  StyleSource {
    places = Map.copyOf(places);
    dropped = Set.copyOf(dropped);
  }

  /** One property alone. */
  static <T> StyleSource of(Property<T> property, WithPlace<T> value) {
    return new StyleSource(
        Optional.empty(),
        Style.EMPTY.with(property, value.value()),
        Map.of(property, value.place()),
        Set.of());
  }

  /** The same, taken from a role, but for some properties. */
  StyleSource inheriting(Optional<WithPlace<String>> role, Set<Property<?>> without) {
    return new StyleSource(role, style, places, without);
  }

  /** What is said of a property, and where. */
  <T> Optional<WithPlace<T>> get(Property<T> property) {
    return style
        .get(property)
        .flatMap(value -> place(property).map(place -> new WithPlace<>(value, place)));
  }

  /** Where something is said of a property. */
  Optional<Place> place(Property<?> property) {
    return Optional.ofNullable(places.get(property));
  }

  /** What is said of some properties; empty where that is nothing. */
  Optional<StyleSource> only(Set<Property<?>> properties) {
    Map<Property<?>, Place> some = new HashMap<>(places);
    some.keySet().retainAll(properties);
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(new StyleSource(Optional.empty(), style.only(properties), some, Set.of()));
  }

  /** This, and what {@code base} says of properties that this neither tells of nor drops. */
  StyleSource over(StyleSource base) {
    Style inherited = base.style;
    for (Property<?> property : dropped) {
      inherited = inherited.without(property);
    }
    Map<Property<?>, Place> both = new HashMap<>(base.places);
    both.keySet().removeAll(dropped);
    both.putAll(places);
    Set<Property<?>> all = new LinkedHashSet<>(base.dropped);
    all.removeAll(places.keySet());
    all.addAll(dropped);
    return new StyleSource(inherits.or(base::inherits), style.over(inherited), both, all);
  }
}
