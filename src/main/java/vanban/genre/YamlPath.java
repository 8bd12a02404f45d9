package vanban.genre;

import java.util.List;
import java.util.stream.Stream;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * A value of a report with the place by which it is known: the key over it.
 *
 * @param key the place of the key
 * @param value what stands under it
 */
record YamlPath(Place key, YamlValue value) {
  private static final String FIRST = "first";
  private static final String LAST = "last";

  /**
   * The values a path leads to. {@code signature.name} leads through each item of a list; {@code
   * recipients.first} and {@code recipients.last} to one of them.
   */
  static List<YamlPath> at(YamlMapping report, String path) {
    Stream<YamlPath> spots = Stream.of(new YamlPath(report.place(), report));
    for (String step : path.split("\\.", -1)) {
      spots = spots.flatMap(spot -> spot.step(step));
    }
    return spots.toList();
  }

  /** The keys a path leads through. */
  static List<String> keys(String path) {
    return Stream.of(path.split("\\.", -1)).filter(step -> !isItem(step)).toList();
  }

  private static boolean isItem(String step) {
    return step.equals(FIRST) || step.equals(LAST);
  }

  private Stream<YamlPath> step(String step) {
    return switch (step) {
      case FIRST -> items().stream().limit(1);
      case LAST -> items().stream().skip(Math.max(0, items().size() - 1));
      default -> items().stream().flatMap(spot -> spot.below(step));
    };
  }

  private List<YamlPath> items() {
    return value instanceof YamlList list
        ? list.items().stream().map(item -> new YamlPath(key, item)).toList()
        : List.of(this);
  }

  private Stream<YamlPath> below(String name) {
    return value instanceof YamlMapping mapping
        ? mapping.entry(name).stream()
            .map(entry -> new YamlPath(entry.key().place(), entry.value()))
        : Stream.empty();
  }

  /** The texts here: one, or those of a list. */
  Stream<YamlText> texts() {
    return items().stream()
        .map(YamlPath::value)
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast);
  }
}
