package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** Reads a table that is written as {@code table:}. */
final class TableReader {
  private static final int LONGEST = 1000; // columns or rows a cell may cover; more is a slip

  private final Reading reading;

  /** Who reads tables of one report. */
  TableReader(Reading reading) {
    this.reading = reading;
  }

  /** The table of a mapping. */
  Table read(YamlMapping table) {
    Optional<Line> title = reading.lines().read(table, "title");
    Optional<String> id = reading.ids().declare(table, TableShape.title());
    if (table.has(FigureListing.BY_UNIT) && !table.has("rows")) {
      return new UnitTableReader(reading).read(table, id, title);
    }
    if (isOfFigures(table) && !table.has("rows")) {
      return new FigureTableReader(reading).read(table, id, title);
    }
    List<YamlValue> columns = Lines.list(table, "columns");
    return new Table(
        id,
        title,
        Lines.isLandscape(table),
        columns.stream().map(column -> column(column, table)).flatMap(Optional::stream).toList(),
        rows(table, columns.size()));
  }

  private Optional<Table.Column> column(YamlValue value, YamlMapping table) {
    if (value instanceof YamlText text) {
      return Optional.of(new Table.Column(reading.prose(text, Setting.CELL), Table.Alignment.LEFT));
    }
    if (value instanceof YamlMapping mapping) {
      checkWords(mapping, table);
      return Optional.of(
          new Table.Column(
              content(mapping, "title"), alignment(mapping).orElse(Table.Alignment.LEFT)));
    }
    return Optional.empty();
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
    TableGrid grid = new TableGrid(columns);
    List<Table.Row> rows = new ArrayList<>();
    List<YamlValue> values = Lines.list(table, "rows");
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof YamlList list) {
        List<Table.Cell> row = list.items().stream().map(this::cell).toList();
        checkReach(row, list, values.size() - i);
        checkFit(grid.add(row), list, columns);
        rows.add(new Table.Row(false, row));
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

  private void checkFit(TableGrid.Fit fit, YamlList row, int columns) {
    if (columns == 0 || row.items().isEmpty()) {
      return; // which is said already
    }
    fit.overlapping().forEach(number -> complain(row.items().get(number), "overlap"));
    if (fit.overlapping().isEmpty() && fit.covered() != columns) {
      String covered = Integer.toString(fit.covered());
      reading.diagnostics().error(Code.UNEVEN_ROW, row.place(), covered, Integer.toString(columns));
    }
  }

  private void complain(YamlValue cell, String variant) {
    reading.diagnostics().add(Diagnostic.error(Code.UNEVEN_ROW, cell.place()).variant(variant));
  }

  private Table.Cell cell(YamlValue value) {
    if (value instanceof YamlText text) {
      return Table.Cell.of(reading.prose(text, Setting.CELL));
    }
    if (value instanceof YamlMapping mapping) {
      return new Table.Cell(
          content(mapping, "text"),
          count(mapping, "span"),
          count(mapping, "rows"),
          alignment(mapping));
    }
    return Table.Cell.of(Prose.EMPTY);
  }

  private Prose content(YamlMapping mapping, String key) {
    return mapping.text(key).map(text -> reading.prose(text, Setting.CELL)).orElse(Prose.EMPTY);
  }

  private static int count(YamlMapping cell, String key) {
    return Counts.of(cell, key).map(count -> Math.min(count, LONGEST)).orElse(1);
  }

  /** The alignment a column or cell states, if it does. */
  static Optional<Table.Alignment> alignment(YamlMapping mapping) {
    return mapping
        .text("align")
        .map(YamlText::trimmed)
        .filter(Table.Alignment.words()::contains)
        .map(word -> Table.Alignment.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
