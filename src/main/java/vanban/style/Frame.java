package vanban.style;

/**
 * A place on the page, outside the run of the text.
 *
 * @param edge from which edge it is measured
 * @param distance from an edge of the page to the nearer side of the paragraph; nothing for the
 *     edge of the text, on which it stands, with those next to it that do
 * @param align where it stands between the left and the right margin
 * @param wide whether it is as wide as the text
 */
public record Frame(Edge edge, Length distance, Align align, boolean wide) {
  /** The edges there are. */
  public enum Edge {
    /** The upper edge of the page. */
    TOP,
    /** The lower edge of the page. */
    BOTTOM,
    /** The lower edge of the text. */
    TEXT_BOTTOM
  }
}
