package vanban.docx.write;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Body;
import vanban.document.Document;
import vanban.document.Part;
import vanban.docx.opc.CanonicalStore;
import vanban.style.Styles;

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
  private final Styles looks;

  /** A writer of documents that look as {@code looks} say. */
  public DocxWriter(Styles looks) {
    this.looks = looks;
  }

  /**
   * The document as a Word file: the same document gives the same bytes, always and everywhere.
   *
   * @param document numbered, its references resolved
   * @throws IllegalArgumentException if a role has no look, or a reference is not resolved
   */
  public byte[] write(Document document) {
    return write(document, Draft.of(looks), Optional.empty());
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
    Draft draft = Draft.of(looks);
    CommentSheet comments = new CommentSheet(says, document.properties().date(), draft.styles());
    return write(document, draft.remarkedBy(comments), Optional.of(comments));
  }

  private static byte[] write(Document document, Draft draft, Optional<CommentSheet> comments) {
    try {
      WordprocessingMLPackage docx = new WordprocessingMLPackage();
      MainDocumentPart main = new MainDocumentPart();
      docx.addTargetPart(main);
      body(document, draft, main);
      if (comments.filter(sheet -> !sheet.isEmpty()).isPresent()) {
        CommentsPart part = new CommentsPart();
        part.setJaxbElement(comments.get().write());
        main.addTargetPart(part);
      }
      FileProperties.add(document.properties(), docx);
      return save(docx);
    } catch (Docx4JException e) {
      throw new IllegalStateException("docx4j cannot write what it was given", e);
    }
  }

  private static void body(Document document, Draft draft, MainDocumentPart main)
      throws Docx4JException {
    org.docx4j.wml.Document wml = new org.docx4j.wml.Document();
    wml.setBody(new Body());
    main.setJaxbElement(wml);
    PartWriter writer = new PartWriter(draft, main, document);
    List<Part> parts = document.parts();
    for (int i = 0; i < parts.size(); i++) {
      writer.write(parts.get(i), i == parts.size() - 1);
    }
    draft.bookmarks().write();
    draft.charts().write(main, draft.looks());
    sheets(draft, main);
  }

  private static void sheets(Draft draft, MainDocumentPart main) throws Docx4JException {
    StyleDefinitionsPart styles = new StyleDefinitionsPart();
    styles.setJaxbElement(draft.styles().write());
    main.addTargetPart(styles);
    if (!draft.lists().isEmpty()) {
      NumberingDefinitionsPart lists = new NumberingDefinitionsPart();
      lists.setJaxbElement(draft.lists().write());
      main.addTargetPart(lists);
    }
    boolean notes = !draft.notes().isEmpty();
    if (notes) {
      FootnotesPart part = new FootnotesPart();
      part.setJaxbElement(draft.notes().write());
      main.addTargetPart(part);
    }
    DocumentSettingsPart settings = new DocumentSettingsPart();
    settings.setJaxbElement(Settings.of(draft.looks(), notes));
    main.addTargetPart(settings);
    FontTablePart fonts = new FontTablePart();
    fonts.setJaxbElement(Settings.fonts(draft.looks().font()));
    main.addTargetPart(fonts);
  }

  private static byte[] save(WordprocessingMLPackage docx) throws Docx4JException {
    CanonicalStore store = new CanonicalStore();
    new Save(docx, store).save(OutputStream.nullOutputStream());
    return store.bytes();
  }
}
