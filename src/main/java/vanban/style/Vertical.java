package vanban.style;

/** Where the text of a page that it does not fill stands between the upper and the lower margin. */
public enum Vertical {
  /** It begins at the upper margin. */
  TOP,
  /** Half way between both. */
  MIDDLE,
  /** It ends at the lower margin. */
  BOTTOM
}
