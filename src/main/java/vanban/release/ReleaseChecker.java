package vanban.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Severity;
import vanban.figure.Figure;
import vanban.figure.eval.Evaluation;
import vanban.report.Report;
import vanban.report.ReportReader;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.ParsedYaml;

/**
 * The list that a clerk goes through before a document is issued: number, date and place, who
 * signs, who gets it; no draft any more, nothing left to fill in or to look up, and figures that
 * say who answers for them.
 */
public final class ReleaseChecker {
  /** What a draft may have, of which there is a warning, and an issued document may not. */
  private static final Set<Code> OPEN =
      Set.of(Code.TO_CHECK, Code.UNFILLED_FIGURE, Code.MISSING_UNITS, Code.MISSING_PERIODS);

  private final Report report;
  private final Place start;
  private final Diagnostics diagnostics;

  private ReleaseChecker(Report report, Place start, Diagnostics diagnostics) {
    this.report = report;
    this.start = start;
    this.diagnostics = diagnostics;
  }

  /**
   * Says what a report lacks.
   *
   * @param read the report, as far as it could be
   * @param name of its own file, as messages print it
   */
  public static void check(ReportReader.Result read, String name, Diagnostics diagnostics) {
    read.files().yaml().stream()
        .map(ParsedYaml::file)
        .filter(file -> file.path().equals(name))
        .findFirst()
        .flatMap(file -> read.report().map(report -> of(report, file, diagnostics)))
        .ifPresent(checker -> checker.check(read.figures()));
  }

  private static ReleaseChecker of(Report report, SourceFile file, Diagnostics diagnostics) {
    return new ReleaseChecker(report, Place.startOf(file), diagnostics);
  }

  private void check(Evaluation figures) {
    checkHead();
    checkFoot();
    checkSources(figures);
  }

  /** What was found, with all that is still open as an error. */
  public static List<Diagnostic> strict(List<Diagnostic> found) {
    return found.stream().map(ReleaseChecker::strict).toList();
  }

  private static Diagnostic strict(Diagnostic found) {
    return OPEN.contains(found.code()) && found.severity() == Severity.WARNING
        ? found.asError()
        : found;
  }

  private void checkHead() {
    Report.Masthead masthead = report.head().masthead();
    lacks(report.head().marks().draft().isPresent(), "draft");
    lacks(masthead.number().value().isEmpty(), "number");
    lacks(masthead.place().isEmpty(), "place");
    lacks(masthead.date().day().isEmpty(), "date");
  }

  private void checkFoot() {
    Report.Foot foot = report.foot();
    lacks(foot.signatures().isEmpty(), "signature");
    lacks(foot.signatures().stream().anyMatch(one -> one.name().isEmpty()), "signer");
    lacks(foot.recipients().isEmpty(), "recipients");
  }

  private void lacks(boolean lacking, String what) {
    if (lacking) {
      diagnostics.add(Diagnostic.error(Code.NOT_READY, start).variant(what));
    }
  }

  /** Figures that were typed and say not where from. */
  private void checkSources(Evaluation figures) {
    String without =
        figures.keys().stream()
            .flatMap(key -> figures.find(key).stream())
            .filter(figure -> figure.source().isEmpty() && figure.formula().isEmpty())
            .map(Figure::key)
            .map(LocatedText::value)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!without.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.NOT_READY, start, without).variant("source").asWarning());
    }
  }
}
