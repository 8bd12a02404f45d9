package vanban.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.Approved;
import vanban.document.Block;
import vanban.document.Captioned;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.Label;
import vanban.document.Margin;
import vanban.document.Numbering;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Properties;
import vanban.document.Rule;
import vanban.document.Section;
import vanban.document.Table;
import vanban.docx.Everything;
import vanban.docx.PartyStyles;
import vanban.style.StyleSet;

@DisplayName("A page of HTML")
class HtmlWriterTest {
  private static final Path APPROVED =
      Path.of("src/test/resources/html/everything.html.approved.txt");
  private static final Properties PROPERTIES = new Properties("Thử", "XÃ THỬ", Optional.empty());
  private static final HtmlWriter WRITER = new HtmlWriter(PartyStyles.styles());

  @Test
  @DisplayName("with everything in it is as approved")
  void isAsApproved() {
    String html = WRITER.write(Everything.document());
    Approved.verify(html.replaceAll("base64,[^\"]*", "base64,…"), APPROVED);
  }

  @Test
  @DisplayName("is written without a slip, and the same again")
  void isWrittenWithoutASlip() {
    String html = WRITER.write(Everything.document());
    assertEquals(List.of(), HtmlWords.errors(html));
    assertEquals(html, WRITER.write(Everything.document()));
  }

  @Test
  @DisplayName("says where things were written if it is asked, and only then")
  void saysWhereThingsWereWritten() {
    assertFalse(WRITER.write(Everything.document()).contains("data-at"));
    String html = WRITER.write(Everything.document(), origin -> Optional.of("a.yaml:1:2"));
    assertEquals(List.of(), HtmlWords.errors(html));
    Element page = HtmlWords.parsed(html);
    for (String tag : List.of("p", "h1", "li", "figure", "th", "tr", "td", "span", "a")) {
      assertEquals("a.yaml:1:2", page.select(tag + "[data-at]").attr("data-at"), tag);
    }
    assertEquals(HtmlWords.of(WRITER.write(Everything.document())), HtmlWords.of(html));
  }

  @Test
  @DisplayName("has a watermark behind each of its sheets")
  void hasAWatermark() {
    Document plain = Everything.document();
    Document marked =
        new Document(plain.properties(), plain.parts(), new Document.Sheets(false, "DỰ <THẢO>"));
    Element page = HtmlWords.parsed(WRITER.write(marked));
    assertEquals(3, page.select(".sheet").size());
    assertEquals(
        List.of("DỰ <THẢO>", "DỰ <THẢO>", "DỰ <THẢO>"), page.select(".watermark").eachText());
  }

  @Test
  @DisplayName("finds by its id what begins with a section, a table or nothing that is printed")
  void findsByItsId() {
    Table table = table(Captioned.Caption.NONE);
    Block inner = section("inner", paragraph("Trong."));
    Document document =
        document(section("lying", table), section("outer", inner, paragraph("Hết.")));
    Element page = HtmlWords.parsed(WRITER.write(document));
    assertEquals(
        List.of("sheet s-landscape", "sheet s-portrait"),
        page.select(".sheet").stream().map(Element::className).toList());
    assertEquals(1, page.select("#lying table").size());
    assertEquals("Trong.", page.select("p#outer").text());
    assertTrue(page.select("p#outer").prev().is("div#inner"));
  }

  @Test
  @DisplayName("finds by their ids a section and the table it begins with")
  void findsBoth() {
    Captioned.Caption caption =
        new Captioned.Caption(
            Optional.of("own"), Optional.empty(), Optional.empty(), Optional.empty());
    Element page = HtmlWords.parsed(WRITER.write(document(section("around", table(caption)))));
    assertEquals(1, page.select("#own table").size());
    assertTrue(page.select("#own").prev().is("#around"));
  }

  private static Table table(Captioned.Caption caption) {
    return new Table(
        "table",
        Orientation.LANDSCAPE,
        caption,
        List.of(Table.Alignment.LEFT),
        List.of(new Table.Row(Table.Row.Kind.BODY, List.of(cell()), Origin.UNKNOWN)),
        Origin.UNKNOWN);
  }

  @Test
  @DisplayName("tells how deep headings are beyond those HTML has")
  void tellsHowDeepHeadingsAre() {
    Block deep = new Heading("heading-roman", Optional.empty(), words("Sâu"), Origin.UNKNOWN);
    for (int depth = 0; depth < 7; depth++) {
      deep = new Section(Optional.empty(), Label.NONE, List.of(deep), Origin.UNKNOWN);
    }
    Element page = HtmlWords.parsed(WRITER.write(document(deep)));
    assertEquals("7", page.select("h6").attr("aria-level"));
  }

  @Test
  @DisplayName("numbers no pages, and shows no line that parts words from such a number")
  void numbersNoPages() {
    List<Inline> number = List.of(new Inline.Field(Inline.Field.Kind.PAGE));
    List<Block> foot =
        List.of(new Rule("title-rule"), new Paragraph("page-number", number, Origin.UNKNOWN));
    Margin margin = new Margin(Margin.Edge.BOTTOM, Margin.Pages.FIRST, foot);
    Part part = new Part(Orientation.PORTRAIT, List.of(margin), List.of(paragraph("Chữ.")));
    Element page = HtmlWords.parsed(WRITER.write(new Document(PROPERTIES, List.of(part))));
    assertEquals(0, page.select("footer,hr").size());
    assertEquals("Chữ.", page.select("main").text());
  }

  private static List<Inline> words(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Block paragraph(String words) {
    return new Paragraph("body", words(words), Origin.UNKNOWN);
  }

  private static Table.Cell cell() {
    return new Table.Cell(
        List.of(new Paragraph("cell", words("Ô"), Origin.UNKNOWN)), Origin.UNKNOWN);
  }

  private static Block section(String id, Block... blocks) {
    return new Section(Optional.of(id), Label.NONE, List.of(blocks), Origin.UNKNOWN);
  }

  private static Document document(Block... blocks) {
    Part part = new Part(Orientation.PORTRAIT, List.of(), List.of(blocks));
    return Numbering.number(new Document(PROPERTIES, List.of(part)));
  }

  @Test
  @DisplayName("lets no name of a font end its style sheet")
  void letsNoFontEndItsStyleSheet() {
    StyleSet styles = PartyStyles.styles();
    StyleSet odd = new StyleSet(styles.page(), "</style>\"};", styles.language(), styles.roles());
    String html = new HtmlWriter(odd).write(Everything.document());
    assertEquals(List.of(), HtmlWords.errors(html));
    assertTrue(html.contains("font-family:\"\\3c \\2f style\\3e \\22 \\7d \\3b \""), html);
  }

  @Test
  @DisplayName("speaks English of an English document")
  void speaksEnglish() {
    Element page =
        HtmlWords.parsed(
            new HtmlWriter(PartyStyles.styles().inEnglish()).write(Everything.document()));
    assertEquals("en-GB", page.select("html").attr("lang"));
    assertEquals("Notes 1–3", page.select("aside").attr("aria-label"));
    assertTrue(page.select("svg").text().contains("1,916.94"));
  }
}
