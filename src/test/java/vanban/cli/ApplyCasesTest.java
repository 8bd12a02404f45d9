package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Approved;
import vanban.TrialReport;
import vanban.source.MemoryWorld;

/** What is different between the two reports of a case is what reviewers did to the first. */
@DisplayName("vanban apply")
@Execution(ExecutionMode.SAME_THREAD)
class ApplyCasesTest {
  static List<String> cases() throws IOException {
    return DiffCasesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("brings back what was tracked")
  void bringsBackWhatWasTracked(String name) throws IOException {
    MemoryWorld world = DiffCasesTest.world(name);
    Terminal terminal = new Terminal(world);
    terminal.run("diff", "--out", "reviewed.docx", "data/old", "data/new");
    String told = applied(terminal);
    Path approved = Path.of("src/test/resources/diffs", name, "apply.approved.txt");
    Approved.verify(told, approved);
    boolean whole = told.contains("còn 0 chỗ");
    int status = terminal.run("diff", "data/old", "data/new");
    assertEquals(whole ? Status.DONE : Status.DIFFERENT, status, terminal.printed());
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("brings back the same where nothing was tracked")
  void bringsBackTheSameWhereNothingWasTracked(String name) throws IOException {
    MemoryWorld world = DiffCasesTest.world(name);
    Terminal terminal = new Terminal(world);
    terminal.run("diff", "--out", "reviewed.docx", "data/old", "data/new");
    terminal.run("apply", "reviewed.docx", "data/old");
    String tracked = terminal.printed();
    terminal.run("render", "data/new");
    terminal.run("apply", "out/new/report.docx", "data/old");
    String plain = terminal.printed();
    assertEquals(tracked, plain);
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("has nothing to bring back of a file that nobody changed")
  void hasNothingToBringBack(String name) throws IOException {
    Terminal terminal = new Terminal(DiffCasesTest.world(name));
    terminal.run("render", "data/old");
    assertEquals(Status.DONE, terminal.run("apply", "out/old/report.docx", "data/old"));
    assertEquals("", terminal.printed());
    assertTrue(terminal.said().startsWith("0 chỗ sửa"), terminal.said());
  }

  @Test
  @DisplayName("refuses a file of another report")
  void refusesAFileOfAnotherReport() throws IOException {
    MemoryWorld world = DiffCasesTest.world("words");
    world.with(
        "data/other/report.yaml",
        TrialReport.HEAD
            + """
            sections:
              - title: Nước sạch
                body: |
                  Bốn trạm cấp nước tập trung chạy thử từ tháng Hai.

                  Người dân đóng góp ngày công đào rãnh đặt ống.

                  Chất lượng nước được lấy mẫu mỗi tuần một lần.

                  Hai cụm dân cư xa trạm còn dùng nước giếng khoan.

                  Đơn vị quản lý thu tiền nước theo đồng hồ.

                  Các hộ nghèo được miễn phí lắp đặt.

                  Tổ vận hành trực ngày đêm, có sổ ghi sự cố.

                  Mùa khô năm nay không xã nào thiếu nước.

                  Sang quý sau nối thêm tuyến ống về phía kênh Xáng.

                  Kinh phí lấy từ nguồn xây dựng nông thôn mới.
            """);
    Terminal terminal = new Terminal(world);
    terminal.run("render", "data/other");
    int status = terminal.run("apply", "--write", "out/other/report.docx", "data/new");
    assertEquals(Status.ERRORS, status, terminal.printed());
    assertTrue(terminal.said().contains("không phải bản Word của báo cáo"), terminal.said());
    assertEquals("", terminal.printed());
  }

  private static String applied(Terminal terminal) {
    terminal.run("apply", "--write", "reviewed.docx", "data/old");
    return (terminal.printed() + terminal.said()).replaceAll(" +\n", "\n");
  }
}
