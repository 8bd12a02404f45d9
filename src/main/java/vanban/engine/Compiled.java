package vanban.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vanban.document.ContentsFiller;
import vanban.document.Document;
import vanban.docx.write.DocxWriter;
import vanban.docx.write.WordBounds;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.Explanation;
import vanban.figure.words.FigureText;
import vanban.html.HtmlWriter;
import vanban.libreoffice.LibreOffice;
import vanban.libreoffice.LibreOfficeException;
import vanban.libreoffice.PdfBatch;
import vanban.markup.MarkupWriter;
import vanban.text.TextWriter;

/**
 * A report that went through without an error.
 *
 * @param figures its text was filled from
 * @param document the finished tree
 * @param word writes it in the looks of its layout
 * @param page writes it so as a page of HTML
 */
public record Compiled(Evaluation figures, Document document, DocxWriter word, HtmlWriter page) {
  /** The document as a Word file. */
  public byte[] docx() {
    return word.write(document);
  }

  /**
   * The same with page numbers in its tables of contents; itself if it has none.
   *
   * @throws IOException if LibreOffice does not tell them
   */
  Compiled paginated(LibreOffice office) throws IOException {
    return hasContents()
        ? new Compiled(figures, Pagination.numbered(document, word, office), word, page)
        : this;
  }

  /** Whether there is a table of contents with headings in it. */
  boolean hasContents() {
    return ContentsFiller.headings(document) > 0;
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

  /** The document as a page of HTML, one file that needs no other. */
  public String html() {
    return page.write(document);
  }

  /** The same, which says in {@code data-at} where its author wrote what stands there. */
  public String htmlWithPlaces() {
    return page.write(document, new AuthorsPlaces());
  }

  /**
   * The document as a PDF file, as LibreOffice prints its Word file.
   *
   * @throws IOException if it does not, or not in time
   */
  public byte[] pdf(LibreOffice office) throws IOException {
    try (PdfBatch batch = new PdfBatch(office)) {
      int number = batch.add(paginated(office).docx());
      Optional<IOException> stopped = batch.convert();
      if (stopped.isPresent()) {
        throw stopped.orElseThrow();
      }
      return batch.pdf(number).orElseThrow(LibreOfficeException::failed);
    }
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
