package vanban.check.number.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Grid;
import vanban.check.text.Passage;

/**
 * The numbers of a column, one for each row of the body of a table.
 *
 * @param column where it stands
 * @param head all that is said above it
 * @param cells its numbers; empty for what is none
 * @param slacks by how much the number of each row may be rounded; zero for what is counted
 */
record ColumnNumbers(
    int column, String head, List<Optional<BigDecimal>> cells, List<BigDecimal> slacks) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What is weighed, measured or paid is rounded, though it may show no decimals. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?<![\\p{L}])(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng(?! chí| bào| thuận)|ha|tấn|tạ|kg|km|m2|m²|m3|m³)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NUMBER = Pattern.compile("(?<sign>[-+–−]) ?(?<rest>[^-+–−].*)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:stt|tt|số tt|số thứ tự)(?: .*)?|.*(?:ghi chú|năm sinh).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Keeps the list from change. */
  ColumnNumbers {
    cells = List.copyOf(cells);
    slacks = List.copyOf(slacks);
  }

  /**
   * Those of a column.
   *
   * @param measured whether all of the table is
   */
  static ColumnNumbers of(TableBody body, int column, boolean measured) {
    List<Optional<BigDecimal>> cells =
        body.rows().stream()
            .map(row -> row.at(column).map(Grid.Cell::text).flatMap(ColumnNumbers::value))
            .toList();
    String head = body.head(column);
    int places =
        cells.stream().flatMap(Optional::stream).mapToInt(BigDecimal::scale).max().orElse(0);
    boolean all = measured || isMeasured(head);
    List<BigDecimal> slacks =
        IntStream.range(0, cells.size())
            .mapToObj(row -> slack(cells.get(row), all || isMeasured(body, row), places))
            .toList();
    return new ColumnNumbers(column, head, cells, slacks);
  }

  /**
   * By how much a number may be rounded: what is measured by half of its last digit, what is not,
   * by half of what the last digit is worth in its column, where a zero may have been left out.
   */
  private static BigDecimal slack(Optional<BigDecimal> one, boolean measured, int places) {
    int last = one.map(number -> Math.max(number.scale(), 0)).orElse(0);
    boolean rounded = measured || places > 0;
    return rounded ? HALF.movePointLeft(measured ? last : places) : BigDecimal.ZERO;
  }

  /** Whether the words of a row name a measure. */
  private static boolean isMeasured(TableBody body, int row) {
    return body.rows().get(row).cells().stream()
        .map(Grid.Cell::text)
        .anyMatch(text -> value(text).isEmpty() && isMeasured(text));
  }

  /** The same without the numbers of cells that are not to be relied on. */
  ColumnNumbers without(Set<Passage> wrong, TableBody body) {
    List<Optional<BigDecimal>> sound =
        IntStream.range(0, cells.size())
            .mapToObj(row -> isAmong(wrong, body, row) ? Optional.<BigDecimal>empty() : at(row))
            .toList();
    return wrong.isEmpty() ? this : new ColumnNumbers(column, head, sound, slacks);
  }

  private boolean isAmong(Set<Passage> wrong, TableBody body, int row) {
    return body.rows()
        .get(row)
        .at(column)
        .filter(cell -> cell.words().stream().anyMatch(wrong::contains))
        .isPresent();
  }

  /** Whether words name a measure of what is rounded. */
  static boolean isMeasured(String words) {
    return MEASURED.matcher(words).find();
  }

  /** The number of a cell with its sign; a percent sign may stand behind it. */
  static Optional<BigDecimal> value(String text) {
    String bare = text.replaceFirst(" ?%$", "");
    Matcher signed = NUMBER.matcher(bare);
    if (!signed.matches()) {
      return TypedNumber.value(bare);
    }
    boolean plus = signed.group("sign").equals("+");
    return TypedNumber.value(signed.group("rest")).map(one -> plus ? one : one.negate());
  }

  /** Whether it numbers the rows, or says what is never reckoned. */
  boolean isLabel() {
    return LABEL.matcher(head).matches();
  }

  /** Whether it holds so many numbers at least. */
  boolean has(int many) {
    return cells.stream().filter(Optional::isPresent).count() >= many;
  }

  /** Whether a number below zero is among them. */
  boolean isSigned() {
    return cells.stream().flatMap(Optional::stream).anyMatch(one -> one.signum() < 0);
  }

  /** Its number in a row. */
  Optional<BigDecimal> at(int row) {
    return cells.get(row);
  }

  /** By how much its number in a row may be rounded. */
  BigDecimal slack(int row) {
    return slacks.get(row);
  }

  /** Whether its number in a row may be rounded. */
  boolean isRounded(int row) {
    return slack(row).signum() > 0;
  }
}
