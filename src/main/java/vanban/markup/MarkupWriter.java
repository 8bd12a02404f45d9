package vanban.markup;

import java.util.List;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Contents;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Picture;
import vanban.document.Properties;
import vanban.document.Registration;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;

/**
 * Writes a document as markup, always the same way: a block to a line, indented by two; whatever
 * stands in a line, notes included, without a break, since white space there is printed. Numbers
 * and citations are not written; whoever reads the markup numbers it again.
 */
public final class MarkupWriter implements Block.Visitor<Void>, Inline.Visitor<Void> {
  private final MarkupText out = new MarkupText();

  private MarkupWriter() {}

  /** The markup of a document, with a line end after it. */
  public static String write(Document document) {
    MarkupWriter writer = new MarkupWriter();
    writer.document(document);
    return writer.out.toString();
  }

  private void document(Document document) {
    Properties properties = document.properties();
    out.start(Element.DOCUMENT)
        .attribute("title", properties.title())
        .attribute("author", properties.author());
    properties.date().ifPresent(date -> out.attribute("date", date.toString()));
    Registration registration = properties.registration();
    known("number", registration.number());
    known("symbol", registration.symbol());
    known("subject", registration.subject());
    known("mirror", document.sheets().mirrored() ? "true" : "");
    known("watermark", document.sheets().watermark());
    document.parts().forEach(this::part);
    out.end();
  }

  private void known(String attribute, String value) {
    if (!value.isEmpty()) {
      out.attribute(attribute, value);
    }
  }

  private void part(Part part) {
    out.start(Element.PART);
    orientation(part.orientation());
    known("pages", part.continued() ? "continued" : "");
    known("cover", part.cover() ? "true" : "");
    part.margins().forEach(this::margin);
    blocks(part.blocks());
    out.end();
  }

  private void orientation(Orientation orientation) {
    if (orientation != Orientation.PORTRAIT) {
      out.attribute("orientation", Words.of(orientation));
    }
  }

