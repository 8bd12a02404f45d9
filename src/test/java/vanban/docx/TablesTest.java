package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.Written.cell;
import static vanban.docx.Written.h;
import static vanban.docx.Written.head;
import static vanban.docx.Written.p;
import static vanban.docx.Written.row;
import static vanban.docx.Written.t;
import static vanban.docx.Written.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Table;
import vanban.document.Table.Alignment;
import vanban.docx.write.DocxWriter;

@DisplayName("Tables")
class TablesTest {
  private static Map<String, String> written(Table table) throws IOException {
    return Parts.of(new DocxWriter(PartyStyles.styles()).write(Written.document(table)));
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Table numbers(String... numbers) {
    Stream<Table.Row> rows = Arrays.stream(numbers).map(number -> row(cell("cell", number)));
    return table(
        "t",
        List.of(Alignment.DECIMAL),
        Stream.concat(Stream.of(head(cell("cell-head", "2024,5"))), rows)
            .toArray(Table.Row[]::new));
  }

  @Test
  @DisplayName("put decimals below one another: each number leaves room for those it has not")
  void putDecimalsBelowOneAnother() throws IOException {
    Map<String, String> parts = written(numbers("1.916,94", "238", "-41,5", "không", "+0,25%"));
    List<String> styles = found(parts.get("word/document.xml"), "<w:pStyle w:val=\"(Cell\\w+)\"/>");
    assertEquals(
        List.of(
            "CellHeadWithNext",
            "CellRight10ptWithNext",
            "CellRight25ptWithNext",
            "CellRight16ptWithNext",
            "CellRightWithNext",
            "CellRight"),
        styles.subList(0, 6));
    // a digit of 12 pt is 6 pt wide, a comma 3 pt, a percent sign 10 pt
    assertTrue(
        Pattern.compile("(?s)w:styleId=\"CellRight25pt\".*?<w:ind w:left=\"0\" w:right=\"500\"")
            .matcher(parts.get("word/styles.xml"))
            .find());
  }

  @Test
  @DisplayName("make room in a column for the longest whole part and the longest decimals together")
  void makeRoomForBoth() throws IOException {
    Table both =
        table(
            "t",
            List.of(Alignment.DECIMAL, Alignment.LEFT),
            row(cell("cell", "1.234.567.890"), cell("cell", "chữ ".repeat(80))),
            row(cell("cell", "0,123456789"), cell("cell", "chữ")));
    int width =
        Integer.parseInt(
            found(written(both).get("word/document.xml"), "<w:gridCol w:w=\"(\\d+)\"/>").get(0));
    int needed = 20 * (10 * 6 + 3 * 3 + 3 + 9 * 6); // twips: 10 digits, 3 points, a comma, 9 digits
    assertTrue(width >= needed, width + " < " + needed);
  }

  private static Table lying() {
    Table upright = table("t", List.of(Alignment.LEFT), row(cell("cell", "1")));
    return new Table(
        upright.role(),
        Orientation.LANDSCAPE,
        new Caption(
            Optional.empty(),
            upright.caption().pattern(),
            upright.caption().number(),
            upright.caption().paragraph()),
        upright.lines(),
        upright.columns(),
        upright.rows(),
        Origin.UNKNOWN);
  }

  private static List<String> sections(Block... blocks) throws IOException {
    byte[] docx = new DocxWriter(PartyStyles.styles()).write(Written.document(blocks));
    String xml = Parts.of(docx).get("word/document.xml");
    return found(xml, "(?s)<w:sectPr>(.*?)</w:sectPr>").stream()
        .map(
            section ->
                (section.contains("w:orient=\"landscape\"") ? "landscape" : "portrait")
                    + (section.contains("w:start=\"1\"") ? ", pages from 1" : "")
                    + (section.contains("w:titlePg") ? ", first page without number" : ""))
        .toList();
  }

  @Test
  @DisplayName("that lie on their side have pages of their own, and page numbers go on")
  void lieOnPagesOfTheirOwn() throws IOException {
    String first = "portrait, pages from 1, first page without number";
    assertEquals(
        List.of(first, "landscape", "portrait"),
        sections(p("body", "trước"), lying(), p("body", "sau")));
    assertEquals(List.of(first, "landscape"), sections(p("body", "trước"), lying(), lying()));
    assertEquals(
        List.of(first, "landscape", "portrait", "landscape", "portrait"),
        sections(p("body", "trước"), lying(), p("body", "giữa"), lying(), p("body", "sau")));
  }

  @Test
  @DisplayName("that lie on their side take the headings with them that stand right before")
  void takeHeadingsWithThem() throws IOException {
    String first = "portrait, pages from 1, first page without number";
    assertEquals(
        List.of(first, "landscape"),
        sections(
            p("body", "trước"),
            h("heading-roman", t("A")),
            h("heading-roman", t("B")),
            lying(),
            h("heading-roman", t("C")),
            lying()));
    assertEquals(
        List.of(first, "landscape", "portrait"),
        sections(
            p("body", "trước"),
            h("heading-roman", t("A")),
            lying(),
            h("heading-roman", t("B")),
            p("body", "sau")));
    assertEquals(List.of(first, "landscape"), sections(h("heading-roman", t("A")), lying()));
  }

  @Test
  @DisplayName("keep a row that names those below it on the page of the next")
  void keepGroupRows() throws IOException {
    Table.Cell title = cell(2, 1, "cell", "KINH TẾ");
    Table table =
        table(
            "t",
            List.of(Alignment.LEFT, Alignment.LEFT),
            new Table.Row(Table.Row.Kind.GROUP, List.of(title), Origin.UNKNOWN),
            row(cell("cell", "1"), cell("cell", "2")));
    assertEquals(
        List.of("CellLeftWithNext", "CellLeft", "CellLeft"),
        found(written(table).get("word/document.xml"), "<w:pStyle w:val=\"(Cell\\w+)\"/>"));
  }

  @Test
  @DisplayName("keep the line above their rows and those below on their page")
  void keepLines() throws IOException {
    Table bare =
        table("t", List.of(Alignment.LEFT), row(cell("cell", "1")), row(cell("cell", "2")));
    Table table =
        new Table(
            bare.role(),
            bare.orientation(),
            bare.caption(),
            new Table.Lines(
                Optional.of(p("body", "Đơn vị tính")),
                List.of(p("body", "Nguồn"), p("body", "Chú"))),
            bare.columns(),
            bare.rows(),
            Origin.UNKNOWN);
    assertEquals(
        List.of(
            "BodyTextWithNext",
            "CellLeftWithNext",
            "CellLeftWithNext",
            "BodyTextWithNext",
            "BodyText"),
        found(
            written(table).get("word/document.xml"), "<w:pStyle w:val=\"((?:Cell|Body)\\w+)\"/>"));
  }

  @Test
  @DisplayName(
      "have the colour of their styles behind the rows that add up the others, and no other")
  void fillRows() throws IOException {
    Table table =
        table(
            "t",
            List.of(Alignment.LEFT),
            row(cell("cell", "1")),
            new Table.Row(Table.Row.Kind.SUBTOTAL, List.of(cell("cell", "2")), Origin.UNKNOWN),
            new Table.Row(Table.Row.Kind.TOTAL, List.of(cell("cell", "3")), Origin.UNKNOWN));
    String xml = written(table).get("word/document.xml");
    assertEquals(List.of("D9D9D9"), found(xml, "<w:shd [^>]*w:fill=\"(\\w+)\""));
    assertTrue(xml.indexOf("<w:shd ") > xml.indexOf(">2<"));
  }
}
