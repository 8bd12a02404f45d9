package vanban.prose;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** A remark that an author makes to colleagues, which is never printed: {@code <!-- … -->}. */
final class Remark {
  private static final String START = "<!--";
  private static final String END = "-->";

  /** Signs before which no space stands, and behind which none does. */
  private static final String CLOSING = ",.;:!?)]”…";

  private static final String OPENING = "([“";

  private Remark() {}

  /** Whether a node is nothing else. */
  static boolean is(Node node) {
    return node instanceof HtmlInline inline
        && inline.getLiteral().startsWith(START)
        && inline.getLiteral().endsWith(END);
  }

  /** Whether a node starts as one, and does not end within its paragraph. */
  static boolean isBegun(Node node) {
    return node instanceof HtmlInline inline && inline.getLiteral().startsWith(START);
  }

  /** Whether a space that stood beside a remark stands between these words still. */
  static boolean isApart(String before, String behind) {
    return !before.isEmpty()
        && !behind.isEmpty()
        && OPENING.indexOf(before.charAt(before.length() - 1)) < 0
        && CLOSING.indexOf(behind.charAt(0)) < 0;
  }
}
