package vanban.engine;

import java.util.stream.Collectors;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What stands below what in a YAML file, whatever its texts say. */
final class YamlShape {
  private static final String TEXT = "t";

  private YamlShape() {}

  /** The keys and lists of a file. */
  static String of(ParsedYaml file) {
    return file.whole().map(YamlShape::of).orElse("");
  }

  private static String of(YamlValue value) {
    if (value instanceof YamlText) {
      return TEXT;
    }
    if (value instanceof YamlList list) {
      return list.items().stream().map(YamlShape::of).collect(Collectors.joining(",", "[", "]"));
    }
    return ((YamlMapping) value)
        .entries().stream()
            .map(entry -> entry.name() + ":" + of(entry.value()))
            .collect(Collectors.joining(",", "{", "}"));
  }
}
