package vanban.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Block;
import vanban.document.Origin;
import vanban.document.RowFit;
import vanban.document.Table;
import vanban.prose.Line;
import vanban.prose.Prose;
import vanban.prose.ProseRoles;
import vanban.prose.ProseScope;
import vanban.report.scope.ReadContext;
import vanban.source.Place;
import vanban.yaml.PositiveInt;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** Reads a table that is written as {@code table:}. */
public final class TableReader {
  private static final int LONGEST = 1000; // columns or rows a cell may cover; more is a slip

  private final ReadContext reading;

  /** Who reads tables of one report. */
  public TableReader(ReadContext reading) {
    this.reading = reading;
  }

  /** The table of a mapping. */
  public ReportTable read(YamlMapping table) {
    Optional<Line> title = reading.lines().read(table, "title");
    Optional<String> id = reading.ids().declare(table, TableShape.title());
    if (table.has(FigureListing.BY_UNIT) && !table.has("rows")) {
      return new UnitTableReader(reading).read(table, id, title);
    }
    if (isOfFigures(table) && !table.has("rows")) {
      return new FigureTableReader(reading).read(table, id, title);
    }
    List<YamlValue> columns = table.list("columns");
    return new ReportTable(
        id,
        title,
        TableShape.isLandscape(table),
        new ReportTable.Grid(
            columns.stream().flatMap(column -> column(column, table).stream()).toList(),
            rows(table, columns.size())),
        Origin.of(table.place()));
  }

  private Optional<ReportTable.Column> column(YamlValue value, YamlMapping table) {
    if (value instanceof YamlText text) {
      return Optional.of(column(CellContent.head(reading, text), Table.Alignment.LEFT));
    }
    if (value instanceof YamlMapping mapping) {
      checkWords(mapping, table);
      List<Block> head =
          mapping
              .text("title")
              .map(text -> CellContent.head(reading, text))
              .orElseGet(() -> CellContent.of("", ProseRoles.CELL_HEAD, mapping.place()));
      return Optional.of(column(head, Alignments.stated(mapping).orElse(Table.Alignment.LEFT)));
    }
    return Optional.empty();
  }

  private static ReportTable.Column column(List<Block> head, Table.Alignment alignment) {
    return new ReportTable.Column(new ReportTable.Head.Written(head), alignment);
  }

  private static boolean isOfFigures(YamlMapping table) {
    return TableShape.OF_FIGURES.stream().anyMatch(table::has);
  }

  /** What a column shows of figures says nothing where all cells are written. */
  private void checkWords(YamlMapping column, YamlMapping table) {
    Optional<Place> rows = table.entry("rows").map(entry -> entry.key().place());
    if (isOfFigures(table) || rows.isEmpty()) {
      return; // it is said already that it cannot be both, or that something is missing
    }
    column
        .entry("of")
        .map(entry -> Diagnostic.error(Code.CONFLICTING_KEYS, entry.key().place(), "of", "rows"))
        .map(found -> found.hintAt(rows.get(), "first-here"))
        .ifPresent(reading.diagnostics()::add);
  }

  private List<Table.Row> rows(YamlMapping table, int columns) {
    RowFit fit = new RowFit(columns);
    List<Table.Row> rows = new ArrayList<>();
    List<YamlValue> values = table.list("rows");
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof YamlList list) {
        List<Table.Cell> row = list.items().stream().map(this::cell).toList();
        checkReach(row, list, values.size() - i);
        checkFit(fit.add(row.stream().map(TableReader::extent).toList()), list, columns);
        rows.add(new Table.Row(Table.Row.Kind.BODY, row, Origin.of(list.place())));
      }
    }
    return rows;
  }

  private void checkReach(List<Table.Cell> row, YamlList list, int left) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).rows() > left) {
        complain(list.items().get(i), "below");
      }
    }
  }

  private void checkFit(RowFit.Fit fit, YamlList row, int columns) {
    if (columns == 0 || row.items().isEmpty()) {
      return; // which is said already
    }
    fit.overlapping().forEach(number -> complain(row.items().get(number), "overlap"));
    if (fit.overlapping().isEmpty() && fit.covered() != columns) {
      String covered = Long.toString(fit.covered());
      reading.diagnostics().error(Code.UNEVEN_ROW, row.place(), covered, Integer.toString(columns));
    }
  }

  private void complain(YamlValue cell, String variant) {
    reading.diagnostics().add(Diagnostic.error(Code.UNEVEN_ROW, cell.place()).variant(variant));
  }

  private static RowFit.Extent extent(Table.Cell cell) {
    return new RowFit.Extent(cell.span(), cell.rows());
  }

  private Table.Cell cell(YamlValue value) {
    if (value instanceof YamlText text) {
      return CellContent.cell(content(Optional.of(text), value.place()), value.place());
    }
    if (value instanceof YamlMapping mapping) {
      return new Table.Cell(
          count(mapping, "span"),
          count(mapping, "rows"),
          Alignments.stated(mapping),
          content(mapping.text("text"), value.place()),
          Origin.of(value.place()));
    }
    return CellContent.cell(content(Optional.empty(), value.place()), value.place());
  }

  private List<Block> content(Optional<YamlText> text, Place place) {
    Prose words = text.map(typed -> reading.prose(typed, ProseScope.CELL)).orElse(Prose.EMPTY);
    return CellContent.of(words, ProseRoles.CELL, place);
  }

  private static int count(YamlMapping cell, String key) {
    return PositiveInt.of(cell, key).map(count -> Math.min(count, LONGEST)).orElse(1);
  }
}
