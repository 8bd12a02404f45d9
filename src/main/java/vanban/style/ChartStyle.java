package vanban.style;

import java.util.List;

/**
 * The style of a chart, which is as wide as the text around it.
 *
 * @param properties those of {@link #ALL} of which it says something
 */
public record ChartStyle(Style properties) implements RoleStyle {
  /** The height of all of it, names and legend included. */
  public static final Property<Length> HEIGHT = Property.of("height", Length.millimetres(80));

  /** The font of its words; the document's where nothing is said. */
  public static final Property<String> FONT = Property.of("font");

  /** The size of its letters. */
  public static final Property<Length> SIZE = Property.of("size", Length.points(10));

  /**
   * The colours of its series in turn, as six hexadecimal digits each; at least one. The first is
   * that of what stands out.
   */
  public static final Property<List<String>> COLORS =
      Property.of("colors", List.of("404040", "BFBFBF", "7F7F7F", "E6E6E6"));

  /** Distance to what stands below. */
  public static final Property<Length> SPACE_AFTER = Property.of("space_after", Length.ZERO);

  /** All that can be said. */
  public static final List<Property<?>> ALL = List.of(HEIGHT, FONT, SIZE, COLORS, SPACE_AFTER);
}
