package vanban.docx.redline.text;

import java.util.List;
import vanban.docx.tree.Node;

/**
 * What stands in a paragraph.
 *
 * @param tokens in order
 * @param end what stands behind them and counts for nothing, such as where a comment ends
 */
record Line(List<Token> tokens, List<Node> end) {
  /** Keeps both lists from change. */
  Line {
    tokens = List.copyOf(tokens);
    end = List.copyOf(end);
  }
}
