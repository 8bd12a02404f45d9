package vanban.docx.write;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import vanban.document.ContentsFiller;
import vanban.document.Document;
import vanban.docx.opc.CanonicalStore;
import vanban.docx.plan.DocumentPlan;
import vanban.docx.plan.DocumentPlan.PartPlan;
import vanban.docx.plan.DocumentPlanner;
import vanban.docx.plan.SectionPlan;
import vanban.docx.plan.StyleUse;
import vanban.docx.plan.StyleUses;
import vanban.docx.style.NumberingPart;
import vanban.docx.style.StylesPart;
import vanban.docx.wml.Wml;
import vanban.style.StyleSet;

/**
 * Writes documents as Word files: plans them, then writes down what was planned.
 *
 * <p>Make one for each layout and keep it: it is safe for use by several threads, and writes any
 * number of documents.
 *
 * <pre>{@code
 * byte[] docx = new DocxWriter(styles).write(Numbering.number(document));
 * }</pre>
 */
public final class DocxWriter {
  /** The word before each line of a probe. */
  public static final String PROBE = "vanban-probe";

  /** What stands in a line of a probe before a program that knows pages has written them. */
  public static final String UNTOLD = "untold";

  private final StyleSet styles;
  private final SharedParts shared;

  /** A writer of documents in these styles. */
  public DocxWriter(StyleSet styles) {
    this.styles = styles;
    this.shared = new SharedParts(styles);
  }

  /**
   * The document as a Word file: the same document gives the same bytes, always and everywhere.
   *
   * @param document numbered, its references resolved
   * @throws IllegalArgumentException if a role has no style, or a reference is not resolved
   */
  public byte[] write(Document document) {
    return save(file(document));
  }

  /**
   * The document as a Word file in which comments hang on figures, but for those in margins, where
   * Word has none. A figure in a footnote has its comment on the note's sign: Word passes over
   * comments in footnotes.
   *
   * @param document numbered, its references resolved
   * @param says the paragraphs of the comment on a figure, by what {@code figure} elements say they
   *     are of; none where it bears no comment
   * @throws IllegalArgumentException if a role has no style, or a reference is not resolved
   */
  public byte[] write(Document document, Function<String, List<String>> says) {
    return save(file(document, says));
  }

  /**
   * The document as a Word file for a program that knows pages: on a page of their own behind its
   * last one stands a line for each heading that tables of contents list, {@link #PROBE}, the
   * heading's place among them and a field that prints the number of its page. Where that program
   * does not fill in a field, {@link #UNTOLD} stands there.
   *
   * <p>LibreOffice fills them in when it makes a page that shows how many there are: it leaves them
   * where neither is, as in a document of one page.
   *
   * @param document numbered, its references resolved
   */
  public byte[] probe(Document document) {
    WordprocessingMLPackage docx = file(document);
    List<Object> content = docx.getMainDocumentPart().getContent();
    content.add(line(List.of(Wml.run(Optional.empty(), Wml.pageBreak()))));
    content.add(line(Wml.field(Optional.empty(), "NUMPAGES", UNTOLD)));
    for (int place = 1; place <= ContentsFiller.headings(document); place++) {
      P line = line(List.of(Wml.run(Optional.empty(), Wml.text(PROBE + " " + place + " "))));
      line.getContent().addAll(LineEmitter.page(place, UNTOLD));
      content.add(line);
    }
    return save(docx);
  }

  private static P line(List<R> runs) {
    P line = new P();
    line.getContent().addAll(runs);
    return line;
  }

  /** The parts of a document's file. */
  WordprocessingMLPackage file(Document document) {
    return file(document, DocumentPlanner.plan(document, styles, false), figure -> List.of());
  }

  /** The parts of a document's file with comments on its figures. */
  WordprocessingMLPackage file(Document document, Function<String, List<String>> says) {
    return file(document, DocumentPlanner.plan(document, styles, true), says);
  }

  private WordprocessingMLPackage file(
      Document document, DocumentPlan plan, Function<String, List<String>> says) {
    NumberingPart numbering = new NumberingPart(document.properties().toString());
    StylesPart stylesPart = new StylesPart(styles, StyleUses.of(plan), numbering);
    DocxContext context =
        new DocxContext(
            stylesPart,
            new Bookmarks(plan.cited()),
            new FootnotesPart(),
            new Drawings(),
            new CommentsPart(says, document.properties().date(), stylesPart),
            new PartLinks());
    try {
      WordprocessingMLPackage docx = new WordprocessingMLPackage();
      MainDocumentPart main = new MainDocumentPart();
      docx.addTargetPart(main);
      body(plan, context, main);
      context.drawings().addTo(main, styles);
      context.links().addTo(main);
      stylesPart.addTo(main);
      numbering.addTo(main);
      context.footnotes().addTo(main);
      shared.addTo(main, !context.footnotes().isEmpty(), document.sheets().mirrored());
      context.comments().addTo(main);
      FileProperties.add(document.properties(), docx);
      RegistrationPart.add(document.properties().registration(), docx);
      shared.addTo(docx);
      return docx;
    } catch (Docx4JException e) {
      throw refused(e);
    }
  }

  private static IllegalStateException refused(Docx4JException e) {
    return new IllegalStateException("docx4j cannot write what it was given", e);
  }

  private void body(DocumentPlan plan, DocxContext context, MainDocumentPart main)
      throws Docx4JException {
    org.docx4j.wml.Document document = new org.docx4j.wml.Document();
    document.setBody(new Body());
    main.setJaxbElement(document);
    SectionWriter sections =
        new SectionWriter(styles.page(), MarginParts.add(plan.margins(), context, main));
    for (PartPlan part : plan.parts()) {
      Iterator<SectionPlan> pages = part.sections().iterator();
      BlockEmitter blocks = new BlockEmitter(context, () -> sections.write(pages.next()));
      if (part.opening()) {
        StyleUse thin = new StyleUse.Gap(StyleUse.Gap.THIN, false);
        main.getContent().add(Wml.paragraph(context.stylesPart().id(thin)));
      }
      main.getContent().addAll(blocks.all(part.blocks()));
    }
    document.getBody().setSectPr(sections.write(plan.last()));
  }

  private byte[] save(WordprocessingMLPackage docx) {
    CanonicalStore store = shared.store();
    try {
      new Save(docx, store).save(OutputStream.nullOutputStream());
    } catch (Docx4JException e) {
      throw refused(e);
    }
    return store.bytes();
  }
}
