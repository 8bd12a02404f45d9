package vanban.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.read.FiguresFormat;
import vanban.report.ReportFormat;

@DisplayName("Names of periods that stay where no mark can stand")
class KeptNamesTest {
  private static final Path FILE = Path.of("data/q2/f.yaml");
  private static final KeptNames NAMES =
      new KeptNames(FILE, Edited.change("Quý I/2024", "Quý II/2024"));

  private static List<String> found(List<RollForwardResult.Kept> kept) {
    kept.forEach(one -> assertEquals(FILE, one.file()));
    return kept.stream().map(one -> one.key() + ": " + one.words()).toList();
  }

  private static List<String> ofReport(String yaml) {
    return found(NAMES.ofReport(new Edited(yaml).as(ReportFormat.report())));
  }

  private static List<String> ofFigures(String yaml) {
    return found(NAMES.ofFigures(new Edited(yaml).as(FiguresFormat.file())));
  }

  @Test
  @DisplayName("in a title and in terms are those of parts of the period that was still to come")
  void ofAReport() {
    assertEquals(
        List.of("title: tháng 4 năm 2024", "terms.next: tháng 5"),
        ofReport(
            "title: quý I năm 2024, nhiệm vụ tháng 4 năm 2024\nterms: {next: tháng 5, x: [1]}\n"));
  }

  @Test
  @DisplayName("in a title are none where the next period is named: it is moved on too")
  void ofAReportMoved() {
    assertEquals(
        List.of(),
        ofReport("title: quý I năm 2024, nhiệm vụ quý II năm 2024\nterms: {next: quý II}\n"));
  }

  @Test
  @DisplayName("in a title and in terms are none where only the old period is named: it is renamed")
  void ofAReportRenamed() {
    assertEquals(List.of(), ofReport("title: quý I năm 2024\nterms: {now: quý I, last: quý IV}\n"));
    assertEquals(List.of(), ofReport("opening: nhiệm vụ quý II\n"));
  }

  @Test
  @DisplayName("in figures and groups stand in names and sources, and are of either period")
  void ofFigureFiles() {
    assertEquals(
        List.of(
            "figures.a.name: quý I", "figures.a.source: Quý I/2024", "groups.g.name: quý II/2024"),
        ofFigures(
            """
            figures:
              a: {name: Thu quý I, source: "Báo cáo Quý I/2024", unit: quý I}
              b: {name: Thu quý III, source: "ngày 26 tháng 3 năm 2024"}
              c: 5
            groups:
              g: {name: Kế hoạch quý II/2024}
            """));
  }

  @Test
  @DisplayName("in figures are none where there are neither figures nor groups")
  void ofAnEmptyFile() {
    assertEquals(List.of(), ofFigures("period: Quý I/2024\n"));
  }
}
