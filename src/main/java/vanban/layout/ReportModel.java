package vanban.layout;

import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vanban.genre.Genre;
import vanban.layout.template.Members;
import vanban.layout.template.PlainModel;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.report.Report;
import vanban.vietnamese.OfficialDate;
import vanban.vietnamese.Writing;

/** A report as templates see it: {@code report} and all that is in it; docs/layouts.md lists it. */
final class ReportModel {
  private final AuthorsTexts texts;
  private final ContentModels contents;

  /** Whether a document must not reach the media. */
  static final String NO_PUBLICATION = "noPublication";

  private final Writing writing;

  /**
   * Of what {@code texts} hands to a layout.
   *
   * @param writing the language of the layout
   */
  ReportModel(AuthorsTexts texts, Writing writing) {
    this.texts = texts;
    this.writing = writing;
    this.contents = new ContentModels(texts);
  }

  /** A report. */
  Members report(Report report) {
    Members members = new Members("report");
    head(members, report.head());
    Report.Body body = report.body();
    Report.Foot foot = report.foot();
    return members
        .with("opening", () -> prose(body.opening()))
        .with("sections", () -> contents.sections(body.sections()))
        .with("closing", () -> prose(body.closing()))
        .with("recipients", () -> lines(foot.recipients()))
        .with(
            "signatures",
            () -> PlainModel.list(foot.signatures().stream().map(this::signature).toList()))
        .maybe("drafter", () -> foot.drafter().map(this::drafter))
        .with("contact", () -> lines(foot.contact()))
        .with(
            "appendices",
            () -> PlainModel.list(foot.appendices().stream().map(contents::appendix).toList()));
  }

  private void head(Members members, Report.Head head) {
    Report.Masthead masthead = head.masthead();
    Report.Subject subject = head.subject();
    Report.Marks marks = head.marks();
    members
        .with("issuer", () -> issuer(masthead.issuer()))
        .with("number", () -> number(masthead.number()))
        .maybe("draft", () -> marks.draft().map(ReportModel::draft))
        .maybe("place", () -> line(masthead.place()))
        .with("date", () -> date(masthead.date(), writing))
        .maybe("genre", () -> line(subject.genre()))
        .maybe("author", () -> line(subject.author()))
        .with("title", () -> line(subject.title()))
        .maybe("urgency", () -> line(marks.urgency()))
        .maybe("circulation", () -> line(marks.circulation()))
        .with(NO_PUBLICATION, () -> PlainModel.truth(marks.noPublication()))
        .with("addressees", () -> lines(head.addressees()))
        .with("bases", () -> lines(head.bases()))
        .maybe("decidedBy", () -> line(head.decidedBy()));
  }

  /** A genre of the layout. */
  static TemplateModel genre(Genre genre) {
    return new Members("genre")
        .with("key", () -> PlainModel.text(genre.key()))
        .with("name", () -> PlainModel.text(genre.name()))
        .maybe("symbol", () -> genre.symbol().map(PlainModel::text))
        .with("form", () -> PlainModel.text(genre.form()));
  }

  private TemplateModel issuer(Report.Issuer issuer) {
    return new Members("issuer")
        .with("parent", () -> lines(issuer.parent()))
        .with("names", () -> lines(issuer.names()))
        .maybe("called", () -> line(issuer.called()));
  }

  private TemplateModel number(Report.DocumentNumber number) {
    return new Members("number")
        .maybe("value", () -> number.value().map(PlainModel::text))
        .with("symbol", () -> line(number.symbol()));
  }

  private static TemplateModel draft(Report.Draft draft) {
    return new Members("draft").maybe("turn", () -> draft.turn().map(PlainModel::number));
  }

  /** A date, with its words in a language. */
  static TemplateModel date(OfficialDate date, Writing writing) {
    OfficialDate month = new OfficialDate(date.year(), date.month(), Optional.empty());
    return new Members("date")
        .maybe("day", () -> date.day().map(PlainModel::number))
        .maybe("month", () -> date.month().map(PlainModel::number))
        .maybe("year", () -> date.year().map(PlainModel::number))
        .maybe("dayText", () -> date.dayText().map(PlainModel::text))
        .maybe("monthText", () -> date.monthText().map(PlainModel::text))
        .maybe("yearText", () -> date.yearText().map(PlainModel::text))
        .maybe("words", () -> writing.date(date).map(PlainModel::text))
        .maybe("monthWords", () -> writing.date(month).map(PlainModel::text))
        .maybe("iso", () -> date.toLocalDate().map(LocalDate::toString).map(PlainModel::text));
  }

  private TemplateModel signature(Report.Signature signature) {
    return new Members("signature")
        .with("authority", () -> lines(signature.authority()))
        .maybe("position", () -> line(signature.position()))
        .maybe("concurrently", () -> line(signature.concurrently()))
        .maybe("body", () -> line(signature.body()))
        .maybe("name", () -> line(signature.name()));
  }

  private TemplateModel drafter(Report.Drafter drafter) {
    return new Members("drafter")
        .with("code", () -> line(drafter.code()))
        .maybe("copies", () -> drafter.copies().map(PlainModel::number));
  }

  private TemplateModel prose(Prose prose) {
    return ProseModel.of(prose, texts);
  }

  private TemplateModel line(Line line) {
    return LineModel.of(line, texts);
  }

  private Optional<TemplateModel> line(Optional<Line> line) {
    return line.map(this::line);
  }

  private TemplateModel lines(List<Line> lines) {
    return PlainModel.list(lines.stream().map(this::line).toList());
  }
}
