package vanban.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Origin;
import vanban.document.Table;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.prose.Line;
import vanban.prose.ProseRoles;
import vanban.report.scope.ReadContext;
import vanban.report.table.FigureListing.Listed;
import vanban.source.Place;

/** Reads a table of units: a row for each with its numbers of some figures, and one for all. */
final class UnitTableReader {
  private final ReadContext reading;
  private final ReportTable.Legend legend;
  private final HeadTree heads;
  private final FigureCells cells;

  /**
   * A figure with the columns that show it.
   *
   * @param figure and where the table names it
   * @param columns of numbers, left to right
   * @param units that report it, by their ids: each figure may have its own file of a unit
   * @param decimals of the cells, by the words for their columns
   */
  private record Shown(
      Listed figure,
      List<FigureColumn> columns,
      Map<String, UnitFigures> units,
      ColumnDecimals<String> decimals) {
    Figure declared() {
      return figure.figure();
    }

    UnitFigures unit(String id) {
      return Optional.ofNullable(units.get(id)).orElseThrow();
    }

    /** Whether its name says all that the head must. */
    boolean isPlain() {
      return columns.size() == 1
          && columns.get(0).shows(Form.ACTUAL)
          && columns.get(0).head() instanceof ReportTable.Head.OfLayout;
    }
  }

  /**
   * Who reads such a table of one report.
   *
   * @param legend the lines above and below it
   * @param heads its columns, as far as they are typed
   */
  UnitTableReader(ReadContext reading, ReportTable.Legend legend, HeadTree heads) {
    this.reading = reading;
    this.legend = legend;
    this.heads = heads;
    this.cells = new FigureCells(reading, legend.unit().map(Line::words));
  }

  /** The table of a mapping that says whose numbers by unit it shows. */
  ReportTable read(TableSource table, Optional<String> id, Optional<Line> title) {
    List<Listed> figures =
        FigureListing.byUnit(table.figures().byUnit().value().orElse(List.of()), reading);
    List<FigureColumn> columns =
        FigureColumns.byUnit(table, heads, figures.stream().map(Listed::figure).toList(), reading);
    List<FigureColumn> labels = columns.stream().filter(column -> !column.isNumber()).toList();
    UnitArrangement units = UnitArrangement.read(table.figures().order(), figures, reading);
    long cells = (long) units.ids().size() * Math.max(1, figures.size() * (long) columns.size());
    if (!reading.tables().hasRoom(cells, table::place)) {
      return ReportTable.refused(id, title, Origin.of(table.place()));
    }
    List<Shown> shown = figures.stream().map(figure -> shown(figure, columns, units)).toList();
    List<ReportTable.Column> heads =
        Stream.of(
                labels.stream().map(UnitTableReader::label),
                shown.stream().flatMap(this::heads),
                units.ranks().stream().map(ranks -> rank()))
            .flatMap(some -> some)
            .toList();
    return new ReportTable(
        id,
        title,
        legend,
        table.landscape(),
        new ReportTable.Grid(
            heads,
            bands(labels.size(), shown),
            rows(labels, shown, units, named(shown, table)),
            Optional.of(units)
                .filter(UnitArrangement::isWhole)
                .map(whole -> total(labels, shown, whole, table))),
        Origin.of(table.place()));
  }

  /** Those that say something: a figure without a plan has no empty columns. */
  private Shown shown(Listed listed, List<FigureColumn> columns, UnitArrangement rows) {
    Figure figure = listed.figure();
    Map<String, UnitFigures> units = new LinkedHashMap<>();
    reading.figures().reportingUnits(figure).forEach(unit -> units.put(unit.id(), unit));
    List<FigureColumn> saying = new ArrayList<>();
    for (FigureColumn column : columns.stream().filter(FigureColumn::isNumber).toList()) {
      boolean says =
          total(figure, column).isPresent()
              || units.values().stream().anyMatch(unit -> said(figure, column, unit).isPresent());
      if (says) {
        saying.add(column);
      } else {
        units.values().forEach(unit -> cells.tellWhyEmpty(unit, listed, column));
      }
    }
    Shown shown = new Shown(listed, saying, units, new ColumnDecimals<>());
    saying.forEach(column -> addDecimals(shown, column, rows));
    return shown;
  }

  private void addDecimals(Shown shown, FigureColumn column, UnitArrangement rows) {
    for (String id : rows.ids()) {
      UnitFigures unit = shown.unit(id);
      boolean typed =
          reading
              .figureText()
              .isTyped(unit, shown.declared(), column.form().orElseThrow(), series(column));
      said(shown.declared(), column, unit)
          .ifPresent(words -> addDecimals(shown, column, words, typed));
    }
    total(shown.declared(), column)
        .filter(all -> rows.isWhole())
        .ifPresent(words -> shown.decimals().add(column.word(), words));
  }

  private static void addDecimals(Shown shown, FigureColumn column, String words, boolean typed) {
    if (typed) {
      shown.decimals().addTyped(column.word(), words);
    } else {
      shown.decimals().add(column.word(), words);
    }
  }

  private Optional<String> total(Figure figure, FigureColumn column) {
    return reading.figureText().cell(figure, column.form().orElseThrow(), series(column));
  }

  private Optional<String> said(Figure figure, FigureColumn column, UnitFigures unit) {
    return reading.figureText().cell(unit, figure, column.form().orElseThrow(), series(column));
  }

