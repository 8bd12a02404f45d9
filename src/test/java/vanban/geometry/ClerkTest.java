package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A clerk goes on with a finished document: puts in a heading, a point between d and đ (and moves
 * those behind it one letter on), a row of a table and a table's caption, then updates fields and
 * contents.
 */
@DisplayName("In a document that a clerk goes on with")
class ClerkTest {
  private static final Path FOLDER = Path.of("src/test/resources/vanban/geometry/clerk");
  private static List<String> lines = List.of();

  @BeforeAll
  static void edit() throws IOException {
    byte[] docx = Printing.docx(FOLDER.resolve("report.yaml"));
    String macro = Files.readString(FOLDER.resolve("clerk.bas"));
    lines =
        LibreOffice.edited(docx, macro).stream()
            .flatMap(sheet -> sheet.lines().stream())
            .map(line -> line.mark().words().strip())
            .toList();
  }

  private static void follow(String... expected) {
    int from = lines.lastIndexOf(expected[0]);
    assertTrue(from >= 0, expected[0] + " in " + lines);
    assertEquals(List.of(expected), lines.subList(from, from + expected.length));
  }

  @Test
  @DisplayName("headings behind a new one count on, and so do the contents")
  void headingsCountOn() {
    follow("1. Việc thứ nhất", "Lời văn của việc thứ nhất.", "2. Việc chen vào", "3. Việc thứ hai");
    List<String> contents = lines.stream().filter(line -> line.matches(".*\\.{3,} ?\\d+")).toList();
    assertEquals(
        List.of(
            "I. KẾT QUẢ 1",
            "1. Việc thứ nhất 1",
            "2. Việc chen vào 1",
            "3. Việc thứ hai 1",
            "4. Số liệu 1",
            "II. NHIỆM VỤ 2"),
        contents.stream().map(line -> line.replaceAll("\\.{3,} ?", " ")).toList());
  }

  @Test
  @DisplayName("points behind a new one get the next letters of the Vietnamese alphabet")
  void pointsGetTheNextLetters() {
    follow("d) Điểm bốn;", "đ) Điểm chen vào;", "e) Điểm năm;", "g) Điểm sáu.");
  }

  @Test
  @DisplayName("tables behind a new caption count on, and a new row is like its neighbours")
  void tablesCountOn() {
    assertTrue(lines.contains("Bảng 1. Bảng chen vào"), lines.toString());
    assertTrue(lines.contains("Bảng 2. Thu ngân sách"), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.contains("Hàng chen vào")));
  }

  @Test
  @DisplayName("references lead to the new numbers")
  void referencesLeadToTheNewNumbers() {
    assertTrue(
        lines.contains("Nội dung như nêu tại Mục II, Mục I.3.e và Bảng 2."), lines.toString());
  }
}
