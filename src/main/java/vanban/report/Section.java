package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.report.table.ReportChart;
import vanban.report.table.ReportPicture;
import vanban.report.table.ReportTable;
import vanban.vietnamese.NumberPattern;

/**
 * A section of a report.
 *
 * @param id by which references find it
 * @param pattern how it is numbered
 * @param numbered whether it has a number
 * @param newPage whether it starts a page
 * @param title its title; empty where the number runs into the first paragraph of the body
 * @param runIn whether title and body stand in one paragraph
 * @param content what it says; its body starts with a paragraph where there is no title, or it runs
 *     in
 * @param origin where it was written
 */
public record Section(
    Optional<String> id,
    NumberPattern pattern,
    boolean numbered,
    boolean newPage,
    Optional<Line> title,
    boolean runIn,
    Content content,
    Origin origin) {

  /**
   * What a section or an appendix says, in the order it is printed.
   *
   * @param body its text, with places for some of what follows; may be empty
   * @param tables in order; those that the body does not place stand below it
   * @param charts in order; those that the body does not place stand below those
   * @param pictures in order; those that the body does not place stand below those
   * @param sections the sections below all that
   */
  public record Content(
      Prose body,
      List<ReportTable> tables,
      List<ReportChart> charts,
      List<ReportPicture> pictures,
      List<Section> sections) {
    /** Keeps the lists from change. */
    public Content {
      tables = List.copyOf(tables);
      charts = List.copyOf(charts);
      pictures = List.copyOf(pictures);
      sections = List.copyOf(sections);
    }
  }
}
