package vanban.document;

/** How the paper lies. */
public enum Orientation {
  /** Upright. */
  PORTRAIT,
  /** Turned a quarter, for wide tables. */
  LANDSCAPE
}
