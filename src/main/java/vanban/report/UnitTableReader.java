package vanban.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.report.FigureListing.Listed;
import vanban.yaml.YamlMapping;

/** Reads a table of units: a row for each with its numbers of some figures, and one for all. */
final class UnitTableReader {
  private final Reading reading;
  private final FigureCells cells;

  /**
   * A figure with the columns that show it.
   *
   * @param figure and where the table names it
   * @param columns of numbers, left to right
   * @param units that report it, by their ids: each figure may have its own file of a unit
   */
  private record Shown(Listed figure, List<FigureColumn> columns, Map<String, UnitFigures> units) {
    Figure declared() {
      return figure.figure();
    }

    /** Whether its name says all that the head must. */
    boolean isPlain() {
      return columns.size() == 1
          && columns.get(0).shows(Form.ACTUAL)
          && columns.get(0).head() instanceof Table.Head.OfLayout;
    }
  }

  /** Who reads such tables of one report. */
  UnitTableReader(Reading reading) {
    this.reading = reading;
    this.cells = new FigureCells(reading);
  }

  /** The table of a mapping that says whose numbers by unit it shows. */
  Table read(YamlMapping table, Optional<String> id, Optional<Line> title) {
    List<Listed> figures = FigureListing.byUnit(table, reading);
    List<FigureColumn> columns =
        FigureColumns.byUnit(table, figures.stream().map(Listed::figure).toList(), reading);
    List<FigureColumn> labels = columns.stream().filter(column -> !column.isNumber()).toList();
    List<Shown> shown = figures.stream().map(figure -> shown(figure, columns)).toList();
    return new Table(
        id,
        title,
        Lines.isLandscape(table),
        Stream.concat(
                labels.stream().map(UnitTableReader::label), shown.stream().flatMap(this::heads))
            .toList(),
        bands(labels.size(), shown),
        rows(labels, shown),
        Optional.of(new Table.Total(labels.size(), shown.stream().flatMap(this::total).toList())));
  }

  /** Those that say something: a figure without a plan has no empty columns. */
  private Shown shown(Listed listed, List<FigureColumn> columns) {
    Figure figure = listed.figure();
    Map<String, UnitFigures> units = new LinkedHashMap<>();
    reading.figures().reportingUnits(figure).forEach(one -> units.put(one.id(), one));
    return new Shown(
        listed,
        columns.stream()
            .filter(FigureColumn::isNumber)
            .filter(
                column ->
                    total(figure, column).isPresent()
                        || units.values().stream()
                            .anyMatch(unit -> said(figure, column, unit).isPresent()))
            .toList(),
        units);
  }

  private Optional<String> total(Figure figure, FigureColumn column) {
    return reading.figureText().cell(figure, column.form().orElseThrow(), series(column));
  }

  private Optional<String> said(Figure figure, FigureColumn column, UnitFigures unit) {
    return reading.figureText().cell(unit, figure, column.form().orElseThrow(), series(column));
  }

  private static Table.Column label(FigureColumn column) {
    boolean name = column.shows(Form.NAME) && column.head() instanceof Table.Head.OfLayout;
    Table.Head head =
        name ? new Table.Head.OfLayout(FigureListing.BY_UNIT, Optional.empty()) : column.head();
    return new Table.Column(head, column.alignment());
  }

  private Stream<Table.Column> heads(Shown shown) {
    return shown.columns().stream()
        .map(
            column ->
                new Table.Column(
                    shown.isPlain() ? new Table.Head.Written(name(shown)) : column.head(),
                    column.alignment()));
  }

  private List<Table.Band> bands(int labels, List<Shown> all) {
    List<Table.Band> bands = new ArrayList<>();
    int column = labels;
    for (Shown shown : all) {
      int span = shown.columns().size();
      if (span > 0 && !shown.isPlain()) {
        bands.add(new Table.Band(column, span, name(shown)));
      }
      column += span;
    }
    return bands;
  }

  private Prose name(Shown shown) {
    return cells.name(shown.figure(), true);
  }

  private List<Table.Row> rows(List<FigureColumn> labels, List<Shown> shown) {
    List<Table.Row> rows = new ArrayList<>();
    List<UnitFigures> units =
        shown.stream().limit(1).flatMap(first -> first.units().values().stream()).toList();
    for (UnitFigures unit : units) {
      int order = rows.size() + 1;
      Stream<Prose> said =
          labels.stream()
              .map(l -> Prose.of(l.shows(Form.NAME) ? unit.name() : Integer.toString(order)));
      Stream<Prose> numbers = shown.stream().flatMap(figure -> numbers(figure, unit.id()));
      rows.add(new Table.Row(false, Stream.concat(said, numbers).map(Table.Cell::of).toList()));
    }
    return rows;
  }

  /** What the unit of an id has of a figure. */
  private Stream<Prose> numbers(Shown shown, String id) {
    Figure figure = shown.declared();
    UnitFigures unit = Optional.ofNullable(shown.units().get(id)).orElseThrow();
    return shown.columns().stream()
        .map(
            column ->
                said(figure, column, unit)
                    .map(words -> number(shown, column, unit, words))
                    .orElse(Prose.EMPTY));
  }

  private static Prose number(Shown shown, FigureColumn column, UnitFigures unit, String words) {
    String expression = shown.figure().expression(column.word()).value();
    return Prose.of(
        new ProseInline.Figure(Expression.of(expression).forUnit(unit.id()).written(), words));
  }

  private Stream<Table.Cell> total(Shown shown) {
    return shown.columns().stream()
        .map(
            column ->
                total(shown.declared(), column)
                    .map(words -> cells.number(shown.figure(), column, words))
                    .orElse(Prose.EMPTY))
        .map(Table.Cell::of);
  }

  private static Scenario series(FigureColumn column) {
    return column.comparedWith().orElse(Scenario.ACTUAL);
  }
}
