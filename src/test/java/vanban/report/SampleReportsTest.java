package vanban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.layout.Layouts;
import vanban.source.World;

class SampleReportsTest {
  private static final Path DATA = Path.of("data");

  private final World world = ProjectTemplates.WORLD;
  private final ReportReader reader;

  SampleReportsTest() throws IOException {
    Layouts layouts = new Layouts(world, Path.of("templates"));
    reader =
        new ReportReader(
            world,
            DATA,
            new ReportReader.KnownLayouts(
                "templates", layouts.names(), layouts.bases(), layouts::genres, layouts::writing));
  }

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
