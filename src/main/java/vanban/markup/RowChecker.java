package vanban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.document.RowFit;
import vanban.document.Table;

/**
 * Checks that the cells of each row, with those that reach down from above, fill the columns
 * exactly and that head rows come first.
 */
final class RowChecker {
  private final MarkupDiagnostics problems;

  RowChecker(MarkupDiagnostics problems) {
    this.problems = problems;
  }

  /**
   * A row as it stands in the markup, or is inserted.
   *
   * @param at the tag that stands in the markup
   */
  private record Row(Node.Tag at, boolean head, List<Cell> cells) {}

  /**
   * A cell as it stands in the markup, or is inserted.
   *
   * @param at the tag that stands in the markup
   */
  private record Cell(Node.Tag at, RowFit.Extent extent) {}

  void check(Node.Tag table) {
    List<Row> rows = table.contents().stream().flatMap(RowChecker::rows).toList();
    headRowsFirst(rows);
    Optional<Integer> columns = table.attribute("columns").flatMap(RowChecker::count);
    if (columns.isEmpty()) {
      return; // which the checker of attributes says
    }
    RowFit fit = new RowFit(columns.get());
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), fit, columns.get(), rows.size() - i);
    }
  }

  private static Optional<Integer> count(String columns) {
    return columns.isEmpty() ? Optional.empty() : Optional.of(columns.split(" ", -1).length);
  }

  private static Stream<Row> rows(Node node) {
    if (node instanceof Node.Tag tag && tag.is(Element.ROW)) {
      List<Cell> cells = tag.contents().stream().flatMap(RowChecker::cells).toList();
      return Stream.of(new Row(tag, tag.says("head"), cells));
    }
    return node instanceof Node.Inserted inserted && inserted.what() instanceof Insertion.Rows rows
        ? rows.rows().stream()
            .map(row -> new Row(inserted.tag(), row.isHead(), cells(row.cells(), inserted.tag())))
        : Stream.empty();
  }

  private static Stream<Cell> cells(Node node) {
    if (node instanceof Node.Tag tag && tag.is(Element.CELL)) {
      int span = AttributeChecker.count(tag, "span");
      return Stream.of(new Cell(tag, new RowFit.Extent(span, AttributeChecker.count(tag, "rows"))));
    }
    return node instanceof Node.Inserted inserted
            && inserted.what() instanceof Insertion.Cells cells
        ? cells(cells.cells(), inserted.tag()).stream()
        : Stream.empty();
  }

  private static List<Cell> cells(List<Table.Cell> inserted, Node.Tag at) {
    List<Cell> cells = new ArrayList<>();
    inserted.forEach(cell -> cells.add(new Cell(at, new RowFit.Extent(cell.span(), cell.rows()))));
    return cells;
  }

  private void headRowsFirst(List<Row> rows) {
    boolean body = false;
    for (Row row : rows) {
      if (row.head() && body) {
        problems.add(problems.at(row.at(), Code.MISPLACED_ELEMENT).variant("head"));
      }
      body |= !row.head();
    }
  }

  private void row(Row row, RowFit fit, int columns, int rowsLeft) {
    row.cells().stream()
        .filter(cell -> cell.extent().rows() > rowsLeft)
        .forEach(cell -> complain(cell, "rows", "below"));
    RowFit.Fit found = fit.add(row.cells().stream().map(Cell::extent).toList());
    found.overlapping().forEach(number -> complain(row.cells().get(number), "span", "overlap"));
    if (found.covered() != columns) {
      problems.add(
          problems.at(
              row.at(), Code.UNEVEN_ROW, Long.toString(found.covered()), String.valueOf(columns)));
    }
  }

  private void complain(Cell cell, String attribute, String variant) {
    boolean stated = cell.at().attribute(attribute).isPresent();
    problems.add(
        (stated
                ? problems.at(cell.at(), attribute, Code.UNEVEN_ROW)
                : problems.at(cell.at(), Code.UNEVEN_ROW))
            .variant(variant));
  }
}
