package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.prose.Line;
import vanban.report.scope.LineReader;
import vanban.schema.Scalars.TruthOrCount;
import vanban.vietnamese.Counting;
import vanban.vietnamese.OfficialDate;

/** Reads what stands around the text of a report: who issues it, when, who signs. */
final class HeadReader {
  private final LineReader lines;

  /** Who reads it. */
  HeadReader(LineReader lines) {
    this.lines = lines;
  }

  /** All that stands before the text of a report. */
  Report.Head read(ReportSource report) {
    ReportSource.Head head = report.head();
    ReportSource.Subject subject = head.subject();
    return new Report.Head(
        masthead(head.masthead()),
        new Report.Subject(
            lines.read(subject.genre()),
            lines.read(subject.author()),
            lines.read(subject.title()).orElse(Line.of(""))),
        marks(report),
        lines.all(head.addressees()),
        lines.all(head.bases()),
        lines.read(head.decidedBy()));
  }

  private Report.Masthead masthead(ReportSource.Masthead typed) {
    return new Report.Masthead(
        typed
            .issuer()
            .map(this::issuer)
            .orElseGet(() -> new Report.Issuer(List.of(), List.of(), Optional.empty())),
        new Report.DocumentNumber(
            typed
                .number()
                .value()
                .flatMap(number -> number.value().value())
                .map(Counting::twoDigits),
            lines
                .read(typed.number().value().flatMap(ReportSource.DocumentNumber::symbol))
                .orElse(Line.of(""))),
        lines.read(typed.place()),
        typed.date().value().flatMap(OfficialDate::parse).orElse(OfficialDate.BLANK));
  }

  private Report.Issuer issuer(ReportSource.Issuer typed) {
    return new Report.Issuer(
        lines.all(typed.parent()), lines.all(typed.names()), lines.read(typed.called()));
  }

  private Report.Marks marks(ReportSource report) {
    ReportSource.Marks marks = report.head().marks();
    return new Report.Marks(
        report.scope().draft().filter(TruthOrCount::truth).map(d -> new Report.Draft(d.count())),
        lines.read(marks.urgency()),
        lines.read(marks.circulation()),
        marks.noPublication());
  }
}
