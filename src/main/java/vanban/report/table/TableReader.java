package vanban.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import vanban.prose.UnevenRows;
import vanban.report.scope.ReadContext;
import vanban.schema.Stated;
import vanban.source.Place;
import vanban.vietnamese.OrderHead;

/** Reads a table that is written as {@code table:}. */
public final class TableReader {
  private static final int LONGEST = 1000; // columns or rows a cell may cover; more is a slip

  private final ReadContext reading;

  /** Who reads tables of one report. */
  public TableReader(ReadContext reading) {
    this.reading = reading;
  }

  /** The table that an author typed. */
  public ReportTable read(TableSource table) {
    Optional<Line> title = reading.lines().read(table.caption().title().value());
    Optional<String> id = table.caption().declare(TableFormat.TITLE, reading.ids());
    ReportTable.Legend legend = legend(table.legend());
    TableSource.Written written = table.written();
    HeadTree heads = HeadTree.of(written.columns().value().orElse(List.of()), reading);
    if (!hasRoom(table, heads)) {
      return ReportTable.refused(id, title, Origin.of(table.place()));
    }
    if (table.figures().byUnit().isTyped() && !written.rows().isTyped()) {
      checkFlat(written, table.figures().byUnit());
      return new UnitTableReader(reading, legend, heads).read(table, id, title);
    }
    if (table.figures().isTyped() && !written.rows().isTyped()) {
      return new FigureTableReader(reading, legend, heads).read(table, id, title);
    }
    List<ReportTable.Column> columns =
        heads.leaves().stream().flatMap(Optional::stream).map(c -> column(c, table)).toList();
    return new ReportTable(
        id,
        title,
        legend,
        table.landscape(),
        new ReportTable.Grid(
            columns,
            heads.over(columns),
            rows(written.rows().value().orElse(List.of()), heads.leaves().size())),
        Origin.of(table.place()));
  }

  /** Whether the cells that are typed, and those that short rows lack, are not too many. */
  private boolean hasRoom(TableSource table, HeadTree heads) {
    int columns = heads.leaves().size();
    long cells =
        table.written().rows().value().orElse(List.of()).stream()
            .mapToLong(row -> Math.max(row.cells().size(), columns))
            .sum();
    return reading.tables().hasRoom(columns + cells, table::place);
  }

  private ReportTable.Legend legend(TableSource.Legend typed) {
    return new ReportTable.Legend(
        reading.lines().read(typed.unit()),
        reading.lines().read(typed.source()),
        reading.lines().all(typed.notes()));
  }

  private ReportTable.Column column(TableSource.Column column, TableSource table) {
    checkWords(column, table);
    List<Block> head =
        column
            .title()
            .map(text -> CellContent.head(reading, text))
            .orElseGet(() -> CellContent.of("", ProseRoles.CELL_HEAD, column.place()));
    return new ReportTable.Column(
        new ReportTable.Head.Written(head),
        column.look().vertical(),
        column.look().column(usual(column)));
  }

  /** Numbers that count the rows stand in the middle, all else at the left. */
  private static Table.Alignment usual(TableSource.Column column) {
    boolean order = column.title().filter(title -> OrderHead.is(title.trimmed())).isPresent();
    return order ? Table.Alignment.CENTER : Table.Alignment.LEFT;
  }

  /** The columns of a table by unit repeat under each figure, whose names are the heads above. */
  private void checkFlat(TableSource.Written written, Stated<?> byUnit) {
    written.columns().value().orElse(List.of()).stream()
        .flatMap(Optional::stream)
        .filter(TableSource.Column::isBand)
        .flatMap(band -> band.below().place().stream())
        .findFirst()
        .map(
            at ->
                Diagnostic.error(
                    Code.CONFLICTING_KEYS,
                    at,
                    TableFormat.BELOW.name(),
                    TableFormat.BY_UNIT.name()))
        .map(found -> found.hintAt(byUnit.place().orElseThrow(), "first-here"))
        .ifPresent(reading.diagnostics()::add);
  }

  /** What a column shows of figures says nothing where all cells are written. */
  private void checkWords(TableSource.Column column, TableSource table) {
    Stated<?> rows = table.written().rows();
    if (table.figures().isTyped() || !rows.isTyped()) {
      return; // it is said already that it cannot be both, or that something is missing
    }
    String of = TableFormat.OF.name();
    column
        .of()
        .place()
        .map(at -> Diagnostic.error(Code.CONFLICTING_KEYS, at, of, TableFormat.ROWS.name()))
        .map(found -> found.hintAt(rows.place().orElseThrow(), "first-here"))
        .ifPresent(reading.diagnostics()::add);
  }

