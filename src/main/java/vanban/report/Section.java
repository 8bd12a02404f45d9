package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.vietnamese.NumberPattern;

/**
 * A section of a report.
 *
 * @param id by which references find it
 * @param pattern how it is numbered
 * @param title its title; empty where the number runs into the first paragraph of the body
 * @param runIn whether title and body stand in one paragraph
 * @param body what it says; may be empty. Starts with a paragraph where there is no title, or it
 *     runs in
 * @param table a table below the body
 * @param chart a chart below that
 * @param sections the sections below it
 */
public record Section(
    Optional<String> id,
    NumberPattern pattern,
    Optional<Line> title,
    boolean runIn,
    Prose body,
    Optional<Table> table,
    Optional<Chart> chart,
    List<Section> sections) {
  /** Keeps the sections from change. */
  public Section {
    sections = List.copyOf(sections);
  }
}
