package vanban.report;

import java.util.Optional;
import java.util.function.Supplier;
import vanban.document.Origin;
import vanban.prose.Line;
import vanban.report.files.IncludeChain;
import vanban.report.scope.LineReader;
import vanban.report.scope.ReadContext;

/** Reads what stands after the text of a report: recipients, signatures, appendices. */
final class FootReader {
  private final ReadContext reading;
  private final LineReader lines;
  private final SectionReader sections;

  /** Who reads it, and leaves what appendices say to {@code sections}. */
  FootReader(ReadContext reading, SectionReader sections) {
    this.reading = reading;
    this.lines = reading.lines();
    this.sections = sections;
  }

  /**
   * All that stands after the text.
   *
   * @param chain the file of the report
   * @param scheme how sections are numbered where an appendix does not say so itself
   */
  Report.Foot read(ReportSource.Foot foot, IncludeChain chain, NumberingScheme scheme) {
    return new Report.Foot(
        lines.all(foot.recipients()),
        foot.signatures().stream().map(this::signature).toList(),
        foot.drafter().map(this::drafter),
        lines.all(foot.contact()),
        foot.appendices().stream().map(appendix -> appendix(appendix, chain, scheme)).toList());
  }

  private Report.Signature signature(ReportSource.Signature typed) {
    return new Report.Signature(
        lines.all(typed.authority()),
        lines.read(typed.position()),
        lines.read(typed.concurrently()),
        lines.read(typed.body()),
        lines.read(typed.name()));
  }

  private Report.Drafter drafter(ReportSource.Drafter typed) {
    return new Report.Drafter(lines.read(typed.code()).orElse(Line.of("")), typed.copies());
  }

  private Report.Appendix appendix(
      ReportSource.Appendix typed, IncludeChain chain, NumberingScheme scheme) {
    NumberingScheme own = scheme.stated(typed.content().numbering(), reading.diagnostics());
    Optional<String> id = reading.ids().declare(typed.id());
    return new Report.Appendix(
        id,
        lines.read(typed.genre()),
        lines.read(typed.title()).orElse(Line.of("")),
        typed.landscape(),
        content(typed, chain, own),
        Origin.of(typed.place()));
  }

  /** An appendix may be a form; a document that is issued with this one is none. */
  private Section.Content content(
      ReportSource.Appendix typed, IncludeChain chain, NumberingScheme own) {
    Supplier<Section.Content> content = () -> sections.content(typed.content(), chain, own);
    return typed.genre().isEmpty() ? reading.inForm(content) : content.get();
  }
}
