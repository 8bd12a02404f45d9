package vanban.style;

import java.util.List;

/**
 * The style of a table: its lines and the room in its cells. Words in it have roles of their own.
 *
 * @param properties those of {@link #ALL} of which it says something
 */
public record TableStyle(Style properties) implements RoleStyle {
  /** The weight of all its lines; zero for none. */
  public static final Property<Length> BORDER = Property.of("border", Length.points(0.5));

  /** From a cell's left and right edge to its words. */
  public static final Property<Length> PADDING_X = Property.of("padding_x", Length.ZERO);

  /** From a cell's upper and lower edge to its words. */
  public static final Property<Length> PADDING_Y = Property.of("padding_y", Length.ZERO);

  /** Where the words of head rows stand between the upper and lower edge. */
  public static final Property<Stand> HEAD = Property.of("head", Stand.MIDDLE);

  /** Where the words of other rows stand. */
  public static final Property<Stand> BODY = Property.of("body", Stand.MIDDLE);

  /** What no colour is called: a cell is as white as its paper. */
  public static final String NO_FILL = "auto";

  /** The colour behind the words of head rows, six hexadecimal digits. */
  public static final Property<String> HEAD_FILL = Property.of("head_fill", NO_FILL);

  /** The same of rows that name those below them. */
  public static final Property<String> GROUP_FILL = Property.of("group_fill", NO_FILL);

  /** The same of rows that add up some of the others. */
  public static final Property<String> SUBTOTAL_FILL = Property.of("subtotal_fill", NO_FILL);

  /** The same of rows that add up all others. */
  public static final Property<String> TOTAL_FILL = Property.of("total_fill", NO_FILL);

  /**
   * The size down to which the letters of a table become smaller that does not fit its paper; they
   * stay as they are where nothing is said.
   */
  public static final Property<Length> SMALLEST = Property.of("smallest");

  /** Whether a table of a few rows stands on one page whole. */
  public static final Property<Boolean> KEEP_TOGETHER = Property.of("keep_together", true);

  /** Distance to what stands below. */
  public static final Property<Length> SPACE_AFTER = Property.of("space_after", Length.ZERO);

  /** All that can be said. */
  public static final List<Property<?>> ALL =
      List.of(
          BORDER,
          PADDING_X,
          PADDING_Y,
          HEAD,
          BODY,
          HEAD_FILL,
          GROUP_FILL,
          SUBTOTAL_FILL,
          TOTAL_FILL,
          SMALLEST,
          KEEP_TOGETHER,
          SPACE_AFTER);

  /** Where words stand in the height of a cell. */
  public enum Stand {
    /** At the upper edge. */
    TOP,
    /** Half way. */
    MIDDLE,
    /** At the lower edge. */
    BOTTOM
  }
}
