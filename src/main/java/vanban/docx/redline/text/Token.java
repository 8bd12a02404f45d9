package vanban.docx.redline.text;

import java.util.List;
import java.util.Optional;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * A piece of a paragraph that is the same in another paragraph, or is not: a word, a space, a tab,
 * a picture, the sign of a note, a whole field.
 *
 * @param kind how it is treated
 * @param key equal for equal pieces
 * @param run in which it stands; empty for what stands between runs, or is several
 * @param content letters or one element of the run; without a run, elements of the paragraph
 * @param shells the elements around it within the paragraph, such as a link, outermost first
 * @param before what stands before it and counts for nothing, such as where a comment starts
 */
record Token(
    Kind kind,
    String key,
    Optional<Run> run,
    List<Node> content,
    List<Element> shells,
    List<Node> before) {
  /** How tokens are treated. */
  enum Kind {
    /** A word, a number. */
    WORD,
    /** Spaces and signs between words. */
    SIGN,
    /** What is no text. */
    PIECE,
    /** Part of a field that ends in another paragraph; stays if it can. */
    FIXED
  }
}
