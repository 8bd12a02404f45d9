package vanban.docx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Label;
import vanban.document.Margin;
import vanban.document.Numbering;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Picture;
import vanban.document.Properties;
import vanban.document.Section;
import vanban.document.Table;
import vanban.markup.AnyImage;
import vanban.vietnamese.NumberPattern;

/** Documents in few words. */
final class Written {
  private Written() {}

  static Document document(Block... blocks) {
    return document(part(Orientation.PORTRAIT, blocks));
  }

  static Document document(Part... parts) {
    return Numbering.number(
        new Document(new Properties("Báo cáo thử", "TỈNH ỦY", Optional.empty()), List.of(parts)));
  }

  static Part part(Orientation orientation, Block... blocks) {
    Paragraph number =
        new Paragraph(
            "page-number", List.of(new Inline.Field(Inline.Field.Kind.PAGE)), Origin.UNKNOWN);
    Margin margin = new Margin(Margin.Edge.TOP, Margin.Pages.OTHER, List.of(number));
    return new Part(orientation, List.of(margin), List.of(blocks));
  }

  static Inline t(String text) {
    return new Inline.Text(text);
  }

  static Inline br() {
    return new Inline.Break();
  }

  static Inline span(String role, Inline... content) {
    return new Inline.Span(role, List.of(content));
  }

  static Inline strong(Inline... content) {
    return new Inline.Strong(List.of(content));
  }

  static Inline em(Inline... content) {
    return new Inline.Emphasis(List.of(content));
  }

  static Inline above(String letters) {
    return new Inline.Script(Inline.Script.Side.SUPERSCRIPT, List.of(t(letters)));
  }

  static Inline below(String letters) {
    return new Inline.Script(Inline.Script.Side.SUBSCRIPT, List.of(t(letters)));
  }

  static Inline link(String address, Inline... content) {
    return new Inline.Link("link", address, List.of(content), Origin.UNKNOWN);
  }

  static Inline note(Block... blocks) {
    return new Inline.Note(0, List.of(blocks), Origin.UNKNOWN);
  }

  static Inline to(String id) {
    return new Inline.Reference(id, Optional.empty(), Origin.UNKNOWN);
  }

  static Paragraph p(String role, Inline... content) {
    return new Paragraph(role, List.of(content), Origin.UNKNOWN);
  }

  static Paragraph p(String role, String text) {
    return p(role, t(text));
  }

  static Heading h(String role, Inline... content) {
    return new Heading(role, Optional.empty(), List.of(content), Origin.UNKNOWN);
  }

  static Section section(String pattern, Block... blocks) {
    return section(null, pattern, blocks);
  }

  static Section section(String id, String pattern, Block... blocks) {
    return new Section(
        Optional.ofNullable(id),
        new Label(
            "Mục", Optional.ofNullable(pattern).map(NumberPattern::of), false, Optional.empty()),
        List.of(blocks),
        Origin.UNKNOWN);
  }

  static Columns columns(String role, List<Block> left, List<Block> right) {
    return new Columns(role, List.of(new Columns.Column(left), new Columns.Column(right)));
  }

  static Picture picture(String id, String alt, Paragraph title) {
    return new Picture(
        "picture",
        new Picture.Shown(AnyImage.ONE, new Picture.Made.File("ban-do.png"), alt, Optional.empty()),
        caption(id, "Hình 1.", title),
        List.of(p("picture-source", "Nguồn: Sở Xây dựng")),
        Origin.UNKNOWN);
  }

  static ItemList items(String sign, String... texts) {
    return new ItemList(
        sign,
        Arrays.stream(texts)
            .map(t -> new ItemList.Item(List.of(p("item", t)), Origin.UNKNOWN))
            .toList());
  }

  static Table.Cell cell(String role, String text) {
    return cell(1, 1, role, text);
  }

  static Table.Cell cell(int span, int rows, String role, String text) {
    return new Table.Cell(span, rows, Optional.empty(), List.of(p(role, text)), Origin.UNKNOWN);
  }

  static Table.Row head(Table.Cell... cells) {
    return new Table.Row(Table.Row.Kind.HEAD, List.of(cells), Origin.UNKNOWN);
  }

  static Table.Row row(Table.Cell... cells) {
    return new Table.Row(Table.Row.Kind.BODY, List.of(cells), Origin.UNKNOWN);
  }

  static Chart chart(String id, Chart.Kind kind, List<String> names, Chart.Series... series) {
    return chart(id, kind, p("caption", "Thu ngân sách"), names, series);
  }

  static Chart chart(
      String id, Chart.Kind kind, Paragraph caption, List<String> names, Chart.Series... series) {
    List<Chart.Category> categories =
        names.stream().map(name -> new Chart.Category(name, Origin.UNKNOWN)).toList();
    return new Chart(
        "chart",
        kind,
        caption(id, "Biểu đồ 1.", caption),
        new Chart.Data("Chỉ tiêu", "tỷ đồng", categories, List.of(series)),
        Origin.UNKNOWN);
  }

  private static Caption caption(String id, String pattern, Paragraph title) {
    return new Caption(
        Optional.of(id),
        Optional.of(NumberPattern.of(pattern)),
        Optional.empty(),
        Optional.of(title));
  }

  /** A series of numbers; empty texts are gaps. */
  static Chart.Series series(String name, String... numbers) {
    return new Chart.Series(
        name,
        Arrays.stream(numbers)
            .map(n -> Optional.of(n).filter(text -> !text.isEmpty()).map(BigDecimal::new))
            .map(amount -> new Chart.Value(amount, Optional.empty(), Origin.UNKNOWN))
            .toList(),
        Origin.UNKNOWN);
  }

  static Table table(String id, List<Table.Alignment> columns, Table.Row... rows) {
    return new Table(
        "table",
        Orientation.PORTRAIT,
        caption(id, "Bảng 1.", p("caption", "Các chỉ tiêu")),
        columns,
        List.of(rows),
        Origin.UNKNOWN);
  }
}
