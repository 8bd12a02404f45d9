package vanban.report;

import java.util.List;
import java.util.Optional;
import vanban.prose.Line;
import vanban.report.scope.LineReader;
import vanban.vietnamese.Counting;
import vanban.vietnamese.OfficialDate;
import vanban.yaml.PositiveInt;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads what stands around the text of a report: who issues it, when, who signs. */
final class HeadReader {
  private final YamlMapping report;
  private final LineReader lines;

  /** Who reads it from {@code report}. */
  HeadReader(YamlMapping report, LineReader lines) {
    this.report = report;
    this.lines = lines;
  }

  /** All that stands before the text. */
  Report.Head read() {
    return new Report.Head(
        new Report.Masthead(issuer(), number(), lines.read(report, "place"), date()),
        new Report.Subject(
            lines.read(report, "genre"),
            lines.read(report, "author"),
            lines.read(report, "title").orElse(Line.of(""))),
        new Report.Marks(
            draft(),
            lines.read(report, "urgency"),
            lines.read(report, "circulation"),
            report.isTrue("no_publication")),
        lines.all(report, "addressees"),
        lines.all(report, "bases"),
        lines.read(report, "decided_by"));
  }

  private Report.Issuer issuer() {
    return report
        .mapping("issuer")
        .map(
            issuer ->
                new Report.Issuer(
                    lines.all(issuer, "parent"),
                    lines.all(issuer, "name"),
                    lines.read(issuer, "called")))
        .orElseGet(() -> new Report.Issuer(List.of(), List.of(), Optional.empty()));
  }

  private Report.DocumentNumber number() {
    Optional<YamlMapping> number = report.mapping("number");
    return new Report.DocumentNumber(
        number.flatMap(mapping -> PositiveInt.of(mapping, "value")).map(Counting::twoDigits),
        number.flatMap(mapping -> lines.read(mapping, "symbol")).orElse(Line.of("")));
  }

  /** Which draft a report is; empty for one that is final. */
  private Optional<Report.Draft> draft() {
    Optional<Integer> turn = PositiveInt.of(report, "draft");
    return report.isTrue("draft") || turn.isPresent()
        ? Optional.of(new Report.Draft(turn))
        : Optional.empty();
  }

  private OfficialDate date() {
    return report
        .text("date")
        .map(YamlText::trimmed)
        .flatMap(OfficialDate::parse)
        .orElse(OfficialDate.BLANK);
  }
}
