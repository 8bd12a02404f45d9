package vanban.style.measure;

import vanban.style.Length;
import vanban.style.Style;
import vanban.style.TextStyle;

/**
 * The room that the lines of a paragraph have.
 *
 * @param first of the first line, which may be indented and starts with a number or a sign
 * @param others of all lines after it
 */
public record LineRoom(Length first, Length others) {
  /**
   * The room of a paragraph.
   *
   * @param width of what it stands in
   * @param style what it looks like
   * @param lead how wide the number or sign is that its first line starts with
   */
  public static LineRoom of(Length width, Style style, Length lead) {
    Length others = width.minus(style.value(TextStyle.LEFT)).minus(style.value(TextStyle.RIGHT));
    Length hanging = style.value(TextStyle.HANGING);
    Length first =
        hanging.equals(Length.ZERO)
            ? others.minus(style.value(TextStyle.FIRST_LINE))
            : others.plus(hanging);
    return new LineRoom(first.minus(lead), others);
  }

  /** Of a line. */
  Length of(boolean isFirst) {
    return isFirst ? first : others;
  }

  /** Of the narrower line. */
  public Length narrower() {
    return first.min(others);
  }
}
