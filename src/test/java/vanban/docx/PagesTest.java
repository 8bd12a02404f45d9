package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pages LibreOffice makes (millimetres)")
class PagesTest {
  private static final double NEAR = 1; // millimetre
  private static List<Page> pages;

  @BeforeAll
  static void convert(@TempDir Path folder) throws Exception {
    byte[] docx = new DocxWriter(PartyLooks.styles()).write(Everything.document());
    pages = LibreOffice.pages(docx, folder);
  }

  @Test
  @DisplayName("have a line below the title as long as its words, in the middle below them")
  void titleRule() {
    Page.Line title = pages.get(0).line("ĐẢNG CỘNG SẢN VIỆT NAM");
    Page.Stroke rule = pages.get(0).strokeBelow(title);
    assertEquals(title.left(), rule.left(), NEAR);
    assertEquals(title.right(), rule.right(), NEAR);
    assertEquals(1.3, rule.y() - title.baseline(), NEAR);
    assertEquals(0.75, rule.weight(), 0.1);
  }

  @Test
  @DisplayName("have the masthead in two blocks, as HD05's own pages do")
  void masthead() {
    Page page = pages.get(0);
    assertEquals(66.7, page.line("ĐẢNG BỘ").centre(), NEAR);
    assertEquals(158.7, page.line("ĐẢNG CỘNG").centre(), NEAR);
    assertEquals(158.7, page.line("Thử, ngày").centre(), NEAR);
    double first = page.line("ĐẢNG BỘ").baseline();
    assertEquals(5.7, page.line("ĐẢNG ỦY").baseline() - first, 0.3);
    assertEquals(16.9, page.line("Số 05").baseline() - first, 0.5);
  }

  @Test
  @DisplayName("have 19 points from line to line and 9 between paragraphs")
  void pitch() {
    Page page = pages.get(0);
    double gap = page.line("- mục thứ hai").baseline() - page.line("- mục thứ nhất").baseline();
    assertEquals(28 * 25.4 / 72, gap, 0.15);
    assertEquals(42.8, page.line("- mục thứ nhất").left(), 0.3);
  }

  @Test
  @DisplayName("have the foot with the paragraph before it, on one page")
  void foot() {
    Page page = pages.get(1);
    double closing = page.line("Trên đây").baseline();
    double authority = page.line("T/M BAN").baseline();
    assertEquals(16, authority - closing, NEAR);
    assertEquals(authority, page.line("Nơi nhận").baseline(), 0.2);
    assertEquals(155, page.line("T/M BAN").centre(), NEAR);
    assertEquals(40.6, page.line("Nguyễn").baseline() - page.line("PHÓ BÍ").baseline(), NEAR);
  }

  @Test
  @DisplayName("have the marks ten millimetres from the edge of the page")
  void marks() {
    double top = pages.get(0).line("XEM XONG").baseline();
    assertEquals(10, top - 4, NEAR); // capitals of 12 pt stand 4 mm below the top of their line
    assertEquals(195, pages.get(0).line("XEM XONG").right(), NEAR);
    assertEquals(287 - 0.9, pages.get(1).line("KHÔNG PHỔ").baseline(), NEAR);
  }

  @Test
  @DisplayName("are numbered in the middle of the top, but for the first of each part")
  void pageNumber() {
    Page.Line number = pages.get(1).lines().get(0);
    assertEquals("2", number.text());
    assertEquals(112.5, number.centre(), NEAR);
    assertEquals(9.8, number.baseline() - 14 * 0.676 / 2 * 25.4 / 72, NEAR);
    assertTrue(
        pages.get(0).lines().stream()
            .noneMatch(line -> line.baseline() < 15 && line.text().equals("1")));
    assertTrue(pages.get(2).line("Phụ lục 1").baseline() < 40);
  }
}
