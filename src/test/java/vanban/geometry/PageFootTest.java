package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the body is found, at the foot of the last page (HD05 II.6), wherever the text ends. */
class PageFootTest {
  private static final List<String> LAYOUTS = List.of("party-hd05", "party-hd36");
  private static final int FEWEST = 8; // paragraphs; there is room below the signature then
  private static final int MOST = 20; // and now the signature is on page 2
  private static final int LONG = 60; // paragraphs that fill more than a page
  private static final String NOTED = "-noted";
  private static final String NOTED_ABOVE = "-noted-above";
  private static final double END = 841.9 - 56.7; // points: 20 mm above the lower edge

  private static final String HEAD =
      """
      issuer: {name: TỈNH UỶ SÔNG HẬU}
      number: {symbol: BC/TU}
      place: Sông Hậu
      date: 2026
      genre: BÁO CÁO
      title: việc trồng cây
      no_publication: true
      recipients: [Ban Bí thư, Lưu Văn phòng Tỉnh uỷ]
      signature: {authority: T/M BAN THƯỜNG VỤ, position: PHÓ BÍ THƯ, name: Nguyễn Văn A}
      contact: ["Địa chỉ: số 12, đường Hai Bà Trưng", "Điện thoại: 0293 000 000"]
      closing: Trên đây là báo cáo.
      opening: |
      """;

  private static Map<String, List<Sheet>> pages = Map.of();

  @BeforeAll
  static void printReportsOfManyLengths(@TempDir Path folder) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    for (String name : reports().toList()) {
      documents.put(name, Printing.docx(report(name, folder)));
    }
    for (String layout : LAYOUTS) {
      documents.put(layout + NOTED, Printing.docx(noted(layout, folder)));
      documents.put(layout + NOTED_ABOVE, Printing.docx(notedAbove(layout, folder)));
    }
    pages = LibreOffice.print(documents);
  }

  static Stream<String> reports() {
    return LAYOUTS.stream()
        .flatMap(
            layout -> IntStream.rangeClosed(FEWEST, MOST).mapToObj(count -> layout + "-" + count));
  }

  private static Path report(String name, Path folder) throws IOException {
    int dash = name.lastIndexOf('-');
    int count = Integer.parseInt(name.substring(dash + 1));
    String text = "  Một đoạn văn chỉ có một dòng.\n\n".repeat(count);
    return Files.writeString(
        folder.resolve(name + ".yaml"), "layout: " + name.substring(0, dash) + "\n" + HEAD + text);
  }

  /** A note on the first of two pages, and more than a page of text behind it. */
  private static Path notedAbove(String layout, Path folder) throws IOException {
    String text =
        "  Một đoạn văn có chú thích^[Nói thêm ở cuối trang.].\n\n"
            + "  Một đoạn văn chỉ có một dòng.\n\n".repeat(LONG);
    return Files.writeString(
        folder.resolve(layout + NOTED_ABOVE + ".yaml"), "layout: " + layout + "\n" + HEAD + text);
  }

  private static Path noted(String layout, Path folder) throws IOException {
    String text = "  Một đoạn văn có chú thích^[Nói thêm ở cuối trang.].\n";
    return Files.writeString(
        folder.resolve(layout + NOTED + ".yaml"), "layout: " + layout + "\n" + HEAD + text);
  }

  static Stream<String> layouts() {
    return LAYOUTS.stream();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void whereThereAreNotesTheLinesStandBelowTheSignatureAndAboveThem(String layout) {
    String report = layout + NOTED;
    Mark first = only(report, "Địa chỉ");
    Mark last = only(report, "Điện thoại");
    assertTrue(first.top() > only(report, "Nguyễn Văn A").bottom(), "they lie on the signature");
    assertTrue(last.bottom() < only(report, "Nói thêm").top(), "they lie on the note");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void whereNotesStandOnOtherPagesAloneTheLinesStandAtTheFoot(String layout) {
    String report = layout + NOTED_ABOVE;
    Mark last = only(report, "Điện thoại");
    assertTrue(only(report, "Nói thêm").page() < last.page(), "a note on the last page");
    assertTrue(only(report, "Địa chỉ").top() > only(report, "Nguyễn Văn A").bottom());
    assertEquals(END, last.bottom(), 3, "not at the foot");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theLinesStandAtTheFootOfTheLastPageAndOnNoWords(String report) {
    Mark first = only(report, "Địa chỉ");
    Mark last = only(report, "Điện thoại");
    Mark mark = only(report, "KHÔNG PHỔ BIẾN");
    boolean below = report.startsWith("party-hd05"); // at the edge of the page: HD05 II.4.1
    int page = pages.get(report).size();
    for (String part : List.of("Trên đây", "T/M BAN THƯỜNG VỤ", "Nguyễn Văn A", "Địa chỉ")) {
      assertEquals(page, only(report, part).page(), () -> "not on the last page: " + part);
    }
    assertTrue(first.top() > only(report, "Nguyễn Văn A").bottom(), "they lie on the signature");
    assertTrue(below ? mark.top() > last.bottom() : mark.bottom() < first.top(), "on the mark");
    assertEquals(END, last.bottom(), 3, "not at the foot");
  }

  private static Mark only(String report, String words) {
    List<Mark> found =
        pages.get(report).stream()
            .flatMap(sheet -> sheet.lines().stream())
            .map(Line::mark)
            .filter(line -> line.words().contains(words))
            .toList();
    assertEquals(1, found.size(), words);
    return found.get(0);
  }
}
