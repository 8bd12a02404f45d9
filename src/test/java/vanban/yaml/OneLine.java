package vanban.yaml;

import java.util.stream.Collectors;

/** Prints what YAML says, in one line and without places, so that tests can compare it. */
final class OneLine {
  private OneLine() {}

  /**
   * For example {@code {title: "x", bases: ["a", "b"]}}; a collection that lacks something ends in
   * ….
   */
  static String of(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.name() + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "{", mapping.complete() ? "}" : " …}"));
    }
    if (value instanceof YamlList list) {
      return list.items().stream()
          .map(OneLine::of)
          .collect(Collectors.joining(", ", "[", list.complete() ? "]" : " …]"));
    }
    return '"' + ((YamlText) value).text().value().replace("\n", "\\n") + '"';
  }
}
