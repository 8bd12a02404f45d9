package vanban.yaml;

import java.util.List;
import vanban.source.Place;

/**
 * A list of values.
 *
 * @param place where it stands
 * @param items in order
 * @param complete whether it is known to have no others: not so where a slip in the YAML hides some
 */
public record YamlList(Place place, List<YamlValue> items, boolean complete) implements YamlValue {
  /** Keeps the items from change. */
  public YamlList {
    items = List.copyOf(items);
  }

  /** A list of these items and no others. */
  public YamlList(Place place, List<YamlValue> items) {
    this(place, items, true);
  }
}
