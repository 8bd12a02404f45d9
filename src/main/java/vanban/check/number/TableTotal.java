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

  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}\\.?|[A-ZĐ]\\.?");
  private static final Pattern ARABIC = Pattern.compile("\\d{1,3}\\.?");
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
    List<Grid.Row> parts = body.stream().filter(row -> !isTotal(row)).toList();
    List<Grid.Row> added = edge ? top(parts) : List.of();
    return added.size() < 2
        ? List.of()
        : IntStream.range(0, table.columns())
            .mapToObj(column -> finding(head(table, body, column), column, total, added))
            .flatMap(Optional::stream)
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
    return row.kind() == Table.Row.Kind.TOTAL || TITLE.matcher(title(row)).matches();
  }

  /** The first words of a row that are no number. */
  private static String title(Grid.Row row) {
    return row.cells().stream()
        .map(Grid.Cell::text)
        .filter(text -> !text.isEmpty() && !isLabel(text))
        .findFirst()
        .orElse("");
  }

  private static boolean isLabel(String text) {
    return ROMAN.matcher(text).matches() || ARABIC.matcher(text).matches();
  }

  /** Whether a row is one of the others, each cell its own. */
  private static boolean isPlain(Grid.Row row) {
    boolean kind = row.kind() == Table.Row.Kind.BODY || row.kind() == Table.Row.Kind.TOTAL;
    return kind
        && row.cells().stream().allMatch(cell -> cell.rows() == 1)
        && (isTotal(row) || !PART.matcher(title(row)).matches());
  }

  /** Those that are no parts of others; none if that is not clear. */
  private static List<Grid.Row> top(List<Grid.Row> rows) {
    List<String> labels =
        rows.stream().map(row -> row.at(0).map(Grid.Cell::text).orElse("")).toList();
    boolean romans = labels.stream().anyMatch(label -> ROMAN.matcher(label).matches());
    boolean numbers = labels.stream().anyMatch(label -> ARABIC.matcher(label).matches());
    if (!romans && !numbers) {
      return rows;
    }
    Pattern kind = romans ? ROMAN : ARABIC;
    boolean known =
        labels.stream().allMatch(label -> romans ? isLabel(label) : kind.matcher(label).matches());
    return known && kind.matcher(labels.get(0)).matches()
        ? rows.stream()
            .filter(row -> kind.matcher(row.at(0).map(Grid.Cell::text).orElse("")).matches())
            .toList()
        : List.of();
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

  private static Optional<Finding> finding(
      String head, int column, Grid.Row total, List<Grid.Row> added) {
    Optional<Passage> stated =
        total.at(column).filter(cell -> cell.words().size() == 1).map(cell -> cell.words().get(0));
    List<Optional<BigDecimal>> parts =
        added.stream().map(row -> row.at(column).flatMap(TableTotal::value)).toList();
    if (NO_SUM.matcher(head).find() || parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = parts.stream().flatMap(Optional::stream).toList();
    boolean rounded = ROUNDED.matcher(head).find();
    return stated.flatMap(
        words ->
            TypedNumber.value(words.value().strip())
                .filter(value -> isWrong(value, numbers, rounded))
                .map(value -> finding(words, numbers)));
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
