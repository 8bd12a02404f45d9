package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.TrialReport;
import vanban.docx.Parts;
import vanban.docx.Schemas;
import vanban.source.MemoryWorld;

@DisplayName("The command check FILE.docx --out MARKED.docx")
class MarkedCopyTest {
  private static final String REPORT =
      TrialReport.HEAD
          + """
      opening: |
        Có 1/2 tổ chức đạt chuẩn, chiếm **40**%. Có 77/505 tổ chức đạt chuẩn, chiếm 15,24%.[^a] Hết.

        | Nội dung | Ghi chú |
        |---|---|
        | Một | Có 1/4 cơ quan, chiếm 30% |

        [^a]: Trong đó 3/4 cơ quan, đạt 70%.
      sections:
        - title: Có 1/5 đơn vị đạt, chiếm 25%
          body: Lời văn.
      """;
  private static final String MADE = "out/a/report.docx";

  private final MemoryWorld world = new MemoryWorld();
  private final Terminal terminal = new Terminal(world);

  @BeforeEach
  void makeTheFile() throws IOException {
    world.withAll(ProjectTemplates.WORLD, Path.of("templates"));
    world.with("data/a/report.yaml", REPORT);
    assertEquals(0, run("render"));
  }

  private int run(String... args) {
    return terminal.run(args);
  }

  private String printed() {
    return terminal.printed();
  }

  private String said() {
    return terminal.said();
  }

  private byte[] bytes(String file) throws IOException {
    return world.bytes(Path.of(file));
  }

  private String text(String file) {
    assertEquals(0, run("text", file));
    return printed();
  }

  /** The words that comments hang on, each between brackets, a footnote's sign among them. */
  private String marked(String file) throws IOException {
    return Parts.of(bytes(file))
        .get("word/document.xml")
        .replaceAll("<w:commentRangeStart w:id=\"\\d+\"/>", "[")
        .replaceAll("<w:commentRangeEnd w:id=\"\\d+\"/>", "]")
        .replaceAll("<w:footnoteReference [^>]*>", "^")
        .replaceAll("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .lines()
        .filter(line -> line.contains("["))
        .collect(Collectors.joining("\n"));
  }

  @Test
  @DisplayName("puts each finding at its words: in text, at the sign of a note, in a cell, a title")
  void putsEachFindingAtItsWords() throws Exception {
    byte[] before = bytes(MADE);
    assertEquals(1, run("check", MADE, "--out", "soat/marked.docx"));
    assertTrue(said().endsWith("đã ghi soat/marked.docx: 5 nhận xét\n"), said());
    assertArrayEquals(before, bytes(MADE));
    assertEquals(
        "Có 1/2 tổ chức đạt chuẩn, chiếm [40%]. Có 77/505 tổ chức đạt chuẩn, chiếm [15,24%].[^]"
            + " Hết.\n"
            + "Có 1/4 cơ quan, chiếm [30%]\n"
            + "Có 1/5 đơn vị đạt, chiếm [25%]",
        marked("soat/marked.docx").replace('\u00A0', ' '));
    assertEquals(List.of(), Schemas.errors(Parts.of(bytes("soat/marked.docx"))));
    assertEquals(text(MADE), text("soat/marked.docx"));
    String comments = Parts.of(bytes("soat/marked.docx")).get("word/comments.xml");
    assertTrue(comments.contains(">1/2 là 50%, không phải 40% [ratio-percent]<"), comments);
    assertTrue(comments.contains(">có phải `15,25%`?<"), comments);
    assertTrue(comments.contains(">“70%”<"), comments);
    assertFalse(comments.contains("w:date"), comments);
  }

  @Test
  @DisplayName("makes the same bytes again, and works on its own copy")
  void makesTheSameBytesAgain() throws Exception {
    run("check", MADE, "--out", "b.docx");
    run("check", MADE, "--out", "c.docx");
    assertArrayEquals(bytes("b.docx"), bytes("c.docx"));
    assertEquals(1, run("check", "b.docx", "--out", "d.docx"));
    assertEquals(List.of(), Schemas.errors(Parts.of(bytes("d.docx"))));
    assertEquals(text(MADE), text("d.docx"));
  }

  @Test
  @DisplayName("refuses to write over the file itself, and takes one Word file without --fix")
  void refusesToWriteOverTheFileItself() throws Exception {
    byte[] before = bytes(MADE);
    assertEquals(1, run("check", MADE, "--out", "./" + MADE));
    assertTrue(said().contains("error[unwritable-output]: không ghi được " + MADE), said());
    assertArrayEquals(before, bytes(MADE));
    assertEquals(2, run("check", "--out", "b.docx"));
    assertEquals(2, run("check", "a", "--out", "b.docx"));
    assertEquals(2, run("check", MADE, MADE, "--out", "b.docx"));
    assertEquals(2, run("check", MADE, "--fix", "--out", "b.docx"));
    assertEquals(2, run("check", MADE, "--out", "b.txt"));
    assertFalse(world.isFile(Path.of("b.docx")));
  }

  @Test
  @DisplayName("writes over a copy of its own, and over nothing else")
  void writesOverACopyOfItsOwn() throws Exception {
    byte[] other = bytes(MADE).clone();
    other[other.length - 1] = 1;
    world.with("thư.docx", "của người khác").with("gần.docx", other);
    assertEquals(1, run("check", MADE, "--out", "thư.docx"));
    assertTrue(said().contains("ở đó đã có một tệp khác"), said());
    assertEquals(1, run("check", MADE, "--out", "gần.docx"));
    assertArrayEquals(other, bytes("gần.docx"));
    assertEquals(1, run("check", MADE, "--out", "b.docx"));
    world.with("bản sao.docx", bytes(MADE));
    assertEquals(1, run("check", MADE, "--out", "b.docx"));
    assertTrue(said().contains("đã ghi b.docx"), said());
    assertEquals(1, run("check", MADE, "--out", "bản sao.docx"));
    assertTrue(said().contains("đã ghi bản sao.docx"), said());
  }

  @Test
  @DisplayName("is what a Word file gets: it is neither mended nor issued")
  void isWhatAWordFileGets() {
    assertEquals(2, run("check", MADE, "--fix"));
    assertEquals(2, run("check", MADE, "--release"));
    assertTrue(said().contains("báo cáo YAML"), said());
  }

  @Test
  @DisplayName("writes nothing of a file that cannot be read, and says so once")
  void writesNothingOfAFileThatCannotBeRead() {
    world.with("hỏng.docx", "không phải Word");
    assertEquals(1, run("check", "hỏng.docx", "--out", "b.docx", "--format", "short"));
    assertEquals(1, printed().lines().count());
    assertFalse(said().contains("not-a-document"), said());
    assertFalse(world.isFile(Path.of("b.docx")));
  }
}
