package vanban.layout;

import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vanban.document.Placement;
import vanban.document.Table;
import vanban.layout.template.Members;
import vanban.layout.template.PlainModel;
import vanban.prose.Line;
import vanban.report.Report;
import vanban.report.Section;
import vanban.report.Section.Content;
import vanban.report.table.ReportChart;
import vanban.report.table.ReportPicture;
import vanban.report.table.ReportTable;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;

/** Sections and appendices with their tables, charts and pictures as templates see them. */
final class ContentModels {
  private final AuthorsTexts texts;

  /** Of what {@code texts} hands to a layout. */
  ContentModels(AuthorsTexts texts) {
    this.texts = texts;
  }

  /** Sections in order. */
  TemplateModel sections(List<Section> sections) {
    return PlainModel.list(sections.stream().map(this::section).toList());
  }

  private TemplateModel section(Section section) {
    Members members =
        new Members("section")
            .maybe("id", () -> section.id().map(PlainModel::text))
            .with("pattern", () -> pattern(section.pattern()))
            .maybe("title", () -> line(section.title()))
            .with("numbered", () -> PlainModel.truth(section.numbered()))
            .with("newPage", () -> PlainModel.truth(section.newPage()))
            .with("runIn", () -> PlainModel.truth(section.runIn()));
    return content(members, section.content());
  }

  /** An appendix. */
  TemplateModel appendix(Report.Appendix appendix) {
    Members members =
        new Members("appendix")
            .maybe("id", () -> appendix.id().map(PlainModel::text))
            .maybe("genre", () -> line(appendix.genre()))
            .with("title", () -> LineModel.of(appendix.title(), texts))
            .with("landscape", () -> PlainModel.truth(appendix.landscape()));
    return content(members, appendix.content());
  }

  private TemplateModel content(Members members, Content content) {
    Set<String> placed =
        content.body().placements().stream().map(Placement::id).collect(Collectors.toSet());
    return members
        .with("body", () -> ProseModel.of(content.body(), texts))
        .with(
            "tables",
            () -> PlainModel.list(content.tables().stream().map(t -> table(t, placed)).toList()))
        .with(
            "charts",
            () -> PlainModel.list(content.charts().stream().map(c -> chart(c, placed)).toList()))
        .with(
            "pictures",
            () ->
                PlainModel.list(content.pictures().stream().map(p -> picture(p, placed)).toList()))
        .with("sections", () -> sections(content.sections()));
  }

