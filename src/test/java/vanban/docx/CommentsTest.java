package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vanban.docx.Written.note;
import static vanban.docx.Written.p;
import static vanban.docx.Written.span;
import static vanban.docx.Written.strong;
import static vanban.docx.Written.t;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Part;
import vanban.docx.write.DocxWriter;

@DisplayName("Comments on figures")
class CommentsTest {
  private static final DocxWriter WRITER = new DocxWriter(PartyStyles.styles());

  private static Inline figure(String of, String words) {
    return new Inline.Figure(of, List.of(t(words)), Origin.UNKNOWN);
  }

  private static byte[] commented(Document document) {
    return WRITER.write(document, of -> List.of("Về " + of, "Nguồn"));
  }

  /** The words of the body, with a bracket where a comment starts and one where it ends. */
  private static String body(byte[] docx) throws Exception {
    return Parts.of(docx)
        .get("word/document.xml")
        .replaceAll("<w:commentRangeStart w:id=\"(\\d+)\"/>", "[$1 ")
        .replaceAll("<w:commentRangeEnd w:id=\"\\d+\"/>", "]")
        .replaceAll("<w:footnoteReference [^>]*>", "^")
        .replaceAll("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .strip();
  }

  @Test
  @DisplayName("hang on the words of each figure, in the order of the document")
  void hangOnTheWords() throws Exception {
    byte[] docx =
        commented(
            Written.document(
                p("body", t("Thu "), figure("a", "5%"), strong(t(" và "), figure("b", "6%"))),
                p("body", figure("a", "5%"), figure("c", "7%"), t("."))));
    assertEquals("Thu [0 5%] và [1 6%]\n[2 5%][3 7%].", body(docx));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFComment second = word.getDocComments().getComment(1);
      assertEquals("Về b", second.getParagraphArray(0).getText());
      assertEquals("Nguồn", second.getParagraphArray(1).getText());
      assertEquals("Vanban", second.getAuthor());
    }
    assertEquals(List.of(), Schemas.errors(Parts.of(docx)));
  }

  @Test
  @DisplayName("of figures in a footnote hang on the note's sign, for Word passes over them there")
  void hangOnTheSignOfANote() throws Exception {
    byte[] docx =
        commented(
            Written.document(
                p(
                    "body",
                    figure("a", "5%"),
                    note(p("note", figure("b", "6%"), t(" của "), figure("c", "7%"))),
                    figure("d", "8%"))));
    assertEquals("[0 5%][1 [2 ^]][3 8%]", body(docx));
    Map<String, String> parts = Parts.of(docx);
    assertFalse(parts.get("word/footnotes.xml").contains("comment"));
    List<String> comments =
        Pattern.compile("Về (\\w)")
            .matcher(parts.get("word/comments.xml"))
            .results()
            .map(CommentsTest::first)
            .toList();
    assertEquals(List.of("a", "b", "c", "d"), comments);
  }

  private static String first(MatchResult result) {
    return result.group(1);
  }

  @Test
  @DisplayName("leave margins alone, and write no empty list of comments")
  void leaveMarginsAlone() throws Exception {
    Margin margin =
        new Margin(
            Margin.Edge.TOP, Margin.Pages.FIRST, List.of(p("page-number", figure("a", "5%"))));
    Part part = new Part(Orientation.PORTRAIT, List.of(margin), List.of(p("body", "Chữ.")));
    Document document = Written.document(part);
    assertArrayEquals(WRITER.write(document), commented(document));
  }

  @Test
  @DisplayName("bear the date of the document, or none")
  void bearTheDateOfTheDocument() throws Exception {
    Document blank = Written.document(p("body", figure("a", "5%")));
    assertFalse(Parts.of(commented(blank)).get("word/comments.xml").contains("w:date"));
    Document dated = new Document(Everything.document().properties(), blank.parts());
    String comments = Parts.of(commented(dated)).get("word/comments.xml");
    assertEquals(
        Optional.of("2026-09-03T00:00:00Z"),
        Pattern.compile("w:date=\"([^\"]*)\"")
            .matcher(comments)
            .results()
            .map(CommentsTest::first)
            .findFirst());
  }

  @Test
  @DisplayName("leave no trace in the plain file: its bytes are those of the words alone")
  void leaveNoTraceInThePlainFile() {
    Document figures =
        Written.document(
            p("body", t("Thu "), figure("a", "5%"), t(" và "), figure("b", "6%")),
            p("body", strong(figure("a", "5%"), t(" dự toán")), t(" nay"), figure("c", " 7%")),
            p("body", span("run-in", t("Thu "), figure("a", "5%")), t(".")));
    Document words =
        Written.document(
            p("body", "Thu 5% và 6%"),
            p("body", strong(t("5% dự toán")), t(" nay 7%")),
            p("body", span("run-in", t("Thu 5%")), t(".")));
    assertArrayEquals(WRITER.write(words), WRITER.write(figures));
  }
}
