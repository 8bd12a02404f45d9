package vanban.engine;

import java.util.List;
import java.util.Optional;
import vanban.compare.ChangedParts;
import vanban.figure.eval.Evaluation;
import vanban.report.Report;
import vanban.usage.FigureUseFinder;
import vanban.usage.FigureUses;
import vanban.usage.MovedUses;

/**
 * What has changed from one compilation of a report to the next.
 *
 * @param parts of its document; none if one of the two has no document
 * @param figures whose words are others; none if one of the two could not be read
 */
public record ReportChanges(ChangedParts parts, MovedUses figures) {
  /** The changes of a report. */
  public static ReportChanges between(Compilation before, Compilation now) {
    ChangedParts parts =
        before
            .document()
            .flatMap(old -> now.document().map(fresh -> ChangedParts.between(old, fresh)))
            .orElseGet(() -> new ChangedParts(List.of()));
    MovedUses figures =
        uses(before)
            .flatMap(old -> uses(now).map(fresh -> MovedUses.between(old, fresh)))
            .orElseGet(() -> new MovedUses(List.of()));
    return new ReportChanges(parts, figures);
  }

  private static Optional<FigureUses> uses(Compilation of) {
    Optional<Report> report = of.read().report();
    Evaluation figures = of.read().figures();
    return report.map(read -> FigureUseFinder.find(read, figures));
  }
}
