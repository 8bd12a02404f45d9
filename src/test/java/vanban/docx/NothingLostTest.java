package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.docx.Written.document;
import static vanban.docx.Written.note;
import static vanban.docx.Written.p;
import static vanban.docx.Written.t;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Paragraph;

@DisplayName("Nothing is lost of a long report, as another reader of Word sees it:")
class NothingLostTest {
  private static final int NOTES = 57;
  private static final int PARAGRAPHS = 400;
  private static final String SENTENCE = "Tổng thu ngân sách trên địa bàn tăng so với cùng kỳ. ";

  private static String start(int i) {
    return "Đoạn " + i + ". " + SENTENCE.repeat(4);
  }

  private static Paragraph paragraph(int i) {
    List<Inline> words = new ArrayList<>(List.of(t(start(i))));
    if (i < NOTES) {
      words.add(note(p("note", "Chú thích " + i), p("note", "Đoạn hai của " + i)));
    }
    words.add(t(" Hết đoạn."));
    return new Paragraph("body", Optional.empty(), words);
  }

  @Test
  @DisplayName("100 KB of prose with 57 notes, each at its word")
  void everyNote() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      blocks.add(paragraph(i));
    }
    byte[] docx = new DocxWriter(PartyLooks.styles()).write(document(blocks.toArray(new Block[0])));
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<XWPFParagraph> paragraphs = read.getParagraphs();
      assertEquals(PARAGRAPHS, paragraphs.size());
      for (int i = 0; i < PARAGRAPHS; i++) {
        check(paragraphs.get(i), i, read);
      }
    }
  }

  private static void check(XWPFParagraph paragraph, int i, XWPFDocument read) {
    List<XWPFRun> runs = paragraph.getRuns();
    assertEquals(start(i), runs.get(0).text());
    assertEquals(" Hết đoạn.", runs.get(runs.size() - 1).text());
    assertEquals(i < NOTES ? 3 : 2, runs.size());
    if (i < NOTES) {
      int id = runs.get(1).getCTR().getFootnoteReferenceArray(0).getId().intValue();
      assertEquals(i + 1, id);
      XWPFFootnote note = read.getFootnoteByID(id);
      assertEquals(2, note.getParagraphs().size());
      assertEquals("Chú thích " + i, note.getParagraphs().get(0).getText().strip());
      assertEquals("Đoạn hai của " + i, note.getParagraphs().get(1).getText());
    }
  }
}
