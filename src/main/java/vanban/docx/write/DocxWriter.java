package vanban.docx.write;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import vanban.document.Document;
import vanban.document.Part;
import vanban.docx.opc.CanonicalStore;
import vanban.style.StyleSet;

/**
 * Writes documents as Word files.
 *
 * <p>Make one for each layout and keep it: it is safe for use by several threads, and writes any
 * number of documents.
 *
 * <pre>{@code
 * byte[] docx = new DocxWriter(styles).write(Numbering.number(document));
 * }</pre>
 */
public final class DocxWriter {
  private final StyleSet styles;

  /** A writer of documents that look as {@code looks} say. */
  public DocxWriter(StyleSet styles) {
    this.styles = styles;
  }

  /**
   * The document as a Word file: the same document gives the same bytes, always and everywhere.
   *
   * @param document numbered, its references resolved
   * @throws IllegalArgumentException if a role has no look, or a reference is not resolved
   */
  public byte[] write(Document document) {
    return write(document, DocxContext.of(styles), Optional.empty());
  }

  /**
   * The document as a Word file in which a comment hangs on every figure, but for those in margins,
   * where Word has none. A figure in a footnote has its comment on the note's sign: Word passes
   * over comments in footnotes.
   *
   * @param document numbered, its references resolved
   * @param says the paragraphs of the comment on a figure, by what {@code figure} elements say they
   *     are of
   * @throws IllegalArgumentException if a role has no look, or a reference is not resolved
   */
  public byte[] write(Document document, Function<String, List<String>> says) {
    DocxContext context = DocxContext.of(styles);
    CommentsPart comments =
        new CommentsPart(says, document.properties().date(), context.stylesPart());
    return write(document, context.decoratedBy(comments), Optional.of(comments));
  }

  private static byte[] write(
      Document document, DocxContext context, Optional<CommentsPart> comments) {
    try {
      WordprocessingMLPackage docx = new WordprocessingMLPackage();
      MainDocumentPart main = new MainDocumentPart();
      docx.addTargetPart(main);
      body(document, context, main);
      if (comments.isPresent()) {
        comments.get().addTo(main);
      }
      FileProperties.add(document.properties(), docx);
      return save(docx);
    } catch (Docx4JException e) {
      throw new IllegalStateException("docx4j cannot write what it was given", e);
    }
  }

  private static void body(Document document, DocxContext context, MainDocumentPart main)
      throws Docx4JException {
    org.docx4j.wml.Document wml = new org.docx4j.wml.Document();
    wml.setBody(new Body());
    main.setJaxbElement(wml);
    PartWriter writer = new PartWriter(context, main, document);
    List<Part> parts = document.parts();
    for (int i = 0; i < parts.size(); i++) {
      writer.write(parts.get(i), i == parts.size() - 1);
    }
    context.bookmarks().write();
    context.charts().write(main, context.styles());
    sheets(context, main);
  }

  private static void sheets(DocxContext context, MainDocumentPart main) throws Docx4JException {
    StyleDefinitionsPart styles = new StyleDefinitionsPart();
    styles.setJaxbElement(context.stylesPart().write());
    main.addTargetPart(styles);
    if (!context.numbering().isEmpty()) {
      NumberingDefinitionsPart lists = new NumberingDefinitionsPart();
      lists.setJaxbElement(context.numbering().write());
      main.addTargetPart(lists);
    }
    boolean notes = !context.footnotes().isEmpty();
    context.footnotes().addTo(main);
    DocumentSettingsPart settings = new DocumentSettingsPart();
    settings.setJaxbElement(Settings.of(context.styles(), notes));
    main.addTargetPart(settings);
    FontTablePart fonts = new FontTablePart();
    fonts.setJaxbElement(Settings.fonts(context.styles().font()));
    main.addTargetPart(fonts);
  }

  private static byte[] save(WordprocessingMLPackage docx) throws Docx4JException {
    CanonicalStore store = new CanonicalStore();
    new Save(docx, store).save(OutputStream.nullOutputStream());
    return store.bytes();
  }
}
