package vanban.style;

/** Where the lines of a paragraph stand between the edges. */
public enum Align {
  /** At the left edge. */
  LEFT,
  /** In the middle. */
  CENTER,
  /** At the right edge. */
  RIGHT,
  /** From edge to edge, but for the last line. */
  JUSTIFY
}
