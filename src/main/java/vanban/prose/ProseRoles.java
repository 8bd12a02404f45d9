package vanban.prose;

/** The roles that prose gives its paragraphs, tables and words; styles.yaml says how they look. */
public final class ProseRoles {
  /** Of paragraphs. */
  public static final String BODY = "body";

  /** Of paragraphs after a dash, a plus or a star. */
  public static final String ITEM = "item";

  /** Of the paragraphs of a footnote. */
  public static final String NOTE = "note";

  /** Of words still to be checked. */
  public static final String TO_CHECK = "to-check";

  /** Of words that lead to an address. */
  public static final String LINK = "link";

  /** Of pictures. */
  public static final String PICTURE = "picture";

  /** Of tables. */
  public static final String TABLE = "table";

  /** Of what stands in a cell. */
  public static final String CELL = "cell";

  /** Of what stands in a cell of the head. */
  public static final String CELL_HEAD = "cell-head";

  /** Of what stands in a row that names the rows below it. */
  public static final String CELL_GROUP = "cell-group";

  /** Of what stands in the row that adds up the others. */
  public static final String CELL_TOTAL = "cell-total";

  /** Of what stands in a row that adds up some of the others. */
  public static final String CELL_SUBTOTAL = "cell-subtotal";

  private ProseRoles() {}
}
