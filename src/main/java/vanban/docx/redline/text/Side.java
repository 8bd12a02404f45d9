package vanban.docx.redline.text;

/** One of the two files that are compared. */
public enum Side {
  /** The file as it was. */
  OLD,
  /** The file as it is. */
  NOW
}
