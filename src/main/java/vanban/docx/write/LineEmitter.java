package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import vanban.docx.plan.Piece;
import vanban.docx.plan.Placed;
import vanban.docx.plan.StyleUse;
import vanban.docx.wml.Wml;
import vanban.vietnamese.Counter;

/** Writes what stands in a paragraph as runs. */
final class LineEmitter implements Piece.Visitor<LineEmitter> {
  /** By which tables of contents know the marks that are theirs: C is what Word takes. */
  private static final String TITLES = "C";

  private static final String CACHED_PAGE = "2"; // page 1 bears no number

  private final DocxContext context;
  private final Function<List<Placed>, List<Object>> notes;
  private final Function<List<Placed>, List<Object>> boxes;
  private final List<Object> to;

  /**
   * Writes into a paragraph.
   *
   * @param notes writes what a note says
   * @param boxes writes what stands in a box that hangs on the paragraph
   * @param to the content of the paragraph
   */
  LineEmitter(
      DocxContext context,
      Function<List<Placed>, List<Object>> notes,
      Function<List<Placed>, List<Object>> boxes,
      List<Object> to) {
    this.context = context;
    this.notes = notes;
    this.boxes = boxes;
    this.to = to;
  }

  /** Writes pieces, in order. */
  LineEmitter all(List<Piece> pieces) {
    pieces.forEach(piece -> piece.accept(this));
    return this;
  }

  private Optional<String> id(Optional<StyleUse.Words> style) {
    return style.map(context.stylesPart()::id);
  }

  private LineEmitter add(Object run) {
    to.add(run);
    return this;
  }

  @Override
  public LineEmitter visit(Piece.Words words) {
    return add(Wml.words(id(words.style()), words.text()));
  }

  @Override
  public LineEmitter visit(Piece.Break lineBreak) {
    return add(Wml.run(id(lineBreak.style()), Wml.lineBreak()));
  }

  @Override
  public LineEmitter visit(Piece.Reference reference) {
    // \n, not \r: the number as it stands there, whatever stands around the reference
    String number = reference.caption() ? "" : " \\n";
    String instruction = "REF " + Bookmarks.name(reference.anchor()) + number + " \\h";
    to.addAll(Wml.field(id(reference.style()), instruction, reference.cited()));
    return this;
  }

  @Override
  public LineEmitter visit(Piece.CaptionNumber caption) {
    List<Object> marked = new ArrayList<>();
    marked.add(Wml.run(Optional.empty(), Wml.text(caption.word())));
    String instruction = "SEQ " + caption.sequence() + " \\* " + format(caption.counter());
    marked.addAll(Wml.field(Optional.empty(), instruction, caption.number()));
    context.bookmarks().around(caption.anchor(), marked);
    to.addAll(marked);
    return add(Wml.run(Optional.empty(), Wml.text(caption.behind())));
  }

  private static String format(Counter counter) {
    return switch (counter) {
      case UPPER_ROMAN -> "ROMAN";
      case LOWER_ROMAN -> "roman";
      case UPPER_LETTER, UPPER_LATIN -> "ALPHABETIC";
      case LOWER_LETTER, LOWER_LATIN -> "alphabetic";
      case DECIMAL, ORDINAL_WORDS -> "ARABIC";
    };
  }

  @Override
  public LineEmitter visit(Piece.PageNumber number) {
    to.addAll(Wml.field(id(number.style()), number.total() ? "NUMPAGES" : "PAGE", CACHED_PAGE));
    return this;
  }

  @Override
  public LineEmitter visit(Piece.ContentsStart start) {
    // "o" by the depths of headings, "u" also of those in other styles, "f" also titles that are
    // marked within their paragraphs, to the depth "l"; "h" with links, "z" no page numbers in
    // views
    // without pages
    String depths = "\"1-" + start.depth() + "\"";
    String marks = "\\f " + TITLES + " \\l " + depths;
    String instruction = "TOC \\o " + depths + " " + marks + " \\h \\z \\u";
    to.addAll(Wml.fieldStart(Optional.empty(), instruction, !start.complete()));
    return this;
  }

  @Override
  public LineEmitter visit(Piece.ContentsLine line) {
    String anchor = Bookmarks.ofHeading(line.heading());
    List<Object> content = new ArrayList<>();
    content.add(Wml.words(Optional.empty(), line.words()));
    line.page()
        .ifPresent(
            page -> {
              content.add(Wml.run(Optional.empty(), Wml.tab()));
              content.addAll(page(line.heading(), page));
            });
    return add(Wml.link(anchor, content));
  }

  /**
   * The field that prints the page of a heading.
   *
   * @param heading its place among those that tables of contents list
   * @param cached what it prints until Word is asked
   */
  static List<R> page(int heading, String cached) {
    String instruction = "PAGEREF " + Bookmarks.ofHeading(heading) + " \\h";
    return Wml.field(Optional.empty(), instruction, cached);
  }

  @Override
  public LineEmitter visit(Piece.ContentsMark mark) {
    String words = mark.words().replace("\\", "\\\\").replace("\"", "\\\"");
    Optional<String> style = Optional.of(context.stylesPart().id(new StyleUse.Unprinted()));
    String instruction = "TC \"" + words + "\" \\f " + TITLES + " \\l " + mark.depth();
    to.addAll(Wml.mark(style, instruction));
    return this;
  }

  @Override
  public LineEmitter visit(Piece.ContentsEnd end) {
    return add(Wml.fieldEnd(Optional.empty()));
  }

  @Override
  public LineEmitter visit(Piece.Note note) {
    context.footnotes().add(note.number(), notes.apply(note.blocks()));
    R sign = Wml.run(noteSign(), Wml.noteReference(note.number()));
    context.comments().decorate(note.figures(), to, () -> to.add(sign));
    return this;
  }

  private Optional<String> noteSign() {
    return Optional.of(context.stylesPart().id(new StyleUse.NoteSign()));
  }

  @Override
  public LineEmitter visit(Piece.OwnSign sign) {
    Object mark = Wml.NEW.createRFootnoteRef(new R.FootnoteRef());
    return add(Wml.run(noteSign(), mark)).add(Wml.run(Optional.empty(), Wml.text(" ")));
  }

  @Override
  public LineEmitter visit(Piece.Figures figures) {
    context.comments().decorate(figures.figures(), to, () -> all(figures.pieces()));
    return this;
  }

  @Override
  public LineEmitter visit(Piece.Link link) {
    P.Hyperlink written = new P.Hyperlink();
    written.setId(context.links().id(link.address()));
    new LineEmitter(context, notes, boxes, written.getContent()).all(link.pieces());
    return add(Wml.NEW.createPHyperlink(written));
  }

  @Override
  public LineEmitter visit(Piece.Drawing drawing) {
    return add(Wml.run(Optional.empty(), context.drawings().draw(drawing)));
  }

  @Override
  public LineEmitter visit(Piece.PageFoot foot) {
    return add(PageFootWriter.write(foot, boxes.apply(foot.blocks())));
  }

  @Override
  public LineEmitter visit(Piece.Picture picture) {
    return add(Wml.run(Optional.empty(), context.drawings().draw(picture)));
  }
}
