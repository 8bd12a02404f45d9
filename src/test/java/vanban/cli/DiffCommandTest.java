package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.TrialReport;
import vanban.docx.Parts;
import vanban.git.TrialRepository;
import vanban.source.DiskWorld;

@DisplayName("vanban diff")
class DiffCommandTest {
  private static final String REPORT = "data/xa/report.yaml";

  @TempDir private Path folder;
  private TrialRepository repository;
  private Terminal terminal;

  @BeforeEach
  void commit() throws Exception {
    repository = TrialRepository.in(folder);
    repository.write("templates/README.md", "");
    repository.write(REPORT, report("Thu ngân sách đạt dự toán."));
    repository.commit("Nguyễn Văn A", "Dự thảo lần 1");
    repository.tag("v1");
    repository.write(REPORT, report("Thu ngân sách vượt dự toán."));
    repository.write("data/ban/report.yaml", report("Chi đúng chế độ."));
    repository.commit("Nguyễn Văn A", "Dự thảo lần 2");
    repository.tag("v2");
    terminal = new Terminal(new DiskWorld(folder));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private static String report(String body) {
    return TrialReport.HEAD + "sections:\n  - title: Thu\n    body: " + body + "\n";
  }

  private void assertTold(int status, String told, String... args) {
    assertEquals(status, terminal.run(args), terminal.said());
    assertTrue(terminal.printed().contains(told), terminal.printed());
  }

  private void assertRefused(String said, String... args) {
    assertEquals(Status.USAGE, terminal.run(args), terminal.printed());
    assertTrue(terminal.said().contains(said), terminal.said());
  }

  @Test
  void comparesAReportWithTheLastCommit() throws IOException {
    assertTold(Status.DONE, "Không có gì khác.", "diff", "xa");
    repository.write(REPORT, report("Thu ngân sách chưa đạt dự toán."));
    assertTold(Status.DIFFERENT, "[-vượt-]{+chưa đạt+} dự toán", "diff", "xa");
    assertTold(Status.DIFFERENT, "HEAD:data/xa/report.yaml → data/xa/report.yaml", "diff", "xa");
  }

  @Test
  void comparesAReportWithARevision() {
    assertTold(Status.DIFFERENT, "[-đạt-]{+vượt+} dự toán", "diff", "v1", REPORT);
    assertTold(Status.DIFFERENT, "[-đạt-]{+vượt+} dự toán", "diff", "v1:data/xa", "xa");
    assertTold(Status.DIFFERENT, "[-vượt-]{+đạt+} dự toán", "diff", "v2:data/xa", "v1:data/xa");
  }

  @Test
  void comparesAllReportsOfTwoRevisions() {
    assertTold(
        Status.DIFFERENT, "v1:data/xa/report.yaml → v2:data/xa/report.yaml", "diff", "v1..v2");
    assertEquals("v2:data/ban/report.yaml: báo cáo mới\n", terminal.said());
    assertTold(Status.DIFFERENT, "[-vượt-]{+đạt+}", "diff", "v2..v1");
    assertEquals("v2:data/ban/report.yaml: báo cáo đã bỏ\n", terminal.said());
    assertTold(Status.DONE, "Không có gì khác.", "diff", "v2..");
  }

  @Test
  void comparesAReportWithItsWordFile() throws IOException {
    terminal.run("render", "xa");
    Path written = folder.resolve("out/xa/report.docx");
    Files.copy(written, folder.resolve("lan-2.docx"));
    assertTold(Status.DONE, "Không có gì khác.", "diff", "lan-2.docx", "xa");
    repository.write(REPORT, report("Thu ngân sách chưa đạt dự toán."));
    assertTold(Status.DIFFERENT, "[-vượt-]{+chưa đạt+}", "diff", "lan-2.docx", "xa");
    terminal.run("render", "xa");
    assertTold(
        Status.DIFFERENT, "[-vượt-]{+chưa đạt+}", "diff", "lan-2.docx", "out/xa/report.docx");
  }

  @Test
  void saysWhatIsNotThere() {
    assertRefused("không có tệp hay thư mục v9, cũng không có phiên bản Git", "diff", "v9", "xa");
    assertRefused("không có data/none ở phiên bản v1", "diff", "v1:data/none", "xa");
    assertRefused("none", "diff", "v1", "data/none");
    assertRefused("none.docx", "diff", "none.docx", "xa");
    assertRefused("chỉ so được hai tệp", "diff", "xa", "xa", "xa");
  }

  @Test
  void saysThatThereIsNoRepository(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(elsewhere.resolve("templates"));
    Files.createDirectories(elsewhere.resolve("data"));
    Files.writeString(elsewhere.resolve("data/report.yaml"), report("Thu đạt."));
    terminal = new Terminal(new DiskWorld(elsewhere));
    assertRefused("không nằm trong kho Git nào", "diff", "report.yaml");
  }

  @Test
  void namesTheRevisionAtWhichAReportHasErrors() throws Exception {
    repository.write(REPORT, report("Thu ${thu}."));
    repository.commit("Nguyễn Văn A", "Lỡ tay");
    repository.write(REPORT, report("Thu đạt."));
    assertRefused("Ở bản HEAD (", "diff", "xa");
    assertTrue(terminal.said().contains(REPORT + ":"), terminal.said());
    assertEquals("", terminal.printed());
  }

  @Test
  void writesTrackedChangesOfThoseWhoCommittedThem() throws Exception {
    repository.write(REPORT, report("Thu ngân sách vượt xa dự toán."));
    repository.commit("Trần Thị B", "Dự thảo lần 3");
    String[] redline = {"diff", "--out", "red.docx", "v1", "xa"};
    assertEquals(Status.DIFFERENT, terminal.run(redline), terminal.said());
    assertTrue(terminal.said().startsWith("red.docx: 2 chỗ sửa ghi thành dấu"), terminal.said());
    byte[] written = Files.readAllBytes(folder.resolve("red.docx"));
    String changes = Parts.of(written).getOrDefault("word/document.xml", "");
    assertTrue(
        changes.contains("w:author=\"Trần Thị B\" w:date=\"2026-03-01T11:00:00Z\""), changes);
    assertTold(Status.DONE, "Không có gì khác.", "diff", "red.docx", "xa"); // all accepted
    assertEquals(Status.DIFFERENT, terminal.run(redline));
  }

  @Test
  void writesTrackedChangesOverNeitherOfTheTwo() {
    terminal.run("render", "xa");
    assertRefused(
        "không ghi đè", "diff", "--out", "out/xa/report.docx", "out/xa/report.docx", "xa");
    assertRefused("phải kết thúc bằng .docx", "diff", "--out", "red.txt", "v1", "xa");
    assertRefused("đúng hai văn bản", "diff", "--out", "red.docx", "v1..v2");
  }

  @Test
  void printsForProgramsAndForBrowsers() {
    assertTold(Status.DIFFERENT, "\"kind\" : \"removed\"", "diff", "--format", "json", "v1", "xa");
    assertTold(Status.DIFFERENT, "<ins>vượt</ins>", "diff", "--format=html", "v1", "xa");
  }
}
