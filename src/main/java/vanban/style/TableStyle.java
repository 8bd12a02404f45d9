package vanban.style;

/**
 * The look of a table: its lines and the room in its cells. Words in it have roles of their own.
 *
 * @param border the weight of all its lines; zero for none
 * @param paddingX from a cell's left and right edge to its words
 * @param paddingY from a cell's upper and lower edge to its words
 * @param head where the words of head rows stand between the upper and lower edge
 * @param body where the words of other rows stand
 * @param spaceAfter distance to what stands below
 */
public record TableStyle(
    Length border, Length paddingX, Length paddingY, Stand head, Stand body, Length spaceAfter)
    implements RoleStyle {

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
