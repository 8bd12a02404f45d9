package vanban.report;

import java.util.Optional;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.vietnamese.NumberPattern;

/**
 * A section of a report.
 *
 * @param id by which references find it
 * @param pattern how it is numbered
 * @param title its title; empty where the number runs into the first paragraph of the body
 * @param runIn whether title and body stand in one paragraph
 * @param content what it says; its body starts with a paragraph where there is no title, or it runs
 *     in
 * @param origin where it was written
 */
public record Section(
    Optional<String> id,
    NumberPattern pattern,
    Optional<Line> title,
    boolean runIn,
    Content content,
    Origin origin) {}
