package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.docx.write.DocxWriter;

@DisplayName("The reader of Word files")
class DocxReaderTest {
  private static final byte[] DOCX =
      new DocxWriter(PartyStyles.styles()).write(Everything.document());

  private static List<String> words(byte[] docx) {
    return Words.of(ReadBack.of(docx)).stream().filter(line -> !line.isEmpty()).toList();
  }

  @Test
  @DisplayName("finds the numbers that Word prints, restarted and continued as ours are")
  void numbers() throws Exception {
    List<String> words = words(DOCX);
    for (String line :
        List.of(
            "I. KẾT QUẢ",
            "1. Kinh tế quý I năm nay",
            "1.1. Thu ngân sách: đạt dự toán.",
            "1.2. Không tên, chỉ có số.",
            "2. Xã hội",
            "2.1. Giáo dục",
            "Bảng 1. Các chỉ tiêu",
            "II. NHIỆM VỤ",
            "(1) Xem Mục I.1 và Bảng 1.",
            "(2) Xem Mục II.(1), Phụ lục 1.",
            "a) Một điểm nhỏ.",
            "Phụ lục 1 / CHỈ TIÊU",
            "Phụ lục 2 / GIẢI THÍCH",
            "I. Một")) {
      assertTrue(words.contains(line), line + " in " + words);
    }
  }

  @Test
  @DisplayName("finds every note at its word, with all its paragraphs")
  void notes() throws Exception {
    List<String> words = words(DOCX);
    assertTrue(words.contains("Phần mở đầu có chú thích[1: Chú thích một.]"), words.toString());
    assertTrue(
        words.contains(
            "Thường, đậm, đậm nghiêng gạch nghiêng[3: Đoạn một. / Đoạn hai. / - một mục]"),
        words.toString());
  }

  @Test
  @DisplayName("reads what another program wrote")
  void foreign() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Một ");
      paragraph.createHyperlinkRun("https://example.org").setText("liên kết");
      document.createFootnote().createParagraph().createRun().setText("Nguồn.");
      paragraph.addFootnoteReference(document.getFootnotes().get(0));
      document.createTable(1, 2).getRow(0).getCell(1).setText("ô");
      document.write(out);
    }
    assertEquals(List.of("Một liên kết[1: Nguồn.]", "ô"), words(out.toByteArray()));
  }
}