  private static ReportTable.Column label(FigureColumn column) {
    boolean name = column.shows(Form.NAME) && column.head() instanceof ReportTable.Head.OfLayout;
    ReportTable.Head head =
        name ? new ReportTable.Head.OfLayout(TableFormat.BY_UNIT.name()) : column.head();
    return column.under(head);
  }

  private Stream<ReportTable.Column> heads(Shown shown) {
    return shown.columns().stream()
        .map(
            column ->
                column.under(
                    shown.isPlain() ? new ReportTable.Head.Written(name(shown)) : column.head()));
  }

  private List<ReportTable.Band> bands(int labels, List<Shown> all) {
    List<ReportTable.Band> bands = new ArrayList<>();
    int column = labels;
    for (Shown shown : all) {
      int span = shown.columns().size();
      if (span > 0 && !shown.isPlain()) {
        bands.add(new ReportTable.Band(0, column, span, false, name(shown)));
      }
      column += span;
    }
    return bands;
  }

  private List<Block> name(Shown shown) {
    return CellContent.of(
        cells.name(shown.figure(), true), ProseRoles.CELL_HEAD, shown.figure().place());
  }

  /** Where the table names what stands in its rows. */
  private static Place named(List<Shown> shown, TableSource table) {
    return shown.stream().findFirst().map(first -> first.figure().place()).orElse(table.place());
  }

  private static ReportTable.Column rank() {
    return new ReportTable.Column(
        new ReportTable.Head.OfLayout(UnitArrangement.RANK),
        false,
        Table.Column.of(Table.Alignment.CENTER));
  }

  private ReportTable.Total total(
      List<FigureColumn> labels, List<Shown> shown, UnitArrangement units, TableSource table) {
    Place place = named(shown, table);
    Stream<Table.Cell> rank =
        units.ranks().stream()
            .map(none -> CellContent.of("", ProseRoles.CELL_TOTAL, place))
            .map(blocks -> CellContent.cell(blocks, place));
    return new ReportTable.Total(
        labels.size(), Stream.concat(shown.stream().flatMap(this::total), rank).toList());
  }

  private List<Table.Row> rows(
      List<FigureColumn> labels, List<Shown> shown, UnitArrangement units, Place place) {
    List<Table.Row> rows = new ArrayList<>();
    for (String id : units.ids()) {
      String order = Integer.toString(rows.size() + 1);
      String name = shown.get(0).unit(id).name();
      Stream<List<Block>> said =
          labels.stream()
              .map(label -> label.shows(Form.NAME) ? name : order)
              .map(words -> CellContent.of(words, ProseRoles.CELL, place));
      Stream<List<Block>> numbers = shown.stream().flatMap(figure -> numbers(figure, id));
      Stream<List<Block>> rank =
          units.ranks().stream()
              .map(ranks -> CellContent.of(ranks.getOrDefault(id, ""), ProseRoles.CELL, place));
      List<Table.Cell> row =
          Stream.of(said, numbers, rank)
              .flatMap(cells -> cells)
              .map(blocks -> CellContent.cell(blocks, place))
              .toList();
      rows.add(new Table.Row(Table.Row.Kind.BODY, row, Origin.of(place)));
    }
    return rows;
  }

  private Stream<List<Block>> numbers(Shown shown, String id) {
    Figure figure = shown.declared();
    UnitFigures unit = shown.unit(id);
    return shown.columns().stream()
        .map(
            column ->
                said(figure, column, unit)
                    .map(words -> shown.decimals().written(column.word(), words))
                    .map(reading.figureText().writing()::of)
                    .map(words -> number(shown, column, unit, words))
                    .orElseGet(() -> empty(shown, column, unit)));
  }

  private List<Block> empty(Shown shown, FigureColumn column, UnitFigures unit) {
    cells.tellWhyEmpty(unit, shown.figure(), column);
    return nothing(shown, ProseRoles.CELL);
  }

  private List<Block> emptyTotal(Shown shown, FigureColumn column) {
    cells.tellWhyEmpty(shown.figure(), column);
    return nothing(shown, ProseRoles.CELL_TOTAL);
  }

  private static List<Block> number(
      Shown shown, FigureColumn column, UnitFigures unit, String words) {
    String expression = shown.figure().expression(column.word()).value();
    return FigureCells.number(
        Expression.of(expression).forUnit(unit.id()).written(),
        shown.figure().place(),
        words,
        ProseRoles.CELL);
  }

  private static List<Block> nothing(Shown shown, String role) {
    return CellContent.of("", role, shown.figure().place());
  }

  private Stream<Table.Cell> total(Shown shown) {
    return shown.columns().stream()
        .map(
            column ->
                total(shown.declared(), column)
                    .map(words -> shown.decimals().written(column.word(), words))
                    .map(reading.figureText().writing()::of)
                    .map(
                        words ->
                            FigureCells.number(
                                shown.figure(), column, words, ProseRoles.CELL_TOTAL))
                    .orElseGet(() -> emptyTotal(shown, column)))
        .map(blocks -> CellContent.cell(blocks, shown.figure().place()));
  }

  private static Scenario series(FigureColumn column) {
    return column.comparedWith().orElse(Scenario.ACTUAL);
  }
}
