package vanban.check.number.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Grid;
import vanban.document.Table;

/**
 * A table, and its rows below those that say what stands in the columns.
 *
 * @param table all of it
 * @param rows those below the head
 */
record TableBody(Grid table, List<Grid.Row> rows) {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:tổng cộng|tổng số|tổng|cộng)(?: chung)?\\s*(?:\\([^()]{0,20}\\))?:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Rows whose numbers are among those of others. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:[-+*•–] ?|[a-zđ]\\) ?)?(?:trong đó|riêng|gồm|bao gồm|cộng|tổng)(?![\\p{L}]).*|[-+*•–] .*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** How a column is reckoned, below the numbers of columns: {@code (4)=(3)/(2)} */
  private static final Pattern FORMULA = Pattern.compile("\\d{1,2} ?= ?\\d.*", Pattern.DOTALL);

  /** Keeps the list from change. */
  TableBody {
    rows = List.copyOf(rows);
  }

  /** That of a table. */
  static TableBody of(Grid table) {
    List<Grid.Row> body = new ArrayList<>();
    for (Grid.Row row : table.rows()) {
      boolean head = row.kind() == Table.Row.Kind.HEAD || (body.isEmpty() && isHead(row));
      if (!head) {
        body.add(row);
      }
    }
    return new TableBody(table, body);
  }

  /** Without a number, or with numbers of columns or of years alone. */
  private static boolean isHead(Grid.Row row) {
    List<String> texts =
        row.cells().stream().map(cell -> cell.text().replaceAll("[()]", "")).toList();
    long formulas = texts.stream().filter(text -> FORMULA.matcher(text).matches()).count();
    List<String> numbers =
        texts.stream().filter(text -> TypedNumber.value(text).isPresent()).toList();
    boolean counted =
        numbers.size() > 1
            && IntStream.range(1, numbers.size())
                .allMatch(at -> formulas > 0 || isNext(numbers.get(at - 1), numbers.get(at)));
    return numbers.isEmpty()
        || numbers.stream().allMatch(text -> YEAR.matcher(text).matches())
        || (counted && numbers.size() + formulas >= row.cells().size() - 2);
  }

  private static boolean isNext(String one, String other) {
    return one.matches("\\d{1,2}")
        && other.matches("\\d{1,2}")
        && Integer.parseInt(other) == Integer.parseInt(one) + 1;
  }

  /** Whether a row adds up all others. */
  static boolean isTotal(Grid.Row row) {
    return row.kind() == Table.Row.Kind.TOTAL
        || (row.kind() != Table.Row.Kind.SUBTOTAL && TOTAL.matcher(title(row)).matches());
  }

  /** Whether a row says in its first words that it is some of another one. */
  static boolean isPart(Grid.Row row) {
    boolean adds = isTotal(row) || row.kind() == Table.Row.Kind.SUBTOTAL;
    return !adds && PART.matcher(title(row)).matches();
  }

  /** The first words of a row that are no number. */
  static String title(Grid.Row row) {
    return row.cells().stream()
        .map(Grid.Cell::text)
        .filter(text -> !text.isEmpty() && !TableBlock.isLabel(text))
        .findFirst()
        .orElse("");
  }

  /** All that is said above a column. */
  String head(int column) {
    StringBuilder head = new StringBuilder();
    table.rows().stream()
        .filter(row -> !rows.contains(row) && row.cells().size() > 1)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
        .forEach(cell -> head.append(cell.text()).append(' '));
    return head.toString().strip();
  }
}
