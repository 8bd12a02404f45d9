package vanban.engine;

import vanban.document.Document;
import vanban.docx.write.DocxWriter;
import vanban.figure.eval.Evaluation;
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

  /** The document as a Word file for reviewers: a comment on each figure explains it. */
  public byte[] explained() {
    return word.write(document, figure -> new FigureText(figures).explain(figure).lines());
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
