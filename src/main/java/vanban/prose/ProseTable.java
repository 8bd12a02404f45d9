package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.vietnamese.OrderHead;

/** Turns a table of prose, {@code | a | b |}, from commonmark's nodes into ours. */
final class ProseTable {
  private static final Pattern EDGES = Pattern.compile("^\\||(?<!\\\\)\\|$");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final NodePlaces places;
  private final InlineReader inlines;
  private final Diagnostics diagnostics;

  /** Who reads tables, and leaves the lines in their cells to {@code inlines}. */
  ProseTable(NodePlaces places, InlineReader inlines, Diagnostics diagnostics) {
    this.places = places;
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** The table a node stands for. */
  Table read(Node table, ProseScope scope) {
    List<Table.Alignment> columns = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    UnevenRows uneven = new UnevenRows();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          cells(row).forEach(cell -> columns.add(alignment(cell)));
          rows.add(head(row, scope));
        } else {
          checkLength(row, columns.size(), uneven);
          rows.add(body(row, scope));
        }
      }
    }
    uneven.tell(diagnostics);
    return new Table(
        ProseRoles.TABLE,
        Orientation.PORTRAIT,
        Caption.NONE,
        columns,
        rows,
        Origin.of(places.of(table)));
  }

  /** Commonmark fills up short rows and cuts long ones, which would lose what is typed. */
  private void checkLength(Node row, int columns, UnevenRows uneven) {
    String bare = EDGES.matcher(places.source(row).strip()).replaceAll("");
    int typed = BAR.split(bare, -1).length;
    if (typed != columns) {
      uneven.add(
          Diagnostic.error(
              Code.UNEVEN_ROW, places.of(row), Integer.toString(typed), Integer.toString(columns)));
    }
  }

  private Table.Row head(Node row, ProseScope scope) {
    List<Table.Cell> cells =
        cells(row).stream()
            .map(
                cell ->
                    new Table.Cell(
                        1,
                        1,
                        Optional.of(Table.Alignment.CENTER),
                        content(cell, scope, ProseRoles.CELL_HEAD),
                        Origin.of(places.of(cell))))
            .toList();
    return new Table.Row(Table.Row.Kind.HEAD, cells, Origin.of(places.of(row)));
  }

  private Table.Row body(Node row, ProseScope scope) {
    List<Table.Cell> cells =
        cells(row).stream()
            .map(
                cell ->
                    new Table.Cell(
                        content(cell, scope, ProseRoles.CELL), Origin.of(places.of(cell))))
            .toList();
    return new Table.Row(Table.Row.Kind.BODY, cells, Origin.of(places.of(row)));
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add((TableCell) cell);
    }
    return cells;
  }

  private List<Block> content(TableCell cell, ProseScope scope, String role) {
    return List.of(new Paragraph(role, inlines.read(cell, scope), Origin.of(places.of(cell))));
  }

  private Table.Alignment alignment(TableCell cell) {
    boolean order = OrderHead.is(places.source(cell).strip());
    return Optional.ofNullable(cell.getAlignment())
        .map(alignment -> Table.Alignment.valueOf(alignment.name()))
        .orElse(order ? Table.Alignment.CENTER : Table.Alignment.LEFT);
  }
}
