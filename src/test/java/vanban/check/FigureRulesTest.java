package vanban.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.ProjectTemplates;
import vanban.check.figure.FigureRules;
import vanban.check.text.Rule;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Mend;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

@DisplayName("Rules for numbers typed beside figures")
class FigureRulesTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final Path REPORT = Path.of("data/a/report.yaml");
  private static final String HEAD =
      """
      layout: party-hd36
      genre: BÁO CÁO
      issuer: {parent: TỈNH ỦY HẬU GIANG, name: VĂN PHÒNG}
      number: {symbol: BC/VPTU}
      place: Hậu Giang
      title: việc thử các quy tắc
      recipients: [Lưu Văn phòng Tỉnh ủy]
      signature: {authority: CHÁNH VĂN PHÒNG, name: Nguyễn Văn A}
      figures: so-lieu.yaml
      opening: |
      """;
  private static final String FIGURES =
      """
      figures:
        thu: {name: Thu ngân sách, unit: tỷ đồng, actual: 1916.94, plan: 7500, prior: 1802.14}
        ngheo: {name: Số hộ nghèo, unit: hộ, actual: 1254, prior: 1288}
        can: {name: Số hộ cận nghèo, unit: hộ, actual: 125}
        ty-le: {name: Tỷ lệ hộ nghèo, unit: "%", actual: 2.35}
        nuoc: {name: Tỷ lệ hộ dùng nước sạch, unit: "%", actual: 98.15}
        dien: {name: Tỷ lệ hộ dùng điện, unit: "%", actual: 98.15}
        von: {name: Vốn giao, unit: tỷ đồng, actual: 2026}
        giao: {name: Vốn được giao, unit: tỷ đồng, actual: 412.5}
        xa: {name: Số xã, unit: xã, actual: 51}
      """;

  private final MemoryWorld world = new MemoryWorld();

  @BeforeEach
  void bringTheTemplates() throws IOException {
    world.withAll(ProjectTemplates.WORLD, Path.of("templates"));
  }

  private List<Diagnostic> found(String prose) throws IOException {
    return reviewed(HEAD + "  " + prose + "\n");
  }

  private List<Diagnostic> reviewed(String report) throws IOException {
    world.with(REPORT.toString(), report).with("data/a/so-lieu.yaml", FIGURES);
    Diagnostics found = new Diagnostics();
    new ReportCompiler(world, PROJECT).review(REPORT, false, found);
    assertTrue(!found.hasErrors(), () -> found.sorted().toString());
    return found.sorted().stream()
        .filter(one -> FigureRules.ALL.stream().map(Rule::id).anyMatch(one.id().text()::equals))
        .toList();
  }

  private static String told(Diagnostic one) {
    String mends =
        one.mends().stream()
            .map(Mend::edits)
            .map(edits -> " -> " + edits.get(0).text())
            .reduce("", String::concat);
    return one.id().text()
        + " "
        + one.message().arguments()
        + " @ "
        + one.place().orElseThrow().text()
        + mends;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu ngân sách đạt 1.916,94 tỷ đồng.        | 1.916,94 tỷ đồng | ${thu}
          Dự toán thu ngân sách là 1.802,14 tỷ đồng. | 1.802,14 tỷ đồng | ${thu.prior}
          Toàn tỉnh còn 1.254 hộ nghèo.              | 1.254 hộ         | ${ngheo}
          Số hộ cận nghèo là 125 hộ.                 | 125 hộ           | ${can}
          Tỷ lệ hộ nghèo còn 2,35%.                  | 2,35%            | ${ty-le}
          Thu ngân sách khá, đạt 25,56% dự toán.     | 25,56%           | ${thu.of_plan}
          Thu ngân sách khá, tăng 6,37% so với trước.| tăng 6,37%       | ${thu.change}
          """)
  @DisplayName("tell what was typed in the words of a figure, and mend it where that is named")
  void tellWhatWasTyped(String prose, String words, String written) throws IOException {
    assertEquals(
        List.of("typed-figure [" + words + ", " + written + "] @ " + words + " -> " + written),
        found(prose).stream().map(FigureRulesTest::told).toList());
    world.remove(REPORT);
    assertEquals(List.of(), found(prose.replace(words, written)));
  }

  @Test
  @DisplayName("tell of a number of many digits also where nobody names the figure, without mend")
  void tellOfANumberOfManyDigits() throws IOException {
    assertEquals(
        List.of("typed-figure [1.916,94 tỷ đồng, ${thu}] @ 1.916,94 tỷ đồng"),
        found("Cả năm được 1.916,94 tỷ đồng.").stream().map(FigureRulesTest::told).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu ngân sách đạt ${thu}, ${thu.of_plan} dự toán.",
        "Số xã đạt chuẩn là 51 xã.",
        "Vốn giao năm 2026, số 412/QĐ-UBND ngày 12/5/2026.",
        "Có 125 hộ khó khăn về nhà ở.",
        "Có 98,15% số hộ hài lòng.",
        "Thu ngân sách đạt 1.916,94 triệu đồng.",
        "Đã giải ngân 412,5 tỷ đồng.",
        "Toàn tỉnh giao 1.300/1.254 hộ vay vốn.",
        "Mã hồ sơ 1.254 là của huyện.",
      })
  @DisplayName("are silent of what is the same by chance, or not the same")
  void areSilentOfWhatIsTheSameByChance(String prose) throws IOException {
    assertEquals(List.of(), found(prose));
  }

  @Test
  @DisplayName("leave alone what stands in a table, or comes from a term")
  void leaveAloneWhatStandsInATable() throws IOException {
    assertEquals(
        List.of(), found("Như sau:\n\n  | Việc | Số |\n  |---|---|\n  | Hộ nghèo | 1.254 hộ |\n"));
    String terms = HEAD.replace("opening:", "terms: {so: 1.254 hộ}\nopening:");
    assertEquals(List.of(), reviewed(terms + "  Toàn tỉnh còn ${so} nghèo.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu ngân sách đạt 1.920,5 tỷ đồng, tăng 6,4%. | 1.920,5 tỷ đồng | 1.916,94 tỷ đồng | ${thu}
          Số hộ nghèo giảm còn 1.245 hộ.                | 1.245 hộ        | 1.254 hộ         | ${ngheo}
          Tỷ lệ hộ nghèo là 2,53%.                      | 2,53%           | 2,35%            | ${ty-le}
          - Số hộ cận nghèo: 152 hộ;                    | 152 hộ          | 125 hộ           | ${can}
          """)
  @DisplayName("tell of a number that a figure of that name does not have")
  void tellOfAnotherNumber(String prose, String words, String declared, String written)
      throws IOException {
    String told = "contradicts-figure [" + declared + ", " + written + "] @ " + words;
    assertEquals(List.of(told), found(prose).stream().map(FigureRulesTest::told).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu ngân sách đạt 1.917 tỷ đồng.",
        "Thu ngân sách đạt 1.916,9 tỷ đồng.",
        "Thu ngân sách là 7.500 tỷ đồng theo dự toán.",
        "Thu ngân sách tháng 9 đạt 150 tỷ đồng.",
        "Thu ngân sách đạt 150 tỷ đồng trong tháng 9.",
        "Thu ngân sách đạt 1.920,5 triệu đồng.",
        "Quý I, thu ngân sách đạt 450 tỷ đồng.",
        "Tổng thu ngân sách đạt 2.920,5 tỷ đồng.",
        "Thu ngân sách đạt trên 1.900 tỷ đồng.",
        "Số hộ nghèo đạt 12 điều kiện.",
        "Nhìn chung khá. Số xã là 52 xã.", // a name of few letters
        "Số hộ nghèo giảm 34 hộ.",
        "Năm 2025 có kết quả:\n\n  - Thu ngân sách đạt 1.820,5 tỷ đồng.",
      })
  @DisplayName("leave a number alone that is of another time, place or measure, or rounded")
  void leaveANumberAloneOfAnotherTime(String prose) throws IOException {
    assertEquals(List.of(), found(prose));
  }

  @Test
  @DisplayName("leave a number alone below a title of another time")
  void leaveANumberAloneBelowATitle() throws IOException {
    String sections = HEAD + "  Lời mở.\nsections:\n  - title: %s\n    body: %s\n";
    String said = "Thu ngân sách đạt 1.820,5 tỷ đồng.";
    assertEquals(1, reviewed(sections.formatted("Kinh tế", said)).size());
    world.remove(REPORT);
    assertEquals(List.of(), reviewed(sections.formatted("Kết quả năm 2025", said)));
  }
}
