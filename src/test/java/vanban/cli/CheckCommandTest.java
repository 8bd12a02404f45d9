package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.TrialReport;
import vanban.source.MemoryWorld;

@DisplayName("The command check")
class CheckCommandTest {
  private static final String HEAD = TrialReport.HEAD + "opening: |\n";
  private static final String WRONG = "  Có 1/2 tổ chức đạt chuẩn, chiếm 40%.\n";
  private static final String CUT = "  Có 77/505 tổ chức đạt chuẩn, chiếm 15,24%.\n";
  private static final String REPORT = "data/a/report.yaml";

  private final MemoryWorld world = new MemoryWorld();
  private final Terminal terminal = new Terminal(world);

  @BeforeEach
  void bringTheTemplates() throws IOException {
    world.withAll(ProjectTemplates.WORLD, Path.of("templates"));
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

  private String report() throws IOException {
    return new String(world.bytes(Path.of(REPORT)), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("says what a rule has against a report, at the words, and how often each has")
  void saysWhatARuleHas() {
    world.with(REPORT, HEAD + WRONG + "\n" + CUT);
    assertEquals(1, run("check", "--format", "short"));
    assertEquals(
        "data/a/report.yaml:11:35: error[ratio-percent]: 1/2 là 50%, không phải 40%\n"
            + "data/a/report.yaml:13:38: warning[cut-percent]: 77/505 làm tròn là 15,25%; 15,24%"
            + " là bỏ bớt chữ số mà không làm tròn\n",
        printed());
    assertTrue(said().startsWith("1 lần cut-percent\n1 lần ratio-percent\n"), said());
  }

  @Test
  @DisplayName("ends well with nothing but warnings; a report without slips is silent")
  void endsWellWithWarnings() {
    world.with(REPORT, HEAD + CUT);
    assertEquals(0, run("check"));
    world.with(REPORT, HEAD + CUT.replace("24", "25"));
    assertEquals(0, run("check"));
    assertEquals("", printed());
  }

  @Test
  @DisplayName("asks rules that render does not ask")
  void asksRulesThatRenderDoesNot() {
    world.with(REPORT, HEAD + WRONG);
    assertEquals(0, run("render"));
    assertFalse(said().contains("ratio-percent"), said());
  }

  @Test
  @DisplayName("says of a report with errors that no rule was asked, in every form")
  void saysThatNoRuleWasAsked() {
    String slip = HEAD.replace("opening:", "tilte: x\nopening:");
    world.with(REPORT, slip + WRONG).with("data/b/report.yaml", HEAD + WRONG);
    assertEquals(1, run("check", "--format", "short"));
    String note = "data/a/report.yaml:1:1: warning[not-reviewed]: báo cáo còn lỗi nên câu chữ chưa";
    assertTrue(printed().startsWith(note), printed());
    assertFalse(printed().contains("data/b/report.yaml:1:1"), printed());
    assertTrue(printed().contains("data/b/report.yaml:11:35: error[ratio-percent]"), printed());
    run("check", "--format", "json");
    assertTrue(printed().contains("\"code\" : \"not-reviewed\""), printed());
    run("check", "--format", "sarif");
    assertTrue(printed().contains("\"ruleId\" : \"not-reviewed\""), printed());
    assertEquals(1, run("render"));
    assertFalse(said().contains("not-reviewed"), said());
  }

  @Test
  @DisplayName("asks the rules of a report that lacks no more than its genre asks for")
  void asksWhereOnlyTheGenreIsBroken() {
    String issued =
        HEAD.replace("draft: true\n", "")
            .replace("{symbol:", "{value: 12, symbol:")
            .replace(", name: Nguyễn Văn A", "");
    world.with(REPORT, issued + WRONG);
    assertEquals(1, run("check", "--format", "short"));
    assertTrue(printed().contains("error[party/issued-signer]"), printed());
    assertTrue(printed().contains("error[ratio-percent]"), printed());
    assertFalse(printed().contains("not-reviewed"), printed());
  }

  @Test
  @DisplayName("is silent of what a comment allows, and tells of a comment that allows nothing")
  void isSilentOfWhatACommentAllows() {
    String allowed = HEAD.replace("opening:", "# vanban: bỏ qua ratio-percent - đã xem\nopening:");
    world.with(REPORT, allowed + WRONG);
    assertEquals(0, run("check"));
    assertEquals("", printed());
    assertEquals(0, run("render"));
    assertFalse(said().contains("wrong-suppression"), said());

    world.with(REPORT, allowed + "  Có 1/2 tổ chức đạt chuẩn, chiếm 50%.\n");
    assertEquals(0, run("check"));
    assertTrue(printed().contains("[wrong-suppression]"), printed());
    assertEquals(0, run("render"));
    assertFalse(said().contains("wrong-suppression"), said());
  }

  @Test
  @DisplayName("does not ask what vanban.yaml allows, and tells of a rule there that there is not")
  void doesNotAskWhatTheProjectAllows() {
    world.with(REPORT, HEAD + WRONG);
    world.with("vanban.yaml", "check:\n  allow: {ratio-percent: số của cấp trên}\n");
    assertEquals(0, run("check"));
    assertEquals("", printed());

    world.with("vanban.yaml", "check:\n  allow: {ratio-percnt: số của cấp trên}\n");
    assertEquals(1, run("check"));
    assertTrue(printed().contains("vanban.yaml:2:11: warning[wrong-suppression]"), printed());
    assertTrue(printed().contains("`ratio-percent`?"), printed());
  }

  @Test
  @DisplayName("tells what vanban.yaml allows in vain, when all reports were asked")
  void tellsWhatIsAllowedInVain() {
    world.with(REPORT, HEAD + WRONG).with("data/b/report.yaml", HEAD + CUT.replace("24", "25"));
    world.with(
        "vanban.yaml", "check:\n  allow: {ratio-percent: một, cut-percent: hai, page-size: ba}\n");
    assertEquals(0, run("check", "--format", "short"));
    assertEquals(
        "vanban.yaml:2:31: warning[wrong-suppression]: dự án cho phép `cut-percent`, mà không báo"
            + " cáo nào có điều ấy\n",
        printed());
    assertEquals(0, run("check", "b", "--format", "short"));
    assertEquals("", printed());
    assertEquals(0, run("check", "--shard", "1/2", "--format", "short"));
    assertEquals("", printed());
    world.with("data/c/report.yaml", HEAD.replace("title", "tilte") + CUT);
    assertEquals(1, run("check", "--format", "short"));
    assertFalse(printed().contains("wrong-suppression"), printed());
  }

  @Test
  @DisplayName("goes by the names, capitals and short forms of vanban.yaml")
  void goesByTheWordsOfTheProject() {
    String prose =
        "  Vận động nhân dân hiến đất. Ban nhân dân ấp họp. Xã Thủy Hoà và các xã hòa giải, thủy"
            + " lợi, hóa chất. Giao BQLDA làm.\n";
    world.with(REPORT, HEAD + prose);
    assertEquals(0, run("check", "--format", "short"));
    assertTrue(printed().contains("[abbreviation-unexplained]"), printed());
    world.with(
        "vanban.yaml",
        "check:\n  tones: old\n  names: [Thủy Hoà]\n  capitals: [Nhân dân]\n"
            + "  abbreviations: {BQLDA: Ban Quản lý dự án}\n");
    assertEquals(0, run("check", "--format", "short"));
    assertEquals(
        "data/a/report.yaml:11:12: warning[capital-mixed]: “nhân dân” viết khác cách cơ quan đã"
            + " chọn trong vanban.yaml: “Nhân dân”\n",
        printed());
  }

  @Test
  @DisplayName("speaks the language of vanban.yaml, unless another is asked for")
  void speaksTheLanguageOfTheProject() {
    world.with(REPORT, HEAD + WRONG).with("vanban.yaml", "lang: en\n");
    assertEquals(1, run("check"));
    assertTrue(printed().contains("1/2 is 50%, not 40%"), printed());
    assertEquals(1, run("check", "--lang", "vi"));
    assertTrue(printed().contains("1/2 là 50%, không phải 40%"), printed());
  }

  @Test
  @DisplayName("reads a Word file where there is neither a report nor a layout")
  void readsAWordFile() throws IOException {
    world.with(REPORT, HEAD + WRONG);
    assertEquals(0, run("render"));
    MemoryWorld bare =
        new MemoryWorld()
            .with("gửi đi.docx", world.bytes(Path.of("out/a/report.docx")))
            .with("hỏng.docx", "không phải Word");
    Terminal there = new Terminal(bare);
    assertEquals(1, there.run("check", "hỏng.docx", "gửi đi.docx", "--format", "short"));
    assertTrue(there.printed().contains("error[not-a-document]: hỏng.docx"), there.printed());
    assertTrue(
        there.printed().contains("error[ratio-percent]: 1/2 là 50%, không phải 40%"),
        there.printed());
  }

  @Test
  @DisplayName(
      "says of an old Word file how to save it, and of one that is not there that it is not")
  void saysOfAnOldWordFile() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, -31};
    world.with("cu.doc", old).with(REPORT, HEAD + CUT);
    assertEquals(1, run("check", "cu.doc", "--format", "short"));
    assertTrue(printed().startsWith("error[not-a-document]: cu.doc "), printed());
    assertEquals(2, run("check", "khong-co.docx"));
    assertTrue(said().contains("khong-co.docx"), said());
  }

  @Test
  @DisplayName("mends what has one right mend, and finds nothing to mend the second time")
  void mendsWhatHasOneRightMend() throws IOException {
    String before = HEAD + CUT + "# cuối\n";
    world.with(REPORT, before);
    assertEquals(0, run("check", "--fix", "--dry-run"));
    assertTrue(
        printed().contains("-  Có 77/505 tổ chức đạt chuẩn, chiếm 15,24%.\n+  Có"), printed());
    assertEquals(before, report());

    assertEquals(0, run("check", "--fix"));
    assertEquals(before.replace("15,24", "15,25"), report());
    assertEquals("", printed());
    assertEquals(0, run("check", "--fix", "--dry-run"));
    assertEquals("", printed());
  }

  @Test
  @DisplayName("refuses --dry-run without --fix")
  void refusesDryRunAlone() {
    world.with(REPORT, HEAD + CUT);
    assertEquals(2, run("check", "--dry-run"));
  }

  @Test
  @DisplayName("has its rules explained by explain, which guesses what was meant")
  void hasItsRulesExplained() {
    assertEquals(0, run("explain", "ratio-percent"));
    assertTrue(printed().startsWith("### `ratio-percent`"), printed());
    assertEquals(2, run("explain", "ratio-percnt"));
    assertTrue(said().contains("ratio-percent"), said());
    assertEquals(2, run("explain"));
    assertEquals(0, run("explain", "RATIO-percent"));
    assertEquals(2, run("explain", "to-check"));
    assertTrue(said().contains("docs/diagnostics.md#to-check"), said());
  }
}
