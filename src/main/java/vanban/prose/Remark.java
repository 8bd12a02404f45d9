package vanban.prose;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** A remark that an author makes to colleagues, which is never printed: {@code <!-- … -->}. */
final class Remark {
  private static final String START = "<!--";
  private static final String END = "-->";

  private Remark() {}

  /** Whether a node is nothing else. */
  static boolean is(Node node) {
    if (node instanceof HtmlBlock block) {
      return isRemark(block.getLiteral().strip());
    }
    return node instanceof HtmlInline inline && isRemark(inline.getLiteral());
  }

  /** Whether a node starts as one, and is more, or does not end. */
  static boolean isBegun(Node node) {
    return (node instanceof HtmlBlock block && block.getLiteral().strip().startsWith(START))
        || (node instanceof HtmlInline inline && inline.getLiteral().startsWith(START));
  }

  /** Words behind it on its last line are no part of it. */
  private static boolean isRemark(String html) {
    return html.startsWith(START)
        && html.length() >= START.length() + END.length()
        && html.indexOf(END, START.length()) == html.length() - END.length();
  }
}
