package vanban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.DiskWorld;
import vanban.source.World;

class SampleReportsTest {
  private static final Path DATA = Path.of("data");

  private final World world = new DiskWorld(Path.of(""));
  private final ReportReader reader =
      new ReportReader(
          world,
          DATA,
          new ReportReader.KnownLayouts(
              "templates", Set.of("party-hd05", "party-hd36", "state-nd30")));

  @Test
  void readsEveryReportBelowDataWithoutADiagnostic() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<Path> reports = reports();
    for (Path report : reports) {
      Optional<Report> read = reader.read(report, diagnostics).report();
      assertEquals("", print(diagnostics));
      assertTrue(read.isPresent(), report.toString());
    }
    assertTrue(reports.size() >= 4, reports.toString());
  }

  private List<Path> reports() throws IOException {
    List<Path> reports = new ArrayList<>();
    for (Path file : world.filesBelow(DATA)) {
      if (file.toString().endsWith(".yaml") && reader.isReport(file)) {
        reports.add(file);
      }
    }
    return reports;
  }

  private static String print(Diagnostics diagnostics) {
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.HUMAN)
        .print(diagnostics.sorted());
  }
}