  private static TemplateModel pattern(NumberPattern pattern) {
    List<Counter> counters = pattern.counters();
    return new Members("pattern")
        .with("text", () -> PlainModel.text(pattern.text()))
        .maybe("word", () -> pattern.word().map(PlainModel::text))
        .with("prefix", () -> PlainModel.text(pattern.prefix()))
        .with("levels", () -> PlainModel.number(pattern.levels()))
        .maybe(
            "counter",
            () ->
                counters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PlainModel.text(counters.get(counters.size() - 1).name())));
  }

  private TemplateModel table(ReportTable table, Set<String> placed) {
    ReportTable.Grid grid = table.grid();
    String columns =
        String.join(" ", grid.columns().stream().map(column -> word(column.cells())).toList());
    return new Members("table")
        .maybe("id", () -> table.id().map(PlainModel::text))
        .with("placed", () -> PlainModel.truth(table.id().filter(placed::contains).isPresent()))
        .maybe("title", () -> line(table.title()))
        .maybe("unit", () -> line(table.legend().unit()))
        .maybe("source", () -> line(table.legend().source()))
        .with("notes", () -> lines(table.legend().notes()))
        .with("landscape", () -> PlainModel.truth(table.landscape()))
        .with("columns", () -> PlainModel.text(columns))
        .with("heads", () -> PlainModel.list(heads(grid).stream().map(PlainModel::list).toList()))
        .with("rows", () -> new InsertTag(texts.addRows(grid.rows())).model())
        .maybe("total", () -> grid.total().map(this::total));
  }

  /** The rows of heads: bands above, and what stands in none or few down through all below. */
  private List<List<TemplateModel>> heads(ReportTable.Grid grid) {
    int all = grid.headRows();
    return IntStream.range(0, all).mapToObj(level -> heads(grid, level, all - level)).toList();
  }

  private List<TemplateModel> heads(ReportTable.Grid grid, int level, int rows) {
    Map<Integer, TemplateModel> row = new TreeMap<>(); // by the first columns
    for (ReportTable.Band band : grid.bands()) {
      if (band.level() == level) {
        ReportTable.Head words = new ReportTable.Head.Written(band.blocks());
        row.put(band.first(), head(words, band.vertical(), band.span(), 1));
      }
    }
    for (int i = 0; i < grid.columns().size(); i++) {
      if (grid.level(i) == level) {
        ReportTable.Column column = grid.columns().get(i);
        row.put(i, head(column.head(), column.vertical(), 1, rows));
      }
    }
    return List.copyOf(row.values());
  }

  private TemplateModel head(ReportTable.Head head, boolean vertical, int span, int rows) {
    return new Members("head")
        .with("span", () -> PlainModel.number(span))
        .with("rows", () -> PlainModel.number(rows))
        .with("vertical", () -> PlainModel.truth(vertical))
        .maybe("blocks", () -> written(head).map(this::blocks))
        .maybe("word", () -> ofLayout(head).map(of -> PlainModel.text(of.word())))
        .maybe("name", () -> ofLayout(head).flatMap(of -> of.name().map(PlainModel::text)))
        .maybe("called", () -> ofLayout(head).flatMap(of -> of.called().map(PlainModel::text)));
  }

  private TemplateModel blocks(ReportTable.Head.Written head) {
    return new InsertTag(texts.addBlocks(head.blocks())).model();
  }

  private static Optional<ReportTable.Head.Written> written(ReportTable.Head head) {
    return head instanceof ReportTable.Head.Written words ? Optional.of(words) : Optional.empty();
  }

  private static Optional<ReportTable.Head.OfLayout> ofLayout(ReportTable.Head head) {
    return head instanceof ReportTable.Head.OfLayout word ? Optional.of(word) : Optional.empty();
  }

  private TemplateModel total(ReportTable.Total total) {
    return new Members("total")
        .with("labels", () -> PlainModel.number(total.labels()))
        .with("cells", () -> new InsertTag(texts.addCells(total.cells())).model());
  }

  private TemplateModel chart(ReportChart chart, Set<String> placed) {
    ReportChart.Data data = chart.data();
    return new Members("chart")
        .maybe("id", () -> chart.id().map(PlainModel::text))
        .with("placed", () -> PlainModel.truth(chart.id().filter(placed::contains).isPresent()))
        .maybe("title", () -> line(chart.title()))
        .with("kind", () -> PlainModel.text(word(chart.kind())))
        .with("unit", () -> PlainModel.text(data.measure()))
        .with("by_unit", () -> PlainModel.truth(data.axis() == ReportChart.Axis.UNITS))
        .with("by_period", () -> PlainModel.truth(data.axis() == ReportChart.Axis.PERIODS))
        .with("categories", () -> new InsertTag(texts.addCategories(data.categories())).model())
        .with("series", () -> PlainModel.list(data.series().stream().map(this::series).toList()));
  }

  private TemplateModel picture(ReportPicture picture, Set<String> placed) {
    return new Members("picture")
        .maybe("id", () -> picture.id().map(PlainModel::text))
        .with("placed", () -> PlainModel.truth(picture.id().filter(placed::contains).isPresent()))
        .maybe("title", () -> line(picture.title()))
        .maybe("source", () -> line(picture.source()))
        .with("image", () -> new InsertTag(texts.addShown(picture.shown())).model());
  }

  private TemplateModel series(ReportChart.Series series) {
    return new Members("series")
        .with("word", () -> PlainModel.text(series.word()))
        .maybe("name", () -> series.name().map(PlainModel::text))
        .maybe("called", () -> series.called().map(PlainModel::text))
        .maybe("title", () -> series.title().map(Line::words).map(PlainModel::text))
        .with(
            "values", () -> new InsertTag(texts.addValues(series.kind(), series.values())).model());
  }

  private Optional<TemplateModel> line(Optional<Line> line) {
    return line.map(known -> LineModel.of(known, texts));
  }

  private TemplateModel lines(List<Line> lines) {
    return PlainModel.list(lines.stream().map(line -> LineModel.of(line, texts)).toList());
  }

  /** As the attribute writes it: {@code left:20mm}. */
  private static String word(Table.Column column) {
    return word(column.alignment()) + column.width().map(width -> ":" + width.written()).orElse("");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
