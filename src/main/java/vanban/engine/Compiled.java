package vanban.engine;

import java.util.List;
import vanban.document.Document;
import vanban.docx.write.DocxWriter;
import vanban.docx.write.WordBounds;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.Explanation;
import vanban.figure.words.FigureText;
import vanban.markup.MarkupWriter;
import vanban.text.TextWriter;

/**
 * A report that went through without an error.
 *
 * @param figures its text was filled from
 * @param document the finished tree
 * @param word writes it in the looks of its layout
 */
public record Compiled(Evaluation figures, Document document, DocxWriter word) {
  /** The document as a Word file. */
  public byte[] docx() {
    return word.write(document);
  }

  /** The document as a Word file for reviewers: comments on figures explain them. */
  public byte[] explained(Commented which) {
    return word.write(document, figure -> lines(figure, which));
  }

  /** The lines of a comment; none on a figure that bears none. */
  private List<String> lines(String figure, Commented which) {
    Explanation all = new FigureText(figures).explain(figure);
    return which == Commented.ALL || all.isComputed() ? all.lines() : List.of();
  }

  /** How many comments that file has, or would have. */
  long comments(Commented which) {
    return WordBounds.figures(document)
        .filter(one -> which == Commented.ALL || !lines(one, which).isEmpty())
        .count();
  }

  /** The document as plain text. */
  public String text() {
    return TextWriter.write(document);
  }

  /** The document as markup. */
  public String markup() {
    return MarkupWriter.write(document);
  }
}
