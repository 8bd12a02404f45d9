package vanban.genre;

import java.util.List;
import java.util.stream.Stream;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Short texts of a layout's description. */
final class Texts {
  private Texts() {}

  /** The texts of a list, or the one text, under a key. */
  static Stream<YamlText> of(YamlMapping mapping, String key) {
    return mapping.items(key).stream()
        .filter(YamlText.class::isInstance)
        .map(YamlText.class::cast)
        .filter(text -> !text.trimmed().isEmpty());
  }

  /** The same, without their places. */
  static List<String> all(YamlMapping mapping, String key) {
    return of(mapping, key).map(YamlText::trimmed).toList();
  }
}
