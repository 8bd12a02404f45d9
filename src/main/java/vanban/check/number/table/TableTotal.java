package vanban.check.number.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
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

  @Override
  public Stream<Finding> check(Passages document) {
    return document.tables().stream()
        .filter(table -> table.rows().size() <= MOST)
        .flatMap(table -> check(table, document));
  }

  /** Without the totals that are right once a wrong number of their column is, which is told. */
  private static Stream<Finding> check(Grid table, Passages document) {
    List<Finding> all = check(table);
    if (all.isEmpty()) {
      return Stream.empty();
    }
    boolean measured = ColumnSlips.areMeasured(document);
    List<ColumnSlip> slips = ColumnSlips.in(table, measured, false, all);
    TableBody body = TableBody.of(table);
    return all.stream()
        .filter(
            total ->
                slips.stream()
                    .noneMatch(
                        slip -> slip.mends(body, total) || slip.mistyped(body, total).isPresent()));
  }

  /** What is wrong in a table. */
  static List<Finding> check(Grid table) {
    TableBody whole = TableBody.of(table);
    List<Grid.Row> body = whole.rows();
    List<Grid.Row> totals = body.stream().filter(TableBody::isTotal).toList();
    boolean plain = body.stream().allMatch(TableTotal::isPlain);
    if (!plain || totals.size() > 1) {
      return List.of();
    }
    Optional<Grid.Row> total = totals.stream().findFirst();
    List<TableBlock> blocks = blocks(body, total);
    return IntStream.range(0, table.columns())
        .boxed()
        .flatMap(column -> findings(whole.head(column), column, total, blocks).stream())
        .toList();
  }

  /** Those above or below the total; without one, those that are declared to have a sum. */
  private static List<TableBlock> blocks(List<Grid.Row> body, Optional<Grid.Row> total) {
    if (total.isEmpty()) {
      boolean declared = body.stream().anyMatch(TableBlock::isSubtotal);
      return declared ? TableBlock.of(body) : List.of();
    }
    int at = body.indexOf(total.get());
    boolean edge = at == 0 || at == body.size() - 1;
    return edge
        ? TableBlock.of(body.stream().filter(row -> !TableBody.isTotal(row)).toList())
        : List.of();
  }

  /** Whether a row is one of the others, each cell its own. */
  private static boolean isPlain(Grid.Row row) {
    return row.cells().stream().allMatch(cell -> cell.rows() == 1) && !TableBody.isPart(row);
  }

  private static List<Finding> findings(
      String head, int column, Optional<Grid.Row> total, List<TableBlock> blocks) {
    Optional<BigDecimal> stated = total.flatMap(row -> row.at(column)).flatMap(TableTotal::value);
    List<Optional<Column>> read =
        blocks.stream()
            .map(block -> column(block, column).map(one -> one.inWhole(isWhole(block, total))))
            .toList();
    if (NO_SUM.matcher(head).find()
        || (total.isPresent() && stated.isEmpty())
        || read.stream().anyMatch(Optional::isEmpty)) {
      return List.of();
    }
    List<Column> columns = read.stream().flatMap(Optional::stream).toList();
    boolean rounded = ROUNDED.matcher(head).find();
    return total
        .map(row -> findings(stated.orElseThrow(), row, column, columns, rounded))
        .orElseGet(() -> wrong(columns, column, rounded));
  }

  /** The subtotals that are wrong. */
  private static List<Finding> wrong(List<Column> columns, int column, boolean rounded) {
    return columns.stream()
        .filter(one -> one.isWrong(rounded))
        .flatMap(one -> one.finding(column).stream())
        .toList();
  }

  /**
   * Subtotals that are wrong themselves are told, and not the total that was made of them, or of
   * the right ones.
   */
  private static List<Finding> findings(
      BigDecimal stated, Grid.Row total, int column, List<Column> columns, boolean rounded) {
    List<Column> wrong = columns.stream().filter(one -> one.isWrong(rounded)).toList();
    List<BigDecimal> right = columns.stream().flatMap(one -> one.right(rounded).stream()).toList();
    boolean others = wrong.stream().allMatch(one -> one.whole() || one.isDeclared());
    boolean agrees = sum(right).compareTo(stated) == 0;
    List<BigDecimal> added = columns.stream().flatMap(one -> one.stated().stream()).toList();
    if (!wrong.isEmpty() && (others || agrees)) {
      return wrong(columns, column, rounded);
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

    /** Whether its author says that the row adds up those above it. */
    boolean isDeclared() {
      return row.filter(TableBlock::isSubtotal).isPresent();
    }

    boolean isWrong(boolean rounded) {
      boolean some = parts.size() > 1 || (isDeclared() && !parts.isEmpty());
      return some && sum.filter(one -> isOff(one, rounded)).isPresent();
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
  private static boolean isWhole(TableBlock block, Optional<Grid.Row> total) {
    return total.stream()
        .flatMap(row -> row.cells().stream())
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
