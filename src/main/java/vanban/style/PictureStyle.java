package vanban.style;

import java.util.List;

/**
 * The style of a picture, which keeps its proportions.
 *
 * @param properties those of {@link #ALL} of which it says something
 */
public record PictureStyle(Style properties) implements RoleStyle {
  /** How wide it is at most; as wide as the text around it where nothing is said. */
  public static final Property<Length> WIDTH = Property.of("width");

  /** How high it is at most. */
  public static final Property<Length> HEIGHT = Property.of("height", Length.millimetres(160));

  /** Where it stands between the edges of the text. */
  public static final Property<Align> ALIGN = Property.of("align", Align.CENTER);

  /** Distance to what stands above. */
  public static final Property<Length> SPACE_BEFORE = Property.of("space_before", Length.ZERO);

  /** Distance to what stands below. */
  public static final Property<Length> SPACE_AFTER = Property.of("space_after", Length.ZERO);

  /** All that can be said. */
  public static final List<Property<?>> ALL =
      List.of(WIDTH, HEIGHT, ALIGN, SPACE_BEFORE, SPACE_AFTER);
}
