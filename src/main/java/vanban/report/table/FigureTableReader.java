package vanban.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Origin;
import vanban.document.Table;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.prose.Line;
import vanban.prose.ProseRoles;
import vanban.report.scope.ReadContext;
import vanban.report.table.FigureListing.Listed;
import vanban.report.table.FigureListing.ListedGroup;
import vanban.source.Place;
import vanban.vietnamese.Counter;

/** Reads a table that is made of figures: a row for each, and one above each group of them. */
final class FigureTableReader {
  private final ReadContext reading;
  private final ReportTable.Legend legend;
  private final HeadTree heads;
  private final FigureCells cells;

  /**
   * Who reads such a table of one report.
   *
   * @param legend the lines above and below it
   * @param heads its columns, as far as they are typed
   */
  FigureTableReader(ReadContext reading, ReportTable.Legend legend, HeadTree heads) {
    this.reading = reading;
    this.legend = legend;
    this.heads = heads;
    this.cells = new FigureCells(reading, legend.unit().map(Line::words));
  }

  /** The table. */
  ReportTable read(TableSource table, Optional<String> id, Optional<Line> title) {
    TableSource.Figures typed = table.figures();
    List<ListedGroup> groups =
        FigureListing.read(
            typed.listed().value().orElse(List.of()),
            typed.groups().value().orElse(List.of()),
            reading);
    List<Figure> figures =
        groups.stream()
            .flatMap(group -> group.figures().stream())
            .map(FigureListing.Listed::figure)
            .toList();
    List<FigureColumn> columns = FigureColumns.read(table, heads, figures, reading);
    long cells = (long) figures.size() * Math.max(1, columns.size());
    if (!reading.tables().hasRoom(cells, table::place)) {
      return ReportTable.refused(id, title, Origin.of(table.place()));
    }
    return new ReportTable(
        id,
        title,
        legend,
        table.landscape(),
        new ReportTable.Grid(
            columns.stream().map(c -> c.under(c.head())).toList(),
            heads.over(columns),
            columns.isEmpty() ? List.of() : rows(groups, columns, table)),
        Origin.of(table.place()));
  }

  private List<Table.Row> rows(
      List<ListedGroup> groups, List<FigureColumn> columns, TableSource table) {
    List<Table.Row> rows = new ArrayList<>();
    ColumnDecimals<String> decimals = decimals(groups, columns);
    int number = 0;
    for (ListedGroup group : groups) {
      if (group.title().isPresent()) {
        rows.add(group(++number, group.title().get(), columns, named(group, table)));
      }
      int order = 0;
      for (Listed listed : group.figures()) {
        rows.add(row(++order, listed, columns, decimals));
      }
    }
    return rows;
  }

  /**
   * The title of a group across the table; its number in the column of numbers, if that is first.
   */
  private static Table.Row group(
      int number, List<Block> title, List<FigureColumn> columns, Place place) {
    List<Table.Cell> cells = new ArrayList<>();
    if (columns.size() > 1 && columns.get(0).form().isEmpty()) {
      String order = Counter.UPPER_ROMAN.write(number);
      cells.add(CellContent.cell(CellContent.of(order, ProseRoles.CELL_GROUP, place), place));
    }
    int span = columns.size() - cells.size();
    cells.add(new Table.Cell(span, 1, Optional.of(Table.Alignment.LEFT), title, Origin.of(place)));
    return new Table.Row(Table.Row.Kind.GROUP, cells, Origin.of(place));
  }

  /** Where the table names what stands in a group. */
  private static Place named(ListedGroup group, TableSource table) {
    return group.figures().stream().findFirst().map(Listed::place).orElse(table.place());
  }

  /** Those of columns of percentages; amounts are printed as exactly as their sources have them. */
  private ColumnDecimals<String> decimals(List<ListedGroup> groups, List<FigureColumn> columns) {
    ColumnDecimals<String> decimals = new ColumnDecimals<>();
    columns.stream()
        .filter(FigureColumn::isPercent)
        .forEach(
            column ->
                groups.stream()
                    .flatMap(group -> group.figures().stream())
                    .forEach(one -> addDecimals(one, column, decimals)));
    return decimals;
  }

  private void addDecimals(Listed listed, FigureColumn column, ColumnDecimals<String> decimals) {
    Scenario other = column.comparedWith().orElse(Scenario.ACTUAL);
    boolean typed =
        reading.figureText().isTyped(listed.figure(), column.form().orElseThrow(), other);
    words(listed, column)
        .ifPresent(
            words -> {
              if (typed) {
                decimals.addTyped(column.word(), words);
              } else {
                decimals.add(column.word(), words);
              }
            });
  }

  private Table.Row row(
      int order, Listed listed, List<FigureColumn> columns, ColumnDecimals<String> decimals) {
    boolean units = columns.stream().anyMatch(column -> column.shows(Form.MEASURE));
    List<Table.Cell> row = new ArrayList<>();
    for (FigureColumn column : columns) {
      List<Block> content =
          column.form().isEmpty()
              ? words(Integer.toString(order), listed)
              : column.shows(Form.NAME)
                  ? words(cells.name(listed, !units), listed)
                  : said(listed, column, decimals);
      row.add(CellContent.cell(content, listed.place()));
    }
    return new Table.Row(Table.Row.Kind.BODY, row, Origin.of(listed.place()));
  }

  private List<Block> said(Listed listed, FigureColumn column, ColumnDecimals<String> decimals) {
    Optional<String> words = words(listed, column);
    if (words.isEmpty()) {
      cells.tellWhyEmpty(listed, column);
    }
    return column.isNumber() && words.isPresent()
        ? FigureCells.number(
            listed, column, written(decimals.written(column.word(), words.get())), ProseRoles.CELL)
        : words(written(words.orElse("")), listed);
  }

  /** In the language of the layout. */
  private String written(String words) {
    return reading.figureText().writing().of(words);
  }

  private Optional<String> words(Listed listed, FigureColumn column) {
    Form form = column.form().orElseThrow();
    Scenario other = column.comparedWith().orElse(Scenario.ACTUAL);
    return reading.figureText().cell(listed.figure(), form, other);
  }

  private static List<Block> words(String words, Listed listed) {
    return CellContent.of(words, ProseRoles.CELL, listed.place());
  }
}
