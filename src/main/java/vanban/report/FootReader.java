package vanban.report;

import java.util.Optional;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.report.files.IncludeChain;
import vanban.report.scope.LineReader;
import vanban.report.scope.ReadContext;
import vanban.report.table.TableShape;
import vanban.yaml.PositiveInt;
import vanban.yaml.YamlMapping;

/** Reads what stands after the text of a report: recipients, signatures, appendices. */
final class FootReader {
  private final YamlMapping report;
  private final ReadContext reading;
  private final LineReader lines;

  /** Who reads it from {@code report}. */
  FootReader(YamlMapping report, ReadContext reading) {
    this.report = report;
    this.reading = reading;
    this.lines = reading.lines();
  }

  /**
   * All that stands after the text.
   *
   * @param chain the file of the report
   * @param scheme how sections are numbered where an appendix does not say so itself
   */
  Report.Foot read(IncludeChain chain, NumberingScheme scheme) {
    return new Report.Foot(
        lines.all(report, "recipients"),
        report.mappings("signature").stream().map(this::signature).toList(),
        report.mapping("drafter").map(this::drafter),
        lines.all(report, "contact"),
        report.list("appendices").stream()
            .filter(YamlMapping.class::isInstance)
            .map(YamlMapping.class::cast)
            .map(appendix -> appendix(appendix, chain, scheme))
            .toList());
  }

  private Report.Signature signature(YamlMapping signature) {
    return new Report.Signature(
        lines.all(signature, "authority"),
        lines.read(signature, "position"),
        lines.read(signature, "concurrently"),
        lines.read(signature, "body"),
        lines.read(signature, "name"));
  }

  private Report.Drafter drafter(YamlMapping drafter) {
    return new Report.Drafter(
        lines.read(drafter, "code").orElse(Line.of("")), PositiveInt.of(drafter, "copies"));
  }

  private Report.Appendix appendix(
      YamlMapping appendix, IncludeChain chain, NumberingScheme scheme) {
    NumberingScheme own = scheme.stated(appendix, reading.diagnostics());
    Optional<String> id = reading.ids().declare(appendix);
    return new Report.Appendix(
        id,
        lines.read(appendix, "genre"),
        lines.read(appendix, "title").orElse(Line.of("")),
        TableShape.isLandscape(appendix),
        new SectionReader(reading).content(appendix, chain, own),
        Origin.of(appendix.place()));
  }
}
