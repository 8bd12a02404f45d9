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

/** Recipients and signature, wherever on a page the text ends. */
class FootTest {
  private static final List<String> LAYOUTS = List.of("party-hd05", "party-hd36");
  private static final int FEWEST = 10; // paragraphs; the foot is then in the middle of page 1
  private static final int MOST = 24; // and now page 1 is full
  private static final String HEAD =
      """
      issuer: {name: TỈNH UỶ SÔNG HẬU}
      number: {symbol: BC/TU}
      place: Sông Hậu
      date: 2026
      genre: BÁO CÁO
      title: việc trồng cây
      recipients: [Ban Bí thư, Lưu Văn phòng Tỉnh uỷ]
      signature: {authority: T/M BAN THƯỜNG VỤ, position: PHÓ BÍ THƯ, name: Nguyễn Văn A}
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
    String yaml = "layout: " + name.substring(0, dash) + "\n" + HEAD + text;
    if (atTheEdge(name)) {
      yaml = "no_publication: true\n" + yaml;
    }
    return Files.writeString(folder.resolve(name + ".yaml"), yaml);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theFootStandsOnOnePageWithTheEndOfTheText(String report) {
    List<Mark> lines =
        pages.get(report).stream()
            .flatMap(sheet -> sheet.lines().stream())
            .map(Line::mark)
            .toList();
    Mark authority = only(lines, "T/M BAN THƯỜNG VỤ");
    Mark closing = only(lines, "Trên đây");
    assertEquals(closing.page(), authority.page(), "the foot stands alone");
    assertTrue(closing.baseline() < authority.baseline());
    for (String part : List.of("Nơi nhận", "Lưu Văn phòng", "Nguyễn Văn A")) {
      assertEquals(authority.page(), only(lines, part).page(), () -> "the foot is torn: " + part);
    }
    if (atTheEdge(report)) {
      Mark mark = only(lines, "KHÔNG PHỔ BIẾN");
      assertEquals(authority.page(), mark.page(), "the mark is not on the last page");
      assertTrue(mark.top() > only(lines, "Nguyễn Văn A").bottom(), "the mark lies on the foot");
    }
    assertEquals(pages.get(report).size(), authority.page(), "a page follows the foot");
  }

  /**
   * Whether the line that forbids publication stands at the edge of the last page, as in HD05. HD36
   * has it below the foot; Word keeps them together, LibreOffice does not.
   */
  private static boolean atTheEdge(String report) {
    return report.startsWith("party-hd05");
  }

  private static Mark only(List<Mark> lines, String words) {
    List<Mark> found = lines.stream().filter(line -> line.words().contains(words)).toList();
    assertEquals(1, found.size(), words);
    return found.get(0);
  }
}
