package vanban.style;

/** Where the lines of a paragraph may end. */
public enum Wrap {
  /** Where they are full. */
  NORMAL,
  /**
   * As few lines as there is room for, each ending where a part of a name ends, and about as long
   * as one another: for the names of bodies.
   */
  BALANCED,
  /**
   * Where they are full, but as {@link #BALANCED} where the last line would hold one word alone:
   * for titles.
   */
  EVEN,
  /** Nowhere: columns that fit themselves to their words make room for all of it. */
  NEVER
}