  private void margin(Margin margin) {
    out.start(Element.MARGIN)
        .attribute("edge", Words.of(margin.edge()))
        .attribute("pages", Words.of(margin.pages()));
    blocks(margin.blocks());
    out.end();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  @Override
  public Void visit(Section section) {
    out.start(Element.SECTION);
    section.id().ifPresent(id -> out.attribute("id", id));
    filled("called", section.label().called());
    section.label().pattern().ifPresent(pattern -> out.attribute("number", pattern.text()));
    if (section.label().throughout()) {
      out.attribute("counts", "part");
    }
    if (section.newPage()) {
      out.attribute("page", "new");
    }
    blocks(section.blocks());
    return out.end();
  }

  @Override
  public Void visit(Heading heading) {
    return line(Element.HEADING, heading.role(), heading.content());
  }

  @Override
  public Void visit(Paragraph paragraph) {
    return line(Element.PARAGRAPH, paragraph.role(), paragraph.content());
  }

  private Void line(Element element, String role, List<Inline> content) {
    out.start(element).attribute("role", role).startLine();
    inlines(content);
    out.endLine();
    return out.end();
  }

  @Override
  public Void visit(ItemList list) {
    out.start(Element.LIST).attribute("sign", list.sign());
    for (ItemList.Item item : list.items()) {
      out.start(Element.ITEM);
      blocks(item.blocks());
      out.end();
    }
    return out.end();
  }

  @Override
  public Void visit(Table table) {
    out.start(Element.TABLE).attribute("role", table.role());
    List<String> columns = table.columns().stream().map(MarkupWriter::column).toList();
    out.attribute("columns", String.join(" ", columns));
    orientation(table.orientation());
    cited(table.caption());
    title(table.caption());
    table.lines().above().ifPresent(p -> line(Element.ABOVE, p.role(), p.content()));
    table.rows().forEach(this::row);
    table.lines().below().forEach(p -> line(Element.BELOW, p.role(), p.content()));
    return out.end();
  }

  private static String column(Table.Column column) {
    return Words.of(column.alignment())
        + column.width().map(width -> ":" + width.written()).orElse("");
  }

  @Override
  public Void visit(Chart chart) {
    out.start(Element.CHART)
        .attribute("role", chart.role())
        .attribute("kind", Words.of(chart.kind()));
    cited(chart.caption());
    filled("head", chart.head());
    filled("unit", chart.unit());
    title(chart.caption());
    chart.data().categories().forEach(this::category);
    chart.series().forEach(this::series);
    return out.end();
  }

  @Override
  public Void visit(Picture picture) {
    out.start(Element.PICTURE).attribute("role", picture.role());
    cited(picture.caption());
    image(picture.shown());
    title(picture.caption());
    picture.below().forEach(p -> line(Element.BELOW, p.role(), p.content()));
    return out.end();
  }

  private void image(Picture.Shown shown) {
    out.start(Element.IMAGE);
    if (shown.made() instanceof Picture.Made.File file) {
      out.attribute("file", file.name());
    } else if (shown.made() instanceof Picture.Made.Qr code) {
      out.attribute("qr", code.text());
    }
    out.attribute("alt", shown.alt());
    shown.width().ifPresent(width -> out.attribute("width", width.toPlainString()));
    out.end();
  }

  private void cited(Caption caption) {
    caption.id().ifPresent(id -> out.attribute("id", id));
    caption.pattern().ifPresent(pattern -> out.attribute("number", pattern.text()));
  }

  private void title(Caption caption) {
    caption.paragraph().ifPresent(p -> line(Element.CAPTION, p.role(), p.content()));
  }

  private void filled(String attribute, String value) {
    if (!value.isEmpty()) {
      out.attribute(attribute, value);
    }
  }

  private void category(Chart.Category category) {
    out.start(Element.CATEGORY).attribute("name", category.name());
    if (category.isPresent()) {
      out.attribute("present", "true");
    }
    out.end();
  }

  private void series(Chart.Series series) {
    out.start(Element.SERIES).attribute("name", series.name());
    if (series.kind() != Chart.SeriesKind.PLAIN) {
      out.attribute("kind", Words.of(series.kind()));
    }
    for (Chart.Value value : series.values()) {
      out.start(Element.VALUE);
      value.amount().ifPresent(amount -> out.attribute("amount", amount.toPlainString()));
      value.of().ifPresent(of -> out.attribute("of", of));
      out.end();
    }
    out.end();
  }

  private void row(Table.Row row) {
    out.start(Element.ROW);
    if (row.kind() != Table.Row.Kind.BODY) {
      out.attribute(Words.of(row.kind()), "true");
    }
    row.cells().forEach(this::cell);
    out.end();
  }

  private void cell(Table.Cell cell) {
    out.start(Element.CELL);
    if (cell.span() > 1) {
      out.attribute("span", String.valueOf(cell.span()));
    }
    if (cell.rows() > 1) {
      out.attribute("rows", String.valueOf(cell.rows()));
    }
    cell.alignment().ifPresent(alignment -> out.attribute("align", Words.of(alignment)));
    if (cell.vertical()) {
      out.attribute("vertical", "true");
    }
    blocks(cell.blocks());
    out.end();
  }

  @Override
  public Void visit(Columns columns) {
    out.start(Element.COLUMNS).attribute("role", columns.role());
    for (Columns.Column column : columns.columns()) {
      out.start(Element.COLUMN);
      blocks(column.blocks());
      out.end();
    }
    return out.end();
  }

  @Override
  public Void visit(Rule rule) {
    return out.start(Element.RULE).attribute("role", rule.role()).end();
  }

  @Override
  public Void visit(Contents contents) {
    out.start(Element.CONTENTS);
    contents.roles().forEach(role -> out.start(Element.DEPTH).attribute("role", role).end());
    return out.end();
  }

  private void inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  private Void inlines(Element element, List<Inline> content) {
    out.start(element);
    inlines(content);
    return out.end();
  }

  @Override
  public Void visit(Inline.Text text) {
    return out.text(text.value());
  }

  @Override
  public Void visit(Inline.Strong strong) {
    return inlines(Element.STRONG, strong.content());
  }

  @Override
  public Void visit(Inline.Emphasis emphasis) {
    return inlines(Element.EMPHASIS, emphasis.content());
  }

  @Override
  public Void visit(Inline.Span span) {
    out.start(Element.SPAN).attribute("role", span.role());
    if (span.title().isPresent()) {
      out.attribute("title", "true");
    }
    inlines(span.content());
    return out.end();
  }

  @Override
  public Void visit(Inline.Script script) {
    return switch (script.side()) {
      case SUPERSCRIPT -> inlines(Element.SUPERSCRIPT, script.content());
      case SUBSCRIPT -> inlines(Element.SUBSCRIPT, script.content());
    };
  }

  @Override
  public Void visit(Inline.Link link) {
    out.start(Element.LINK).attribute("role", link.role()).attribute("to", link.address());
    inlines(link.content());
    return out.end();
  }

  @Override
  public Void visit(Inline.Figure figure) {
    out.start(Element.FIGURE).attribute("of", figure.of());
    inlines(figure.content());
    return out.end();
  }

  @Override
  public Void visit(Inline.Note note) {
    out.start(Element.NOTE);
    blocks(note.blocks());
    return out.end();
  }

  @Override
  public Void visit(Inline.Reference reference) {
    out.start(Element.REFERENCE).attribute("to", reference.to());
    if (reference.extent() == Inline.Reference.Extent.NUMBER) {
      out.attribute("extent", "number");
    }
    return out.end();
  }

  @Override
  public Void visit(Inline.Field field) {
    return out.start(Element.FIELD).attribute("kind", Words.of(field.kind())).end();
  }

  @Override
  public Void visit(Inline.Break lineBreak) {
    return out.start(Element.BREAK).end();
  }
}
