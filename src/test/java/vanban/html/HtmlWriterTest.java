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
import vanban.document.Document;
import vanban.docx.Everything;
import vanban.docx.PartyStyles;
import vanban.style.StyleSet;

@DisplayName("A page of HTML")
class HtmlWriterTest {
  private static final Path APPROVED =
      Path.of("src/test/resources/html/everything.html.approved.txt");
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
