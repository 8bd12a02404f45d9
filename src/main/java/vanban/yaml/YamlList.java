package vanban.yaml;

import java.util.List;
import vanban.source.Place;

/**
 * A list of values.
 *
 * @param place where it stands
 * @param items in order
 */
public record YamlList(Place place, List<YamlValue> items) implements YamlValue {
  /** Keeps the items from change. */
  public YamlList {
    items = List.copyOf(items);
  }
}
