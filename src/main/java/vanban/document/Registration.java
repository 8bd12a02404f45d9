package vanban.document;

/**
 * What a document bears in the books of its office, and by which its systems find it. Each is empty
 * where the document has none.
 *
 * @param number of the document, such as {@code 15}
 * @param symbol behind it, such as {@code BC-UBND}
 * @param subject what it is about, in one line
 */
public record Registration(String number, String symbol, String subject) {
  /** Of a document that bears nothing. */
  public static final Registration NONE = new Registration("", "", "");
}
