package vanban.docx.tree;

/**
 * The name of an element or an attribute.
 *
 * @param usual with the prefix that everybody gives its namespace: {@code w:p}; that of a namespace
 *     nobody here knows has the prefix {@code ?}, that without a namespace none
 * @param prefix by which its file writes it; empty without one
 * @param namespace its address; empty without one
 */
public record Name(String usual, String prefix, String namespace) {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The attribute that keeps spaces at the ends of a text. */
  public static final Name SPACE = new Name("xml:space", "xml", XML);

  /** The name without a prefix. */
  public String local() {
    return usual.substring(usual.indexOf(':') + 1);
  }

  /** Another name of the same namespace. */
  public Name sibling(String local) {
    int colon = usual.indexOf(':');
    return new Name(usual.substring(0, colon + 1) + local, prefix, namespace);
  }
}
