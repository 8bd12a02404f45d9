package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import vanban.docx.plan.Placed;
import vanban.docx.plan.StyleUse;
import vanban.docx.style.WordProperties;
import vanban.docx.wml.Wml;
import vanban.style.Cascade;
import vanban.style.Frame;
import vanban.style.PageStyle;
import vanban.style.Style;
import vanban.style.TextStyle;

/** Writes paragraphs and tables as they were placed, one after the other. */
final class BlockEmitter {
  private final DocxContext context;
  private final Supplier<SectPr> sections;
  private final TableEmitter tables;

  /**
   * Writes blocks.
   *
   * @param sections writes the pages that end next, each when a paragraph ends them
   */
  BlockEmitter(DocxContext context, Supplier<SectPr> sections) {
    this.context = context;
    this.sections = sections;
    this.tables = new TableEmitter(this::all);
  }

  /** All blocks, in order. */
  List<Object> all(List<Placed> blocks) {
    List<Object> written = new ArrayList<>();
    for (Placed block : blocks) {
      written.add(
          block instanceof Placed.Table table
              ? tables.write(table)
              : paragraph((Placed.Paragraph) block));
    }
    return written;
  }

  private P paragraph(Placed.Paragraph placed) {
    StyleUse.OfParagraph use = placed.kept() ? placed.use().withNext() : placed.use();
    P paragraph = Wml.paragraph(context.stylesPart().id(use));
    placed.page().ifPresent(page -> frame(placed.use(), page, paragraph));
    Placed.Line line = placed.line();
    line.mark().ifPresent(style -> Wml.styleMark(paragraph, context.stylesPart().id(style)));
    new LineEmitter(context, this::note, this::all, paragraph.getContent()).all(line.pieces());
    line.anchor().ifPresent(anchor -> context.bookmarks().around(anchor, paragraph.getContent()));
    line.listed().ifPresent(place -> context.bookmarks().listed(place, paragraph.getContent()));
    if (placed.ends()) {
      paragraph.getPPr().setSectPr(sections.get());
    }
    return paragraph;
  }

  /** What a note says, which stands in a part of its own. */
  private List<Object> note(List<Placed> blocks) {
    return new BlockEmitter(context.in(context.footnotes().links()), sections).all(blocks);
  }

  /**
   * Says a place on the page again: it depends on how the page lies, and LibreOffice before 24.2
   * does not see one only styles have.
   */
  private void frame(StyleUse.OfParagraph use, PageStyle page, P paragraph) {
    if (use instanceof StyleUse.Paragraphs paragraphs) {
      Style style = new Cascade(context.stylesPart().styles()).paragraph(paragraphs.paragraph());
      Optional<Frame> frame = style.get(TextStyle.FRAME);
      frame.ifPresent(at -> paragraph.getPPr().setFramePr(WordProperties.frame(at, style, page)));
    }
  }
}
