package vanban.prose;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Finds {@code ==words==} in CommonMark; a longer row of the sign is letters. */
final class ReviewMarkDelimiter implements DelimiterProcessor {
  private static final char SIGN = ReviewMarks.SIGN.charAt(0);

  /** Marked words. */
  static final class Marked extends CustomNode {}

  @Override
  public char getOpeningCharacter() {
    return SIGN;
  }

  @Override
  public char getClosingCharacter() {
    return SIGN;
  }

  @Override
  public int getMinLength() {
    return ReviewMarks.SIGN.length();
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    int length = ReviewMarks.SIGN.length();
    if (opening.length() != length || closing.length() != length) {
      return 0;
    }
    Text opener = opening.getOpener();
    Node marked = new Marked();
    SourceSpans spans = new SourceSpans();
    spans.addAllFrom(opening.getOpeners(length));
    for (Node node : Nodes.between(opener, closing.getCloser())) {
      marked.appendChild(node);
      spans.addAll(node.getSourceSpans());
    }
    spans.addAllFrom(closing.getClosers(length));
    marked.setSourceSpans(spans.getSourceSpans());
    opener.insertAfter(marked);
    return length;
  }
}
