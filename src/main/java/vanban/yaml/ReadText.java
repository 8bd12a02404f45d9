package vanban.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import vanban.source.Place;

/**
 * A text that a parser has read.
 *
 * @param place with its quotes or its bar
 * @param style how it is typed
 */
record ReadText(Place place, ScalarStyle style) {
  /** Whether it stands in quotes. */
  boolean isQuoted() {
    return style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
  }

  /** Whether it stands below a bar, or its like. */
  boolean isBlock() {
    return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
  }

  /** Whether it is typed as it is, and its last letter stands in a line. */
  boolean endsIn(Place line) {
    return style == ScalarStyle.PLAIN && place.endLine() == line.line();
  }
}
