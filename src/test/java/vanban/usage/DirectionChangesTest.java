package vanban.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

@DisplayName("A figure that turned since the last report")
class DirectionChangesTest {
  private static MemoryWorld world(String before, String now, String words) {
    return new MemoryWorld()
        .with("templates/x/layout.ftlx", "")
        .with("templates/x/layout.yaml", "genres: {bao-cao: {name: BÁO CÁO}}\n")
        .with("data/1/f.yaml", "figures:\n  x: " + before + "\n")
        .with("data/1/report.yaml", UsageOf.HEAD)
        .with("data/2/f.yaml", "figures:\n  x: " + now + "\n")
        .with(
            "data/2/report.yaml",
            UsageOf.HEAD + "follows: ../1/report.yaml\nopening: " + words + "\n");
  }

  private static List<DirectionChange> changes(MemoryWorld world) throws IOException {
    Diagnostics found = new Diagnostics();
    return new ReportCompiler(world, UsageOf.PROJECT)
        .figures(Path.of("data/2/report.yaml"), found)
        .flatMap(FigureUsage::changes)
        .map(DirectionChanges::changes)
        .orElseThrow(() -> new AssertionError(found.sorted()));
  }

  /** What turned in a report of one figure, as {@code form: before → now}. */
  private static List<String> turned(String before, String now, String words) throws IOException {
    return changes(world(before, now, words)).stream()
        .map(one -> one.of().written() + ": " + one.before() + " → " + one.now())
        .map(line -> line.replace('\u00A0', ' '))
        .toList();
  }

  @Test
  @DisplayName("fell and rises now, or the other way round, or stays the same")
  void turnsBothWays() throws IOException {
    String more = "{unit: vụ, actual: 5, prior: 4}";
    String less = "{unit: vụ, actual: 4, prior: 5}";
    String same = "{unit: vụ, actual: 5, prior: 5}";
    assertEquals(List.of("x.change: tăng 25% → giảm 20%"), turned(more, less, "${x.change}"));
    assertEquals(List.of("x.change: giảm 20% → tăng 25%"), turned(less, more, "${x.change_by}"));
    assertEquals(List.of("x.change: tăng 25% → không đổi"), turned(more, same, "${x}"));
    assertEquals(List.of(), turned(more, "{unit: vụ, actual: 9, prior: 4}", "${x.change}"));
  }

  @Test
  @DisplayName("reached its plan and falls short of it now; a lower limit kept is a plan reached")
  void turnsAgainstPlans() throws IOException {
    assertEquals(
        List.of("x.result: vượt → chưa đạt"),
        turned("{actual: 5, plan: 4}", "{actual: 3, plan: 4}", "${x.of_plan}"));
    assertEquals(
        List.of("x.result: đạt → chưa đạt"),
        turned("{actual: 3, plan: at most 3}", "{actual: 5, plan: at most 4}", "${x.result}"));
    assertEquals(
        List.of(), turned("{actual: 4, plan: at most 5}", "{actual: 3, plan: at most 4}", "${x}"));
  }

  @Test
  @DisplayName("is looked at only beside what its form compares it with")
  void onlyWhatIsCompared() throws IOException {
    String before = "{unit: vụ, actual: 5, plan: 4, prior: {year: 4, month: 6}}";
    String now = "{unit: vụ, actual: 5, plan: 6, prior: {year: 6, month: 4}}";
    assertEquals(
        List.of("x.change.month: giảm 16,67% → tăng 25%"),
        turned(before, now, "${x.change.month}"));
    assertEquals(List.of("x.result: vượt → chưa đạt"), turned(before, now, "${x.of_plan}"));
    assertEquals(3, turned(before, now, "${x}").size());
  }

  @Test
  @DisplayName("that is a rank turns with its place, and where nothing was before with its amount")
  void ranksAndNothing() throws IOException {
    assertEquals(
        List.of("x.change: tăng 7 bậc → giảm 2 bậc"),
        turned(
            "{rank_of: 63, actual: 20, prior: 27}",
            "{rank_of: 63, actual: 22, prior: 20}",
            "${x}"));
    assertEquals(
        List.of("x.change: tăng 02 vụ → giảm 50%"),
        turned("{unit: vụ, actual: 2, prior: 0}", "{unit: vụ, actual: 1, prior: 2}", "${x}"));
  }

