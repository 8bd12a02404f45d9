package vanban.report.table;

import java.util.Optional;
import vanban.document.Origin;
import vanban.document.Picture;
import vanban.prose.Line;

/**
 * A picture of a section.
 *
 * @param id by which references find it; only with a title
 * @param title below it; empty without
 * @param shown what it shows
 * @param source who made it
 * @param origin where it was written
 */
public record ReportPicture(
    Optional<String> id,
    Optional<Line> title,
    Picture.Shown shown,
    Optional<Line> source,
    Origin origin) {}
