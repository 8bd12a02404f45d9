package vanban.document;

import java.util.List;
import vanban.document.Captioned.Caption;

/**
 * Builds a document anew from another; as it stands, the same. A pass overrides what it changes and
 * calls {@code super} for what lies below.
 */
abstract class Rewriter implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  final Document rewrite(Document document) {
    return new Document(
        document.properties(),
        document.parts().stream().map(this::rewrite).toList(),
        document.sheets());
  }

  Part rewrite(Part part) {
    List<Margin> margins =
        part.margins().stream()
            .map(m -> new Margin(m.edge(), m.pages(), blocks(m.blocks())))
            .toList();
    return new Part(
        part.orientation(), margins, blocks(part.blocks()), part.continued(), part.cover());
  }

  final List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  final List<Inline> inlines(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).toList();
  }

  private Paragraph paragraph(Paragraph paragraph) {
    return new Paragraph(
        paragraph.role(), paragraph.number(), inlines(paragraph.content()), paragraph.origin());
  }

  @Override
  public Block visit(Section section) {
    return new Section(
        section.id(),
        section.label(),
        blocks(section.blocks()),
        section.origin(),
        section.newPage());
  }

  @Override
  public Block visit(Heading heading) {
    return new Heading(
        heading.role(),
        heading.number(),
        inlines(heading.content()),
        heading.origin(),
        heading.listed());
  }

  @Override
  public Block visit(Paragraph paragraph) {
    return paragraph(paragraph);
  }

  @Override
  public Block visit(ItemList list) {
    return new ItemList(
        list.sign(),
        list.items().stream()
            .map(item -> new ItemList.Item(blocks(item.blocks()), item.origin()))
            .toList());
  }

  @Override
  public Block visit(Table table) {
    return new Table(
        table.role(),
        table.orientation(),
        caption(table.caption()),
        lines(table.lines()),
        table.columns(),
        table.rows().stream().map(this::row).toList(),
        table.origin());
  }

  @Override
  public Block visit(Chart chart) {
    return new Chart(
        chart.role(), chart.kind(), caption(chart.caption()), chart.data(), chart.origin());
  }

  @Override
  public Block visit(Picture picture) {
    return new Picture(
        picture.role(),
        picture.shown(),
        caption(picture.caption()),
        picture.below().stream().map(this::paragraph).toList(),
        picture.origin());
  }

  Caption caption(Caption caption) {
    return new Caption(
        caption.id(),
        caption.pattern(),
        caption.number(),
        caption.paragraph().map(this::paragraph));
  }

  private Table.Lines lines(Table.Lines lines) {
    return new Table.Lines(
        lines.above().map(this::paragraph), lines.below().stream().map(this::paragraph).toList());
  }

  private Table.Row row(Table.Row row) {
    return new Table.Row(
        row.kind(),
        row.cells().stream()
            .map(
                c ->
                    new Table.Cell(
                        c.span(),
                        c.rows(),
                        c.alignment(),
                        c.vertical(),
                        blocks(c.blocks()),
                        c.origin()))
            .toList(),
        row.origin());
  }

  @Override
  public Block visit(Columns columns) {
    return new Columns(
        columns.role(),
        columns.columns().stream().map(c -> new Columns.Column(blocks(c.blocks()))).toList());
  }

  @Override
  public Block visit(Rule rule) {
    return rule;
  }

  @Override
  public Block visit(Contents contents) {
    return contents;
  }

  @Override
  public Inline visit(Inline.Text text) {
    return text;
  }

  @Override
  public Inline visit(Inline.Strong strong) {
    return wrapper(strong);
  }

  @Override
  public Inline visit(Inline.Emphasis emphasis) {
    return wrapper(emphasis);
  }

  @Override
  public Inline visit(Inline.Span span) {
    return wrapper(span);
  }

  @Override
  public Inline visit(Inline.Script script) {
    return wrapper(script);
  }

  @Override
  public Inline visit(Inline.Link link) {
    return wrapper(link);
  }

  private Inline wrapper(Inline.Wrapper wrapper) {
    return wrapper.around(inlines(wrapper.content()));
  }

  @Override
  public Inline visit(Inline.Figure figure) {
    return new Inline.Figure(figure.of(), inlines(figure.content()), figure.origin());
  }

  @Override
  public Inline visit(Inline.Note note) {
    return new Inline.Note(note.number(), blocks(note.blocks()), note.origin());
  }

  @Override
  public Inline visit(Inline.Reference reference) {
    return reference;
  }

  @Override
  public Inline visit(Inline.Field field) {
    return field;
  }

  @Override
  public Inline visit(Inline.Break lineBreak) {
    return lineBreak;
  }
}
