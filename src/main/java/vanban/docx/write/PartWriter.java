package vanban.docx.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.P;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.Part;
import vanban.docx.style.BuiltInStyles;
import vanban.docx.wml.Wml;
import vanban.style.Length;
import vanban.style.PageStyle;

/**
 * Writes the parts of a document, each as a section of Word's with its own page numbers. Every
 * section names all its headers, empty ones too, so that none takes over another's.
 */
final class PartWriter {
  private record Content(Margin.Edge edge, List<Block> blocks, Orientation orientation) {}

  private final DocxContext context;
  private final MainDocumentPart main;
  private final List<Margin.Edge> edges;
  private final Map<Content, String> relationships = new LinkedHashMap<>();
  private int headers;
  private int footers;

  PartWriter(DocxContext context, MainDocumentPart main, Document document) {
    this.context = context;
    this.main = main;
    this.edges =
        document.parts().stream()
            .flatMap(part -> part.margins().stream())
            .map(Margin::edge)
            .distinct()
            .sorted()
            .toList();
  }

  /** Writes a part; the last one ends the body, the others end in a paragraph. */
  void write(Part part, boolean last) throws InvalidFormatException {
    List<Object> body = main.getContent();
    List<Object> blocks = new ArrayList<>();
    OrientationBreaks breaks = new OrientationBreaks();
    Orientation end = write(part, blocks, breaks);
    if (body.isEmpty() && blocks.get(0) instanceof Tbl) {
      // LibreOffice 7 keeps an empty line above a table that opens a document with notes
      body.add(Wml.paragraph(context.stylesPart().gap(BuiltInStyles.THIN)));
    }
    body.addAll(blocks);
    boolean first = true;
    for (OrientationBreaks.Break turn : breaks.all()) {
      turn.end().getPPr().setSectPr(section(part, turn.before(), first));
      first = false;
    }
    SectPr section = section(part, end, first);
    if (last) {
      main.getJaxbElement().getBody().setSectPr(section);
    } else {
      ((P) blocks.get(blocks.size() - 1)).getPPr().setSectPr(section);
    }
  }

  /** Writes the blocks of a part; how its last pages lie. */
  private Orientation write(Part part, List<Object> blocks, OrientationBreaks breaks) {
    Length width = page(part.orientation()).textWidth();
    boolean upright = part.orientation() == Orientation.PORTRAIT;
    BlockWriter writer =
        upright
            ? new BlockWriter(context, blocks, width, breaks)
            : new BlockWriter(context, blocks, width);
    writer.all(part.blocks());
    boolean turned = breaks.undoLast(blocks);
    writer.end();
    return turned ? Orientation.LANDSCAPE : part.orientation();
  }

  private PageStyle page(Orientation orientation) {
    PageStyle page = context.styles().page();
    return orientation == Orientation.LANDSCAPE ? page.turned() : page;
  }

  /**
   * A section of Word's.
   *
   * @param first whether the pages of the part start with it; others go on counting
   */
  private SectPr section(Part part, Orientation orientation, boolean first)
      throws InvalidFormatException {
    PageStyle page = page(orientation);
    SectPr section = new SectPr();
    for (Margin.Edge edge : edges) {
      for (Margin.Pages pages : Margin.Pages.values()) {
        section.getEGHdrFtrReferences().add(reference(part, edge, pages, orientation));
      }
    }
    SectPr.Type type = new SectPr.Type();
    type.setVal("nextPage");
    section.setType(type);
    section.setPgSz(size(page, orientation));
    section.setPgMar(margins(page));
    if (first) {
      CTPageNumber numbers = new CTPageNumber();
      numbers.setStart(Wml.integer(1));
      section.setPgNumType(numbers);
      section.setTitlePg(Wml.flag(true));
    }
    return section;
  }

  private static SectPr.PgSz size(PageStyle page, Orientation orientation) {
    SectPr.PgSz size = new SectPr.PgSz();
    size.setW(Wml.twips(page.value(PageStyle.PAPER).width()));
    size.setH(Wml.twips(page.value(PageStyle.PAPER).height()));
    if (orientation == Orientation.LANDSCAPE) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    return size;
  }

  private static SectPr.PgMar margins(PageStyle page) {
    SectPr.PgMar margins = new SectPr.PgMar();
    margins.setTop(Wml.twips(page.value(PageStyle.TOP)));
    margins.setRight(Wml.twips(page.value(PageStyle.RIGHT)));
    margins.setBottom(Wml.twips(page.value(PageStyle.BOTTOM)));
    margins.setLeft(Wml.twips(page.value(PageStyle.LEFT)));
    margins.setHeader(Wml.twips(page.value(PageStyle.HEADER)));
    margins.setFooter(Wml.twips(page.value(PageStyle.FOOTER)));
    margins.setGutter(Wml.integer(0));
    return margins;
  }

  private CTRel reference(Part part, Margin.Edge edge, Margin.Pages pages, Orientation orientation)
      throws InvalidFormatException {
    List<Block> blocks = new ArrayList<>();
    part.margins().stream()
        .filter(margin -> margin.edge() == edge && margin.pages() == pages)
        .forEach(margin -> blocks.addAll(margin.blocks()));
    String id = relationship(new Content(edge, blocks, orientation), page(orientation));
    HdrFtrRef which = pages == Margin.Pages.FIRST ? HdrFtrRef.FIRST : HdrFtrRef.DEFAULT;
    if (edge == Margin.Edge.TOP) {
      HeaderReference reference = new HeaderReference();
      reference.setType(which);
      reference.setId(id);
      return reference;
    }
    FooterReference reference = new FooterReference();
    reference.setType(which);
    reference.setId(id);
    return reference;
  }

  private String relationship(Content content, PageStyle page) throws InvalidFormatException {
    String known = relationships.get(content);
    if (known != null) {
      return known;
    }
    Relationship made =
        content.edge() == Margin.Edge.TOP ? header(content, page) : footer(content, page);
    relationships.put(content, made.getId());
    return made.getId();
  }

  private Relationship header(Content content, PageStyle page) throws InvalidFormatException {
    Hdr header = new Hdr();
    margin(header.getContent(), content, page);
    HeaderPart part = new HeaderPart(new PartName("/word/header" + ++headers + ".xml"));
    part.setJaxbElement(header);
    return main.addTargetPart(part);
  }

  /** Word has no comments in margins. */
  private void margin(List<Object> to, Content content, PageStyle page) {
    DocxContext unremarked = context.decoratedBy(FigureRunDecorator.NONE);
    new BlockWriter(unremarked, to, page.textWidth()).all(content.blocks()).end();
  }

  private Relationship footer(Content content, PageStyle page) throws InvalidFormatException {
    Ftr footer = new Ftr();
    margin(footer.getContent(), content, page);
    FooterPart part = new FooterPart(new PartName("/word/footer" + ++footers + ".xml"));
    part.setJaxbElement(footer);
    return main.addTargetPart(part);
  }
}
