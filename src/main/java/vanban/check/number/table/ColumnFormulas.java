package vanban.check.number.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The formulas by which a column may be made of others, as far as its head speaks of them. */
final class ColumnFormulas {
  private static final Pattern PERCENT =
      words("%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|so sánh|so với|so|đạt|hoàn thành|tăng|giảm|tốc độ");

  private static final Pattern GROWTH = words("tăng|giảm|tốc độ");

  private static final Pattern SHARE = words("%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|chiếm");

  private static final Pattern DIFFERENCE =
      words(
          "tăng|giảm|chênh lệch|so sánh|so với|so|còn lại|còn|chưa|tồn|thiếu|thừa|vượt|không|vắng|dư|nợ"
              + "|chuyển(?: sang)? (?:(?:kỳ|năm|tháng|quý|tuần) )?sau");

  private static final Pattern SUM =
      words(
          "tổng|tổng số|tổng cộng|cộng|chung|cả \\p{L}+|toàn \\p{L}+|\\d{1,2} tháng|lũy kế|luỹ kế");

  private static final Pattern PRODUCT = words("thành tiền|sản lượng");

  private static final Pattern MEAN = words("bình quân|bq");

  /** How it is reckoned, told in the head: {@code (5)=(2)-(3)} */
  private static final Pattern TOLD = Pattern.compile("\\d\\)? ?= ?\\(?\\d");

  private static final int MOST = 20;

  private final List<ColumnNumbers> columns;
  private final int total;

  /**
   * Those of a table.
   *
   * @param columns that hold numbers
   * @param total the row that adds up the others; -1 for none
   */
  ColumnFormulas(List<ColumnNumbers> columns, int total) {
    this.columns = List.copyOf(columns);
    this.total = total;
  }

  /** Whether there are not too many columns for it. */
  static boolean areFew(Collection<ColumnNumbers> columns) {
    return columns.size() <= MOST;
  }

  private static Pattern words(String words) {
    return Pattern.compile(
        "(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the head of a column says in figures how it is made. */
  static boolean isTold(ColumnNumbers column) {
    return TOLD.matcher(column.head()).find();
  }

  /** All for a column. */
  Stream<ColumnFormula> of(ColumnNumbers target) {
    Stream<ColumnFormula> pairs =
        Stream.of(
                kind(target, DIFFERENCE, ColumnFormula.Kind.DIFFERENCE),
                kind(target, PERCENT, ColumnFormula.Kind.RATIO),
                kind(target, PERCENT, ColumnFormula.Kind.CHANGE),
                kind(target, PRODUCT, ColumnFormula.Kind.PRODUCT),
                kind(target, PRODUCT, ColumnFormula.Kind.TENTH),
                kind(target, MEAN, ColumnFormula.Kind.MEAN))
            .flatMap(Optional::stream)
            .flatMap(kind -> pairs(target, kind));
    Stream<ColumnFormula> shares =
        isOf(target, SHARE) ? others(target).flatMap(one -> share(target, one)) : Stream.empty();
    Stream<ColumnFormula> sums = isOf(target, SUM) ? sums(target) : Stream.empty();
    return Stream.of(pairs, shares, sums).flatMap(some -> some);
  }

  /** All by which a column may be told in percent of others, or be what they differ by. */
  Stream<ColumnFormula> percents(ColumnNumbers target) {
    Stream<ColumnFormula> pairs =
        Stream.of(
                ColumnFormula.Kind.DIFFERENCE, ColumnFormula.Kind.RATIO, ColumnFormula.Kind.CHANGE)
            .flatMap(kind -> pairs(target, kind));
    return Stream.concat(pairs, others(target).flatMap(one -> share(target, one)));
  }

  /** Whether what a row is off is the number of one more column, or of two. */
  boolean isOffByOthers(ColumnFormula formula, int row) {
    BigDecimal made = formula.exact(formula.parts(row));
    BigDecimal off = formula.target().at(row).orElse(made).subtract(made).abs();
    List<BigDecimal> rest =
        others(formula.target())
            .filter(one -> !formula.of().contains(one))
            .flatMap(one -> one.at(row).stream())
            .toList();
    return IntStream.range(0, rest.size())
            .boxed()
            .flatMap(at -> rest.stream().skip(at + 1L).map(rest.get(at)::add))
            .anyMatch(two -> two.compareTo(off) == 0)
        || rest.stream().anyMatch(one -> one.compareTo(off) == 0);
  }

  private static boolean isOf(ColumnNumbers target, Pattern words) {
    return words.matcher(target.head()).find() || isTold(target);
  }

  private static Optional<ColumnFormula.Kind> kind(
      ColumnNumbers target, Pattern words, ColumnFormula.Kind kind) {
    return isOf(target, words) ? Optional.of(kind) : Optional.empty();
  }

  private Stream<ColumnNumbers> others(ColumnNumbers target) {
    return columns.stream().filter(one -> one.column() != target.column());
  }

  /** By how many percent a column may be said to have grown, of what came later. */
  Stream<ColumnFormula> ofTheLater(ColumnNumbers target) {
    return isOf(target, GROWTH)
        ? anyPairs(target, ColumnFormula.Kind.CHANGE).filter(one -> !one.isOfTheEarlier())
        : Stream.empty();
  }

  private Stream<ColumnFormula> pairs(ColumnNumbers target, ColumnFormula.Kind kind) {
    return anyPairs(target, kind).filter(ColumnFormula::isOfTheEarlier);
  }

  private Stream<ColumnFormula> anyPairs(ColumnNumbers target, ColumnFormula.Kind kind) {
    boolean ordered = kind != ColumnFormula.Kind.PRODUCT && kind != ColumnFormula.Kind.TENTH;
    return others(target)
        .flatMap(
            one ->
                others(target)
                    .filter(
                        two -> ordered ? two.column() != one.column() : two.column() > one.column())
                    .map(
                        two ->
                            new ColumnFormula(kind, target, List.of(one, two), Optional.empty())));
  }

  /** Of what the row of the total says; without one, of what all rows make. */
  private Stream<ColumnFormula> share(ColumnNumbers target, ColumnNumbers of) {
    Optional<BigDecimal> sum =
        of.cells().stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    Optional<BigDecimal> whole = total >= 0 && of.at(total).isPresent() ? of.at(total) : sum;
    return whole
        .filter(all -> all.signum() > 0)
        .map(
            all ->
                new ColumnFormula(ColumnFormula.Kind.SHARE, target, List.of(of), Optional.of(all)))
        .stream();
  }

  /** Of those beside it, all or every other one. */
  private Stream<ColumnFormula> sums(ColumnNumbers target) {
    return Stream.of(1, -1, 2, -2)
        .flatMap(step -> runs(target, step).stream())
        .map(run -> new ColumnFormula(ColumnFormula.Kind.SUM, target, run, Optional.empty()));
  }

  private List<List<ColumnNumbers>> runs(ColumnNumbers target, int step) {
    List<List<ColumnNumbers>> runs = new ArrayList<>();
    List<ColumnNumbers> run = new ArrayList<>();
    int first = target.column() + Integer.signum(step);
    Optional<ColumnNumbers> next = at(first);
    while (next.isPresent()) {
      run.add(next.get());
      if (run.size() > 1) {
        runs.add(List.copyOf(run));
      }
      next = at(first + step * run.size());
    }
    return runs;
  }

  private Optional<ColumnNumbers> at(int column) {
    return columns.stream().filter(one -> one.column() == column).findFirst();
  }
}
