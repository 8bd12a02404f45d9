package vanban.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.document.Table;
import vanban.vietnamese.Decimals;

/**
 * The row {@code Tổng cộng} of a table whose rows make another sum. Only columns that hold nothing
 * but numbers are added up, and only of tables whose rows are told apart: all of them, or those
 * numbered {@code I, II} above {@code 1, 2}.
 */
final class TableTotal implements Check {
  private static final int MOST = 400;

  /** What is a total, not more than so many times off: more are left out of the table. */
  private static final BigDecimal FAR = new BigDecimal("1.5");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:tổng cộng|tổng số|tổng|cộng)(?: chung)?\\s*(?:\\([^()]{0,20}\\))?:?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Rows whose numbers are among those of others. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:[-+*•–] ?|[a-zđ]\\) ?)?(?:trong đó|riêng|gồm|bao gồm|cộng|tổng)(?![\\p{L}]).*|[-+*•–] .*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Columns that nobody adds up. */
  private static final Pattern NO_SUM =
      Pattern.compile(
          "%|tỷ lệ|tỉ lệ|tỷ trọng|bình quân|trung bình|năng suất|so với|so sánh|đơn giá|giá(?!"
              + " trị)|chỉ số|hệ số|mức|điểm|tuổi|tốc độ|xếp|hạng|lũy kế|luỹ kế|stt|^tt$|số tt|ghi chú|năm"
              + " sinh|ngày|thời gian",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Columns whose numbers are rounded, though they show no decimals. */
  private static final Pattern ROUNDED =
      Pattern.compile(
          "(?<![\\p{L}])(?:tỷ|tỉ|triệu|nghìn|ngàn|ha|tấn|tạ|kg|km|m2|m²)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BLANK = Pattern.compile("[-–]?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  @Override
  public Stream<Finding> check(Passages document) {
    return document.tables().stream()
        .filter(table -> table.rows().size() <= MOST)
        .flatMap(table -> check(table).stream());
  }

  private static List<Finding> check(Grid table) {
    List<Grid.Row> body = body(table);
    List<Grid.Row> totals = body.stream().filter(TableTotal::isTotal).toList();
    boolean plain = body.stream().allMatch(TableTotal::isPlain);
    if (totals.size() != 1 || !plain) {
      return List.of();
    }
    Grid.Row total = totals.get(0);
    int at = body.indexOf(total);
    boolean edge = at == 0 || at == body.size() - 1;
    List<TableBlock> blocks =
        edge ? TableBlock.of(body.stream().filter(row -> !isTotal(row)).toList()) : List.of();
    return IntStream.range(0, table.columns())
        .boxed()
        .flatMap(column -> findings(head(table, body, column), column, total, blocks).stream())
        .toList();
  }

  /** The rows below those that say what stands in the columns. */
  private static List<Grid.Row> body(Grid table) {
    List<Grid.Row> body = new ArrayList<>();
    for (Grid.Row row : table.rows()) {
      boolean head = row.kind() == Table.Row.Kind.HEAD || (body.isEmpty() && isHead(row));
      if (!head) {
        body.add(row);
      }
    }
    return body;
  }

  /** Without a number, or with numbers of columns or of years alone. */
  private static boolean isHead(Grid.Row row) {
    List<String> numbers =
        row.cells().stream()
            .map(cell -> cell.text().replaceAll("[()]", ""))
            .filter(text -> TypedNumber.value(text).isPresent())
            .toList();
    boolean counted =
        numbers.size() > 1
            && IntStream.range(1, numbers.size())
                .allMatch(at -> isNext(numbers.get(at - 1), numbers.get(at)));
    return numbers.isEmpty()
        || numbers.stream().allMatch(text -> YEAR.matcher(text).matches())
        || (counted && numbers.size() >= row.cells().size() - 2);
  }

  private static boolean isNext(String one, String other) {
    return one.matches("\\d{1,2}")
        && other.matches("\\d{1,2}")
        && Integer.parseInt(other) == Integer.parseInt(one) + 1;
  }

  private static boolean isTotal(Grid.Row row) {
    return row.kind() == Table.Row.Kind.TOTAL
        || (row.kind() != Table.Row.Kind.SUBTOTAL && TITLE.matcher(title(row)).matches());
  }

  /** The first words of a row that are no number. */
  private static String title(Grid.Row row) {
    return row.cells().stream()
        .map(Grid.Cell::text)
        .filter(text -> !text.isEmpty() && !TableBlock.isLabel(text))
        .findFirst()
        .orElse("");
  }

  /** Whether a row is one of the others, each cell its own. */
  private static boolean isPlain(Grid.Row row) {
    boolean adds = isTotal(row) || row.kind() == Table.Row.Kind.SUBTOTAL;
    return row.cells().stream().allMatch(cell -> cell.rows() == 1)
        && (adds || !PART.matcher(title(row)).matches());
  }

  /** All that is said above a column. */
  private static String head(Grid table, List<Grid.Row> body, int column) {
    StringBuilder head = new StringBuilder();
    table.rows().stream()
        .filter(row -> !body.contains(row))
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.span())
        .forEach(cell -> head.append(cell.text()).append(' '));
    return head.toString().strip();
  }

  private static List<Finding> findings(
      String head, int column, Grid.Row total, List<TableBlock> blocks) {
    Optional<BigDecimal> stated = total.at(column).flatMap(TableTotal::value);
    List<Optional<Column>> read =
        blocks.stream()
            .map(block -> column(block, column).map(one -> one.inWhole(isWhole(block, total))))
            .toList();
    if (NO_SUM.matcher(head).find()
        || stated.isEmpty()
        || read.stream().anyMatch(Optional::isEmpty)) {
      return List.of();
    }
    List<Column> columns = read.stream().flatMap(Optional::stream).toList();
    return findings(stated.get(), total, column, columns, ROUNDED.matcher(head).find());
  }

  /** Subtotals that are wrong themselves are told, and not the total that was made of others. */
  private static List<Finding> findings(
      BigDecimal stated, Grid.Row total, int column, List<Column> columns, boolean rounded) {
    List<Column> wrong = columns.stream().filter(one -> one.isWrong(rounded)).toList();
    List<BigDecimal> right = columns.stream().flatMap(one -> one.right(rounded).stream()).toList();
    boolean others = wrong.stream().allMatch(Column::whole);
    boolean agrees = sum(right).compareTo(stated) == 0;
    List<BigDecimal> added = columns.stream().flatMap(one -> one.stated().stream()).toList();
    if (!wrong.isEmpty() && (others || agrees)) {
      return wrong.stream().flatMap(one -> one.finding(column).stream()).toList();
    }
    return added.size() > 1 && !agrees && isWrong(stated, added, rounded)
        ? words(total, column).map(words -> finding(words, added)).stream().toList()
        : List.of();
  }

  /**
   * What a block says in a column.
   *
   * @param row that adds up the others, if its cell says a number
   * @param sum what it says they make; empty if it says nothing
   * @param parts what is added up
   * @param whole whether the parts make what they are said to in another column, so that none is
   *     left out
   */
  private record Column(
      Optional<Grid.Row> row, Optional<BigDecimal> sum, List<BigDecimal> parts, boolean whole) {
    Column inWhole(boolean all) {
      return new Column(row, sum, parts, all);
    }

    /** What is added to the total: what it is said to make, or all of its parts. */
    List<BigDecimal> stated() {
      return sum.map(List::of).orElse(parts);
    }

    /** The same, with the right sum for a wrong one. */
    List<BigDecimal> right(boolean rounded) {
      return isWrong(rounded) ? List.of(TableTotal.sum(parts)) : stated();
    }

    boolean isWrong(boolean rounded) {
      return parts.size() > 1 && sum.filter(one -> isOff(one, rounded)).isPresent();
    }

    /** Whether two parts or more make what they are said to. */
    boolean isRight() {
      BigDecimal made = TableTotal.sum(parts);
      return parts.size() > 1
          && made.signum() > 0
          && sum.filter(one -> one.compareTo(made) == 0).isPresent();
    }

    private boolean isOff(BigDecimal one, boolean rounded) {
      return TableTotal.isWrong(one, parts, rounded);
    }

    Optional<Finding> finding(int column) {
      return row.flatMap(one -> words(one, column))
          .map(words -> TableTotal.finding(words, parts).message("group"));
    }
  }

  /** Empty if a cell says something else than a number. */
  private static Optional<Column> column(TableBlock block, int column) {
    List<Optional<BigDecimal>> parts =
        block.rows().stream().map(row -> row.at(column).flatMap(TableTotal::value)).toList();
    Optional<Grid.Row> row = block.sum().filter(one -> !isEmpty(one, column) || parts.isEmpty());
    Optional<BigDecimal> sum = row.flatMap(one -> one.at(column)).flatMap(TableTotal::value);
    List<BigDecimal> known = parts.stream().flatMap(Optional::stream).toList();
    boolean all = known.size() == parts.size();
    boolean told = row.isPresent() ? sum.isPresent() : all;
    return told
        ? Optional.of(new Column(row, sum, all ? known : List.of(), false))
        : Optional.empty();
  }

  /** Whether the rows of a block make their sum in a column of the total. */
  private static boolean isWhole(TableBlock block, Grid.Row total) {
    return total.cells().stream()
        .flatMap(cell -> column(block, cell.column()).stream())
        .anyMatch(Column::isRight);
  }

  private static boolean isEmpty(Grid.Row row, int column) {
    return row.at(column).map(Grid.Cell::text).orElse("").isEmpty();
  }

  private static Optional<Passage> words(Grid.Row row, int column) {
    return row.at(column).filter(cell -> cell.words().size() == 1).map(cell -> cell.words().get(0));
  }

  private static Optional<BigDecimal> value(Grid.Cell cell) {
    String text = cell.text();
    return !text.isEmpty() && BLANK.matcher(text).matches()
        ? Optional.of(BigDecimal.ZERO)
        : TypedNumber.value(text);
  }

  /** Whether it is the sum of neither all of them nor what a mean or the largest would be. */
  private static boolean isWrong(BigDecimal total, List<BigDecimal> parts, boolean rounded) {
    BigDecimal sum = sum(parts);
    BigDecimal most = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal slack =
        parts.stream()
            .map(part -> slack(part, rounded))
            .reduce(slack(total, rounded), BigDecimal::add);
    boolean near =
        total.compareTo(sum.multiply(FAR)) <= 0 && sum.compareTo(total.multiply(FAR)) <= 0;
    return total.compareTo(most) > 0 && near && sum.subtract(total).abs().compareTo(slack) > 0;
  }

  private static BigDecimal slack(BigDecimal number, boolean rounded) {
    boolean exact = number.signum() == 0 || (number.scale() <= 0 && !rounded);
    return exact ? BigDecimal.ZERO : HALF.movePointLeft(Math.max(number.scale(), 0));
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(Passage words, List<BigDecimal> parts) {
    String typed = words.value().strip();
    int from = words.value().indexOf(typed);
    String right = Decimals.write(Decimals.trimmed(sum(parts)));
    return Finding.of(words, from, from + typed.length(), typed, right);
  }
}
