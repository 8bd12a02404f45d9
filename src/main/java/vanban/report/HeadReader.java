package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.vietnamese.Counting;
import vanban.vietnamese.OfficialDate;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads what stands around the text of a report: who issues it, when, who signs. */
final class HeadReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final YamlMapping report;
  private final Lines lines;

  /** Who reads it from {@code report}. */
  HeadReader(YamlMapping report, Lines lines) {
    this.report = report;
    this.lines = lines;
  }

  Report.Issuer issuer() {
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

  Report.DocumentNumber number() {
    Optional<YamlMapping> number = report.mapping("number");
    return new Report.DocumentNumber(
        number.flatMap(mapping -> Counts.of(mapping, "value")).map(Counting::twoDigits),
        number.flatMap(mapping -> lines.read(mapping, "symbol")).orElse(Line.of("")));
  }

  /** Which draft a report is; empty for one that is final. */
  static Optional<Report.Draft> draft(YamlMapping report) {
    Optional<Integer> turn = Counts.of(report, "draft");
    return report.isTrue("draft") || turn.isPresent()
        ? Optional.of(new Report.Draft(turn))
        : Optional.empty();
  }

  OfficialDate date() {
    return report
        .text("date")
        .map(YamlText::trimmed)
        .filter(date -> DATE.matcher(date).matches())
        .map(OfficialDate::of)
        .orElse(OfficialDate.BLANK);
  }

  List<Report.Signature> signatures() {
    return Lines.mappings(report, "signature").stream().map(this::signature).toList();
  }

  private Report.Signature signature(YamlMapping signature) {
    return new Report.Signature(
        lines.all(signature, "authority"),
        lines.read(signature, "position"),
        lines.read(signature, "concurrently"),
        lines.read(signature, "body"),
        lines.read(signature, "name"));
  }

  Optional<Report.Drafter> drafter() {
    return report
        .mapping("drafter")
        .map(
            drafter ->
                new Report.Drafter(
                    lines.read(drafter, "code").orElse(Line.of("")), Counts.of(drafter, "copies")));
  }
}
