package vanban.style;

/**
 * A place on the page, outside the run of the text.
 *
 * @param edge from which edge of the page it is measured
 * @param distance from that edge to the nearer side of the paragraph
 * @param align where it stands between the left and the right margin
 */
public record Frame(Edge edge, Length distance, Align align) {
  /** The edges there are. */
  public enum Edge {
    /** The upper edge of the page. */
    TOP,
    /** The lower edge of the page. */
    BOTTOM
  }
}
