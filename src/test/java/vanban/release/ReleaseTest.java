package vanban.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

@DisplayName("Before a document is issued")
class ReleaseTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final String WHOLE =
      """
      layout: party-hd36
      genre: BÁO CÁO
      issuer: {parent: TỈNH ỦY HẬU GIANG, name: VĂN PHÒNG}
      number: {value: 12, symbol: BC/VPTU}
      place: Hậu Giang
      date: 2026-03-05
      title: việc thử trước khi phát hành
      opening: Đã thu ${thu}.
      figures: so-lieu.yaml
      recipients: [Thường trực Tỉnh ủy (để báo cáo), Lưu Văn phòng Tỉnh ủy]
      signature: {authority: CHÁNH VĂN PHÒNG, name: Nguyễn Văn A}
      """;
  private static final String FIGURES =
      "figures:\n  thu: {name: Thu ngân sách, unit: tỷ đồng, actual: 25, source: Sở Tài chính}\n";

  private static List<String> lacks(String report, String figures) throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(ProjectTemplates.WORLD, ProjectTemplates.FOLDER)
            .with("data/a/report.yaml", report)
            .with("data/a/so-lieu.yaml", figures);
    Diagnostics found = new Diagnostics();
    new ReportCompiler(world, PROJECT).review(Path.of("data/a/report.yaml"), true, found);
    return found.sorted().stream().map(ReleaseTest::said).toList();
  }

  private static String said(Diagnostic found) {
    return found.severity().id() + " " + found.message().key();
  }

  @Test
  @DisplayName("nothing is said of a document that has all")
  void nothingIsSaidOfAWholeDocument() throws IOException {
    assertEquals(List.of(), lacks(WHOLE, FIGURES));
  }

  static Stream<Arguments> lacking() {
    return Stream.of(
        Arguments.of("title:", "draft: true\ntitle:", "error not-ready.draft"),
        Arguments.of("value: 12, ", "", "error not-ready.number"),
        Arguments.of("place: Hậu Giang\n", "", "error not-ready.place"),
        Arguments.of("2026-03-05", "2026-03", "error not-ready.date"),
        Arguments.of(", name: Nguyễn Văn A}", "}", "error not-ready.signer"));
  }

  @ParameterizedTest
  @MethodSource("lacking")
  @DisplayName("what it lacks is said")
  void whatItLacksIsSaid(String words, String others, String said) throws IOException {
    List<String> found = lacks(WHOLE.replace(words, others), FIGURES);
    assertTrue(found.contains(said), found.toString());
  }

  @Test
  @DisplayName("figures say where they come from, and none is left to be filled in")
  void figuresSayWhereTheyComeFrom() throws IOException {
    assertEquals(
        List.of("warning not-ready.source"),
        lacks(WHOLE, FIGURES.replace(", source: Sở Tài chính", "")));
    List<String> open =
        lacks(
            WHOLE.replace("title:", "draft: true\ntitle:"),
            FIGURES.replace("actual: 25", "actual: "));
    assertTrue(open.stream().anyMatch(one -> one.startsWith("error unfilled")), open.toString());
  }
}
