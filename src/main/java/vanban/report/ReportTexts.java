package vanban.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Inline;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.report.table.ReportChart;
import vanban.report.table.ReportPicture;
import vanban.report.table.ReportTable;

/** All texts of a report, in the order they are printed: for passes over its words and figures. */
public final class ReportTexts {
  private final Report report;

  /** The texts of {@code report}. */
  public ReportTexts(Report report) {
    this.report = report;
  }

  /** All that stands in its lines, prose and tables; units' rows of tables by unit left out. */
  public Stream<Inline> inlines() {
    return Stream.concat(
        lines().flatMap(line -> line.content().stream()).flatMap(Walk::inlines), proseInlines());
  }

  /** All that stands in what is written as prose: bodies, notes, cells. */
  public Stream<Inline> proseInlines() {
    return prose().flatMap(Walk::inlines);
  }

  /**
   * The same as {@link #inlines()}, text by text: what stands in each text of one line, and in each
   * paragraph, those of notes and cells too.
   */
  public Stream<List<Inline>> passages() {
    return Stream.concat(
        lines().map(Line::content), prose().flatMap(Walk::blocks).map(Walk::content));
  }

  /**
   * What of {@link #passages()} is there to be read whatever the layout: prose, titles of sections
   * and appendices, captions, notes and cells; a stream for each kind.
   */
  public Stream<Stream<List<Inline>>> bodyPassages() {
    Stream<Stream<List<Inline>>> lines =
        Stream.of(
            placedLines().map(Line::content),
            report.foot().appendices().stream().map(Report.Appendix::title).map(Line::content));
    return Stream.concat(
        lines, proses().map(prose -> prose.flatMap(Walk::blocks).map(Walk::content)));
  }

  private Stream<List<Block>> prose() {
    return proses().flatMap(prose -> prose);
  }

  /** The prose of each kind of place. */
  private Stream<Stream<List<Block>>> proses() {
    return Stream.of(
        Stream.of(report.body().opening().blocks()),
        contents().map(content -> content.body().blocks()),
        tables().flatMap(ReportTexts::cells),
        Stream.of(report.body().closing().blocks()),
        report.own().proses().map(Prose::blocks));
  }

  /** The numbers of its charts. */
  public Stream<Chart.Value> chartValues() {
    return charts()
        .flatMap(chart -> chart.data().series().stream())
        .flatMap(series -> series.values().stream());
  }

  /** All texts of one line. */
  public Stream<Line> lines() {
    return Stream.of(headLines(), footLines(), contentLines(), report.own().lines())
        .flatMap(part -> part);
  }

  private Stream<Line> headLines() {
    Report.Head head = report.head();
    Report.Issuer issuer = head.masthead().issuer();
    return Stream.of(
            issuer.parent(),
            issuer.names(),
            present(issuer.called()),
            List.of(head.masthead().number().symbol()),
            present(head.masthead().place()),
            present(head.subject().genre()),
            present(head.subject().author()),
            List.of(head.subject().title()),
            present(head.marks().urgency()),
            present(head.marks().circulation()),
            head.addressees(),
            head.bases(),
            present(head.decidedBy()))
        .flatMap(List::stream);
  }

  private Stream<Line> footLines() {
    Report.Foot foot = report.foot();
    return Stream.of(
            foot.recipients().stream(),
            foot.signatures().stream().flatMap(ReportTexts::lines),
            foot.drafter().stream().map(Report.Drafter::code),
            foot.contact().stream(),
            foot.appendices().stream().flatMap(appendix -> appendix.genre().stream()),
            foot.appendices().stream().map(Report.Appendix::title))
        .flatMap(part -> part);
  }

  private static Stream<Line> lines(Report.Signature signature) {
    return Stream.of(
            signature.authority(),
            present(signature.position()),
            present(signature.concurrently()),
            present(signature.body()),
            present(signature.name()))
        .flatMap(List::stream);
  }

  private Stream<Line> contentLines() {
    return Stream.concat(
        placedLines(),
        charts()
            .flatMap(chart -> chart.data().series().stream())
            .flatMap(series -> series.title().stream()));
  }

  /** But for names of series, which charts hold as names. */
  private Stream<Line> placedLines() {
    return Stream.of(
            sections().flatMap(section -> section.title().stream()),
            tables().flatMap(table -> table.title().stream()),
            tables().flatMap(table -> table.legend().lines()),
            charts().flatMap(chart -> chart.title().stream()),
            pictures().flatMap(picture -> picture.title().stream()),
            pictures().flatMap(picture -> picture.source().stream()))
        .flatMap(part -> part);
  }

  private static List<Line> present(Optional<Line> line) {
    return line.stream().toList();
  }

  /** All sections, those of appendices too. */
  public Stream<Section> sections() {
    return Stream.concat(
            report.body().sections().stream(),
            report.foot().appendices().stream()
                .flatMap(appendix -> appendix.content().sections().stream()))
        .flatMap(ReportTexts::withThoseBelow);
  }

  private static Stream<Section> withThoseBelow(Section section) {
    return Stream.concat(
        Stream.of(section),
        section.content().sections().stream().flatMap(ReportTexts::withThoseBelow));
  }

  private Stream<Section.Content> contents() {
    return Stream.concat(
        sections().map(Section::content),
        report.foot().appendices().stream().map(Report.Appendix::content));
  }

  private Stream<ReportTable> tables() {
    return contents().flatMap(content -> content.tables().stream());
  }

  private Stream<ReportChart> charts() {
    return contents().flatMap(content -> content.charts().stream());
  }

  private Stream<ReportPicture> pictures() {
    return contents().flatMap(content -> content.pictures().stream());
  }

  /** A table by unit shows a figure by its total; its rows show numbers of units. */
  private static Stream<List<Block>> cells(ReportTable table) {
    ReportTable.Grid grid = table.grid();
    Stream<List<Block>> heads =
        Stream.concat(
            grid.columns().stream().flatMap(column -> written(column.head())),
            grid.bands().stream().map(ReportTable.Band::blocks));
    Stream<Table.Cell> rows =
        grid.total().isPresent()
            ? grid.total().get().cells().stream()
            : grid.rows().stream().flatMap(row -> row.cells().stream());
    return Stream.concat(heads, rows.map(Table.Cell::blocks));
  }

  private static Stream<List<Block>> written(ReportTable.Head head) {
    return head instanceof ReportTable.Head.Written words
        ? Stream.of(words.blocks())
        : Stream.empty();
  }
}
