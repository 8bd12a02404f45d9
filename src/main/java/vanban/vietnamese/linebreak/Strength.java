package vanban.vietnamese.linebreak;

/** How firmly a bond holds two parts of a line together. */
public enum Strength {
  /** They belong together wherever there is room for both in one line. */
  REQUIRED,
  /** They should stand together; given up where a line would gape without the second part. */
  WISHED
}
