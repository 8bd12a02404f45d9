package vanban.schema;

import java.util.Locale;
import vanban.yaml.YamlList;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** The three kinds of YAML values. */
public enum ValueKind {
  /** A text, a number … */
  TEXT,
  /** A list. */
  LIST,
  /** A mapping. */
  MAPPING;

  /** The kind of a value. */
  static ValueKind of(YamlValue value) {
    return value instanceof YamlText ? TEXT : value instanceof YamlList ? LIST : MAPPING;
  }

  /** As messages have it: {@code text}, {@code list}, {@code mapping}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