  private List<Table.Row> rows(List<TableSource.Row> typed, int columns) {
    RowFit fit = new RowFit(columns);
    List<Table.Row> rows = new ArrayList<>();
    UnevenRows uneven = new UnevenRows();
    boolean even = true;
    for (int i = 0; i < typed.size(); i++) {
      TableSource.Row row = typed.get(i);
      List<Table.Cell> cells = row.cells().stream().map(cell -> cell(cell, role(row))).toList();
      RowFit.Fit fits = fit.add(cells.stream().map(TableReader::extent).toList());
      boolean reaching = reaches(cells, row, typed.size() - i, uneven);
      even &= fits(fits, row, columns, uneven) && reaching;
      rows.add(new Table.Row(kind(row), cells, Origin.of(row.place())));
    }
    uneven.tell(reading.diagnostics());
    if (even) {
      return rows;
    }
    return IntStream.range(0, rows.size())
        .mapToObj(i -> straightened(rows.get(i), typed.get(i).place(), columns))
        .toList();
  }

  /** Of a table that is uneven, which is said: a row with one cell for each column. */
  private static Table.Row straightened(Table.Row row, Place place, int columns) {
    List<Table.Cell> cells = new ArrayList<>();
    row.cells().stream().limit(columns).map(TableReader::single).forEach(cells::add);
    while (cells.size() < columns) {
      cells.add(new Table.Cell(CellContent.of("", ProseRoles.CELL, place), row.origin()));
    }
    return new Table.Row(row.kind(), cells, row.origin());
  }

  private static Table.Cell single(Table.Cell cell) {
    return new Table.Cell(1, 1, cell.alignment(), cell.blocks(), cell.origin());
  }

  private static boolean reaches(
      List<Table.Cell> cells, TableSource.Row row, int left, UnevenRows uneven) {
    List<Integer> below =
        IntStream.range(0, cells.size()).filter(i -> cells.get(i).rows() > left).boxed().toList();
    below.forEach(i -> uneven.add(wrong(row.cells().get(i), "below")));
    return below.isEmpty();
  }

  /** Whether a row covers all columns once; what is not so is told, or was said already. */
  private static boolean fits(RowFit.Fit fit, TableSource.Row row, int columns, UnevenRows uneven) {
    if (columns > 0 && !row.cells().isEmpty()) {
      fit.overlapping().forEach(number -> uneven.add(wrong(row.cells().get(number), "overlap")));
      if (fit.overlapping().isEmpty() && fit.covered() != columns) {
        String covered = Long.toString(fit.covered());
        String all = Integer.toString(columns);
        Diagnostic found = Diagnostic.error(Code.UNEVEN_ROW, row.place(), covered, all);
        uneven.add(CutCells.explained(found, row.cells(), fit.covered() - columns));
      }
    }
    return fit.overlapping().isEmpty() && fit.covered() == columns;
  }

  private static Diagnostic wrong(TableSource.Cell cell, String variant) {
    return Diagnostic.error(Code.UNEVEN_ROW, cell.place()).variant(variant);
  }

  private static RowFit.Extent extent(Table.Cell cell) {
    return new RowFit.Extent(cell.span(), cell.rows());
  }

  private static Table.Row.Kind kind(TableSource.Row row) {
    if (row.total()) {
      return Table.Row.Kind.TOTAL;
    }
    return row.subtotal() ? Table.Row.Kind.SUBTOTAL : Table.Row.Kind.BODY;
  }

  private static String role(TableSource.Row row) {
    if (row.total()) {
      return ProseRoles.CELL_TOTAL;
    }
    return row.subtotal() ? ProseRoles.CELL_SUBTOTAL : ProseRoles.CELL;
  }

  private Table.Cell cell(TableSource.Cell cell, String role) {
    Prose words = cell.text().map(text -> reading.prose(text, ProseScope.CELL)).orElse(Prose.EMPTY);
    return new Table.Cell(
        Math.min(cell.span(), LONGEST),
        Math.min(cell.rows(), LONGEST),
        cell.alignment(),
        CellContent.of(words, role, cell.place()),
        Origin.of(cell.place()));
  }
}
