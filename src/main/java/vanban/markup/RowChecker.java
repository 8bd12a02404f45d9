package vanban.markup;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;

/** Checks that the cells of each row fill the columns of a table, head rows first. */
final class RowChecker {
  private final MarkupDiagnostics problems;

  RowChecker(MarkupDiagnostics problems) {
    this.problems = problems;
  }

  /** Checks a table. */
  void check(Node.Tag table) {
    headRowsFirst(table);
    Optional<Integer> columns = table.attribute("columns").flatMap(RowChecker::count);
    if (columns.isEmpty()) {
      return; // which the checker of attributes says
    }
    int[] below = new int[columns.get()]; // for each column, how many rows from above reach on down
    List<Node.Tag> rows = table.tags(Element.ROW);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), below, rows.size() - i);
    }
  }

  private static Optional<Integer> count(String columns) {
    return columns.isEmpty() ? Optional.empty() : Optional.of(columns.split(" ", -1).length);
  }

  private void headRowsFirst(Node.Tag table) {
    boolean body = false;
    for (Node.Tag row : table.tags(Element.ROW)) {
      boolean head = row.says("head");
      if (head && body) {
        problems.add(problems.at(row, Code.MISPLACED_ELEMENT).variant("head"));
      }
      body |= !head;
    }
  }

  private void row(Node.Tag row, int[] below, int rowsLeft) {
    int columns = below.length;
    int covered = (int) java.util.Arrays.stream(below).filter(rows -> rows > 0).count();
    int[] next = new int[columns];
    for (int i = 0; i < columns; i++) {
      next[i] = Math.max(0, below[i] - 1);
    }
    int at = 0;
    int cells = covered;
    for (Node.Tag cell : row.tags(Element.CELL)) {
      at = free(below, at);
      int span = AttributeChecker.count(cell, "span");
      int rows = AttributeChecker.count(cell, "rows");
      reach(cell, rows, rowsLeft);
      overlap(cell, below, at, span);
      for (int i = at; i < Math.min(columns, at + (long) span); i++) {
        next[i] = rows - 1;
      }
      at = Math.min(columns, at + Math.min(span, columns));
      cells += Math.min(span, Integer.MAX_VALUE - cells);
    }
    if (cells != columns) {
      problems.add(
          problems.at(row, Code.UNEVEN_ROW, String.valueOf(cells), String.valueOf(columns)));
    }
    System.arraycopy(next, 0, below, 0, columns);
  }

  private static int free(int[] below, int from) {
    int at = from;
    while (at < below.length && below[at] > 0) {
      at++;
    }
    return at;
  }

  private void reach(Node.Tag cell, int rows, int rowsLeft) {
    if (rows > rowsLeft) {
      problems.add(problems.at(cell, "rows", Code.UNEVEN_ROW).variant("below"));
    }
  }

  private void overlap(Node.Tag cell, int[] below, int from, int span) {
    for (int i = from; i < Math.min(below.length, from + (long) span); i++) {
      if (below[i] > 0) {
        problems.add(problems.at(cell, "span", Code.UNEVEN_ROW).variant("overlap"));
        return;
      }
    }
  }
}
