package vanban.truth;

import vanban.document.Inline;
import vanban.engine.Compilation;
import vanban.prose.PrintedWords;
import vanban.report.Report;
import vanban.report.ReportTexts;

/** What a report prints of its figures. */
final class Printed {
  private Printed() {}

  /** The words for a figure where the text first asks for it. */
  static String figure(Compilation compilation, String expression) {
    Report report = compilation.read().report().orElseThrow();
    return new ReportTexts(report)
        .inlines()
        .filter(Inline.Figure.class::isInstance)
        .map(Inline.Figure.class::cast)
        .filter(figure -> figure.of().equals(expression))
        .map(PrintedWords::of)
        .findFirst()
        .orElseThrow();
  }
}