  @Test
  @DisplayName("is told only if both reports know both numbers, and the text prints it")
  void onlyWhatIsKnown() throws IOException {
    String more = "{unit: vụ, actual: 5, prior: 4}";
    String less = "{unit: vụ, actual: 4, prior: 5}";
    assertEquals(List.of(), turned("{unit: vụ, actual: 5}", less, "${x.change}"));
    assertEquals(List.of(), turned("{unit: vụ, actual: , prior: 4}", less, "${x.change}"));
    assertEquals(List.of(), turned(more, less, "không nói gì"));
    assertEquals(List.of(), turned("oops", less, "${x.change}"));
  }

  @Test
  @DisplayName("comes with the sentences to read again, as printed, each at its first figure")
  void sentences() throws IOException {
    String words = "\"Có ${x} ở B. Số vụ **${x.change}**, so với ${x.prior}. Hết.\"";
    MemoryWorld world =
        world("{unit: vụ, actual: 5, prior: 4}", "{unit: vụ, actual: 4, prior: 5}", words);
    assertEquals(
        List.of(
            "data/2/report.yaml:8:16 Có 04 vụ ở B.",
            "data/2/report.yaml:8:34 Số vụ giảm 20%, so với 05 vụ."),
        changes(world).get(0).sentences().stream()
            .map(one -> one.place() + " " + one.words().replace('\u00A0', ' '))
            .toList());
  }

  @Test
  @DisplayName("is not looked for where the report does not say which one was before it")
  void unknownReport() throws IOException {
    MemoryWorld world = world("{actual: 1}", "{actual: 1}", "${x}");
    Optional<FigureUsage> usage =
        new ReportCompiler(world, UsageOf.PROJECT)
            .figures(Path.of("data/1/report.yaml"), new Diagnostics());
    assertEquals(Optional.of(Optional.empty()), usage.map(FigureUsage::changes));
  }

  @Test
  @DisplayName("is not looked for in a report that is not there any more, which is a warning")
  void lostReport() throws IOException {
    MemoryWorld world = world("{actual: 1}", "{actual: 1}", "${x}");
    Diagnostics found = new Diagnostics();
    MemoryWorld without =
        world.with(
            "data/2/report.yaml", UsageOf.HEAD + "follows: ../0/report.yaml\nopening: ${x}\n");
    Optional<FigureUsage> usage =
        new ReportCompiler(without, UsageOf.PROJECT).figures(Path.of("data/2/report.yaml"), found);
    assertEquals(Optional.of(Optional.empty()), usage.map(FigureUsage::changes));
    assertEquals(
        List.of("data/2/report.yaml:7:10 warning[include-missing] data/0/report.yaml"),
        found.sorted().stream().map(DirectionChangesTest::told).toList());
  }

  @Test
  @DisplayName("is not known where the last report has errors, or is no report, which is said")
  void brokenReport() throws IOException {
    MemoryWorld world =
        world("{unit: vụ, actual: 5, prior: 4}", "{unit: vụ, actual: 4, prior: 5}", "${x.change}")
            .with("data/1/report.yaml", UsageOf.HEAD + "opening: ${y}\n");
    assertEquals(List.of(), changes(world));
    DirectionChanges broken =
        new ReportCompiler(world, UsageOf.PROJECT)
            .figures(Path.of("data/2/report.yaml"), new Diagnostics())
            .flatMap(FigureUsage::changes)
            .orElseThrow();
    assertEquals(DirectionChanges.unreadable("data/1/report.yaml"), broken);
  }

  @Test
  @DisplayName("is not looked for in the report itself, which is an error")
  void itself() throws IOException {
    MemoryWorld world =
        world("{actual: 1}", "{actual: 1}", "${x}")
            .with("data/2/report.yaml", UsageOf.HEAD + "follows: report.yaml\n");
    Diagnostics found = new Diagnostics();
    assertEquals(
        Optional.empty(),
        new ReportCompiler(world, UsageOf.PROJECT).figures(Path.of("data/2/report.yaml"), found));
    assertEquals(
        List.of("data/2/report.yaml:7:10 error[include-cycle] data/2/report.yaml"),
        found.sorted().stream().map(DirectionChangesTest::told).toList());
  }

  private static String told(Diagnostic found) {
    return found.place().orElseThrow()
        + " "
        + found.severity().name().toLowerCase(Locale.ROOT)
        + "["
        + found.id().text()
        + "] "
        + found.message().arguments().get(0);
  }
}
