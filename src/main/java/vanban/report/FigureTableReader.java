package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.report.FigureListing.Listed;
import vanban.vietnamese.Counter;
import vanban.yaml.YamlMapping;

/** Reads a table that is made of figures: a row for each, and one above each group of them. */
final class FigureTableReader {
  private final Reading reading;
  private final FigureCells cells;

  /** Who reads such tables of one report. */
  FigureTableReader(Reading reading) {
    this.reading = reading;
    this.cells = new FigureCells(reading);
  }

  /** The table of a mapping that lists figures. */
  Table read(YamlMapping table, Optional<String> id, Optional<Line> title) {
    List<FigureListing.Block> blocks = FigureListing.read(table, reading);
    List<Figure> figures =
        blocks.stream()
            .flatMap(block -> block.figures().stream())
            .map(FigureListing.Listed::figure)
            .toList();
    List<FigureColumn> columns = FigureColumns.read(table, figures, reading);
    return new Table(
        id,
        title,
        Lines.isLandscape(table),
        columns.stream().map(c -> new Table.Column(c.head(), c.alignment())).toList(),
        columns.isEmpty() ? List.of() : rows(blocks, columns));
  }

  private List<Table.Row> rows(List<FigureListing.Block> blocks, List<FigureColumn> columns) {
    List<Table.Row> rows = new ArrayList<>();
    int groups = 0;
    for (FigureListing.Block block : blocks) {
      if (block.title().isPresent()) {
        rows.add(group(++groups, block.title().get(), columns));
      }
      int order = 0;
      for (Listed listed : block.figures()) {
        rows.add(row(++order, listed, columns));
      }
    }
    return rows;
  }

  /** The title of a group over all columns but that of the order, if it comes first. */
  private static Table.Row group(int number, Prose title, List<FigureColumn> columns) {
    List<Table.Cell> cells = new ArrayList<>();
    boolean numbered = columns.size() > 1 && columns.get(0).form().isEmpty();
    if (numbered) {
      cells.add(Table.Cell.of(Prose.of(Counter.UPPER_ROMAN.write(number))));
    }
    int span = columns.size() - cells.size();
    cells.add(new Table.Cell(title, span, 1, Optional.of(Table.Alignment.LEFT)));
    return new Table.Row(true, cells);
  }

  private Table.Row row(int order, Listed listed, List<FigureColumn> columns) {
    boolean units = columns.stream().anyMatch(column -> column.shows(Form.MEASURE));
    List<Table.Cell> row = new ArrayList<>();
    for (FigureColumn column : columns) {
      Prose content =
          column.form().isEmpty()
              ? Prose.of(Integer.toString(order))
              : column.shows(Form.NAME) ? cells.name(listed, !units) : said(listed, column);
      row.add(Table.Cell.of(content));
    }
    return new Table.Row(false, row);
  }

  private Prose said(Listed listed, FigureColumn column) {
    Form form = column.form().orElseThrow();
    Optional<String> words =
        reading
            .figureText()
            .cell(listed.figure(), form, column.comparedWith().orElse(Scenario.ACTUAL));
    return form.isNumber() && words.isPresent()
        ? cells.number(listed, column, words.get())
        : Prose.of(words.orElse(""));
  }
}
