package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostics;

/** Reads a table that is drawn in prose with {@code |}. */
final class ProseTable {
  private static final Pattern EDGES = Pattern.compile("^\\||(?<!\\\\)\\|$");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final NodePlaces places;
  private final InlineReader inlines;
  private final Diagnostics diagnostics;

  /** Who reads tables of one prose. */
  ProseTable(NodePlaces places, InlineReader inlines, Diagnostics diagnostics) {
    this.places = places;
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** The table of a node: its head row gives the columns. */
  Table read(Node table, Setting setting) {
    List<Table.Column> columns = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          cells(row).forEach(cell -> columns.add(column(cell, setting)));
        } else {
          checkLength(row, columns.size());
          rows.add(
              new Table.Row(false, cells(row).stream().map(cell -> cell(cell, setting)).toList()));
        }
      }
    }
    return new Table(Optional.empty(), Optional.empty(), false, columns, rows);
  }

  /** Commonmark fills a row that is short and cuts one that is long; the author should know. */
  private void checkLength(Node row, int columns) {
    String bare = EDGES.matcher(places.source(row).strip()).replaceAll("");
    int typed = BAR.split(bare, -1).length;
    if (typed != columns) {
      diagnostics.error(
          Code.UNEVEN_ROW, places.of(row), Integer.toString(typed), Integer.toString(columns));
    }
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add((TableCell) cell);
    }
    return cells;
  }

  private Table.Column column(TableCell cell, Setting setting) {
    return new Table.Column(content(cell, setting), alignment(cell));
  }

  private Table.Cell cell(TableCell cell, Setting setting) {
    return Table.Cell.of(content(cell, setting));
  }

  private Prose content(TableCell cell, Setting setting) {
    List<ProseInline> content = inlines.read(cell, setting);
    return content.isEmpty() ? Prose.EMPTY : new Prose(List.of(new ProseBlock.Paragraph(content)));
  }

  private static Table.Alignment alignment(TableCell cell) {
    return Optional.ofNullable(cell.getAlignment())
        .map(alignment -> Table.Alignment.valueOf(alignment.name()))
        .orElse(Table.Alignment.LEFT);
  }
}
