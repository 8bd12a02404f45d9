package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.prose.Prose;
import vanban.report.table.ReportChart;
import vanban.report.table.ReportTable;

/**
 * What a section or an appendix says, in the order it is printed.
 *
 * @param body its text; may be empty
 * @param table a table below the body
 * @param chart a chart below that
 * @param sections the sections below that
 */
public record Content(
    Prose body, Optional<ReportTable> table, Optional<ReportChart> chart, List<Section> sections) {
  /** Keeps the sections from change. */
  public Content {
    sections = List.copyOf(sections);
  }
}
