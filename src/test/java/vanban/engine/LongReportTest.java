package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import vanban.diagnostic.Diagnostics;
import vanban.source.DiskWorld;
import vanban.vietnamese.linebreak.Bonds;

/** A long report loses nothing, as a reader of Word files sees it that is not ours. */
class LongReportTest {
  private static final int LEAST_BYTES = 100 * 1024;

  @Test
  void everyParagraphAndEveryNoteStandsWhereItWasWritten(@TempDir Path folder) throws IOException {
    LongReport report = new LongReport();
    assertTrue(report.proseBytes() >= LEAST_BYTES, () -> report.proseBytes() + " bytes of prose");
    assertEquals(57, report.notes());
    Path file = Files.writeString(folder.resolve("report.yaml"), report.yaml());
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx(file)))) {
      List<String> read = word.getParagraphs().stream().map(LongReportTest::read).toList();
      int start = read.indexOf(report.paragraphs().get(0));
      assertTrue(start >= 0, () -> "the first paragraph is lost: " + report.paragraphs().get(0));
      int end = start + report.paragraphs().size();
      assertEquals(
          String.join("\n", report.paragraphs()), String.join("\n", read.subList(start, end)));
      long notes = word.getFootnotes().stream().filter(note -> note.getId().signum() > 0).count();
      assertEquals(report.notes(), notes);
    }
  }

  private static byte[] docx(Path file) throws IOException {
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    ReportCompiler compiler =
        new ReportCompiler(new DiskWorld(Path.of("").toAbsolutePath()), project);
    Diagnostics found = new Diagnostics();
    return compiler
        .compile(file, found)
        .orElseThrow(() -> new AssertionError(found.sorted()))
        .docx();
  }

  /** The words of a paragraph, with each note in brackets at the place its sign stands. */
  private static String read(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      words.append(run.text().replaceAll("\\[footnoteRef:[0-9]+\\]", ""));
      for (CTFtnEdnRef sign : run.getCTR().getFootnoteReferenceList()) {
        XWPFFootnote note = paragraph.getDocument().getFootnoteByID(sign.getId().intValue());
        words.append(
            note.getParagraphs().stream()
                .map(part -> part.getText().strip())
                .collect(Collectors.joining(" / ", "[", "]")));
      }
    }
    return Bonds.typed(words.toString());
  }

  /** A report made of syllables in an order that does not repeat, with notes here and there. */
  private static final class LongReport {
    private static final int SECTIONS = 19;
    private static final int PARAGRAPHS = 16;
    private static final int NOTES_IN_SECTION = 3;
    private static final String[] SYLLABLES =
        ("ruộng vườn sông nước đường làng nhà trường ngày mùa hội họp cán bộ nhân dân phát triển "
                + "chăm sóc giữ gìn xây dựng kênh rạch cầu cống thủy lợi điện sáng khuyến học")
            .split(" ");

    private final StringBuilder yaml = new StringBuilder();
    private final List<String> paragraphs = new ArrayList<>();
    private long turn = 1;
    private int bytes;
    private int notes;

    LongReport() {
      yaml.append(
          """
          layout: party-hd05
          issuer: {name: TỈNH UỶ SÔNG HẬU}
          number: {symbol: BC/TU}
          place: Sông Hậu
          date: 2026
          genre: BÁO CÁO
          title: kết quả công tác năm
          sections:
          """);
      for (int i = 1; i <= SECTIONS; i++) {
        section(i);
      }
    }

    private void section(int number) {
      String title = "Phần việc thứ " + number;
      yaml.append("  - title: ").append(title).append("\n    body: |\n");
      paragraphs.add(title);
      StringBuilder definitions = new StringBuilder();
      for (int i = 0; i < PARAGRAPHS; i++) {
        if (i % 5 == 2 && i / 5 < NOTES_IN_SECTION) {
          notes++;
          noted(i, definitions);
        } else {
          paragraph(words(60), "");
        }
      }
      yaml.append(definitions);
    }

    private void paragraph(String written, String sign) {
      bytes += written.getBytes(StandardCharsets.UTF_8).length;
      yaml.append("      ").append(sign).append(written).append("\n\n");
      paragraphs.add(sign + written.replace("**", ""));
    }

    /** A paragraph or an item with a note inside, whose text may have two paragraphs. */
    private void noted(int turnInSection, StringBuilder definitions) {
      String before = turnInSection == 7 ? "**" + words(20) + "**" : words(20);
      String after = words(30);
      String first = words(12);
      String second = turnInSection == 12 ? words(10) : "";
      String sign = turnInSection == 12 ? "- " : "";
      paragraph(before + "[^n" + notes + "], " + after, sign);
      String note = second.isEmpty() ? first : first + " / " + second;
      String read = paragraphs.remove(paragraphs.size() - 1).replaceFirst("\\[\\^n[0-9]+\\]", "");
      int at = sign.length() + before.replace("**", "").length();
      paragraphs.add(read.substring(0, at) + "[" + note + "]" + read.substring(at));
      definitions.append("      [^n").append(notes).append("]: ").append(first).append("\n\n");
      if (!second.isEmpty()) {
        definitions.append("          ").append(second).append("\n\n");
      }
    }

    private String words(int count) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        turn = (turn * 1103515245L + 12345L) & 0x7fffffffL;
        words.add(SYLLABLES[(int) ((turn >> 8) % SYLLABLES.length)]);
      }
      return String.join(" ", words);
    }

    String yaml() {
      return yaml.toString();
    }

    List<String> paragraphs() {
      return paragraphs;
    }

    int proseBytes() {
      return bytes;
    }

    int notes() {
      return notes;
    }
  }
}
