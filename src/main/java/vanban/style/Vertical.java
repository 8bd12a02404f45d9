package vanban.style;

/** Where text that does not fill its page stands between the upper and the lower margin. */
public enum Vertical {
  /** It begins at the upper margin. */
  TOP,
  /** Half way between both. */
  MIDDLE,
  /** It ends at the lower margin. */
  BOTTOM
}
