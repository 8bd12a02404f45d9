package vanban.check.number.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.table.ColumnFormula.Verdict;
import vanban.check.text.Grid;

/**
 * How the rows of a table make the numbers of one of its columns: all but very few in the same way.
 *
 * @param formula the way
 * @param right the rows that show it
 * @param trivial how many more show it, as they would many others
 * @param wrong those that make another number
 * @param cut those whose digits were cut off
 */
record ColumnHabit(
    ColumnFormula formula,
    List<Integer> right,
    int trivial,
    List<Integer> wrong,
    List<Integer> cut) {
  /** So many rows at least show a way; fewer where the head tells it. */
  static final int LEAST = 3;

  /** Of so many rows, one may be wrong. */
  private static final int ONE_OF = 3;

  private static final int MOST_WRONG = 2;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What rows of percentages are of. */
  private static final Pattern RATE =
      Pattern.compile("%|tỷ lệ|tỉ lệ|độ che phủ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Keeps the lists from change. */
  ColumnHabit {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    cut = List.copyOf(cut);
  }

  /** That of a column; empty if there is none, or if it is kept throughout in some way. */
  static Optional<ColumnHabit> of(TableBody body, ColumnNumbers column, ColumnFormulas formulas) {
    List<ColumnHabit> all =
        formulas.of(column).flatMap(formula -> of(body, formula).stream()).toList();
    Optional<ColumnHabit> best = all.stream().max(Comparator.comparingInt(ColumnHabit::shown));
    return best.filter(one -> all.stream().allMatch(one::agrees))
        .map(one -> one.sure(body, formulas))
        .or(() -> all.isEmpty() ? turned(body, column, formulas) : Optional.empty());
  }

  /** Where all rows are reckoned of the later number: each is wrong. */
  private static Optional<ColumnHabit> turned(
      TableBody body, ColumnNumbers column, ColumnFormulas formulas) {
    List<ColumnHabit> all =
        formulas.ofTheLater(column).flatMap(formula -> of(body, formula).stream()).toList();
    return all.size() == 1 && all.get(0).wrong.isEmpty() && all.get(0).right.size() >= LEAST
        ? Optional.of(all.get(0).asSlips())
        : Optional.empty();
  }

  private ColumnHabit asSlips() {
    ColumnFormula meant = formula.turned();
    List<Integer> slips = right.stream().filter(row -> meant.in(row) == Verdict.WRONG).toList();
    return new ColumnHabit(meant, List.of(), trivial, slips, List.of());
  }

  private static Optional<ColumnHabit> of(TableBody body, ColumnFormula formula) {
    List<Integer> right = new ArrayList<>();
    List<Integer> wrong = new ArrayList<>();
    List<Integer> cut = new ArrayList<>();
    int trivial = 0;
    for (int row = 0; row < body.rows().size() && wrong.size() <= MOST_WRONG; row++) {
      Verdict verdict = formula.in(row);
      boolean part = TableBody.isPart(body.rows().get(row));
      switch (verdict) {
        case RIGHT -> right.add(row);
        case CUT -> cut.add(row);
        case WRONG -> {
          if (!part) {
            wrong.add(row);
          }
        }
        case TRIVIAL -> trivial++;
        case NEAR, UNKNOWN -> {}
      }
    }
    return Optional.of(new ColumnHabit(formula, right, trivial, wrong, cut))
        .filter(ColumnHabit::isOne);
  }

  private int shown() {
    return right.size() + cut.size() + trivial;
  }

  private boolean isOne() {
    int least = ColumnFormulas.isTold(formula.target()) ? LEAST - 1 : LEAST;
    return right.size() >= LEAST - 1
        && shown() >= least
        && wrong.size() <= MOST_WRONG
        && wrong.size() * ONE_OF <= shown() + 1;
  }

  /** Whether another way leaves the same rows wrong, or is shown by far fewer. */
  private boolean agrees(ColumnHabit other) {
    return other.wrong.equals(wrong) || other.shown() * 2 <= shown();
  }

  /** Without the rows that make sense in another way. */
  private ColumnHabit sure(TableBody body, ColumnFormulas formulas) {
    List<Integer> sure =
        wrong.stream().filter(row -> !isOther(body, formulas, row) && !isMean(body, row)).toList();
    return new ColumnHabit(formula, right, trivial, sure, cut);
  }

  /** A row of percentages may tell by how many points they differ. */
  private boolean isOfPercents(TableBody body, int row) {
    return formula.parts(row).stream().anyMatch(ColumnHabit::isSmall)
        || body.rows().get(row).cells().stream()
            .map(Grid.Cell::text)
            .anyMatch(text -> ColumnNumbers.value(text).isEmpty() && RATE.matcher(text).find());
  }

  private static boolean isSmall(BigDecimal one) {
    return one.scale() > 0 && one.abs().compareTo(HUNDRED) <= 0;
  }

  private boolean isOther(TableBody body, ColumnFormulas formulas, int row) {
    List<ColumnFormula> others = formulas.percents(formula.target()).toList();
    boolean points = isOfPercents(body, row);
    Stream<ColumnFormula> swapped =
        formula.kind() == ColumnFormula.Kind.DIFFERENCE
            ? Stream.of(formula.asDifference())
            : Stream.empty();
    Stream<ColumnFormula> meant =
        formula.isOfPercent() || points
            ? others.stream().filter(one -> points || one.kind() != ColumnFormula.Kind.DIFFERENCE)
            : Stream.empty();
    boolean rest = formula.kind() == ColumnFormula.Kind.DIFFERENCE;
    if (rest && formulas.isOffByOthers(formula, row)) {
      return true;
    }
    return Stream.concat(meant, swapped)
        .filter(one -> formula.kind() == ColumnFormula.Kind.DIFFERENCE || !one.isTurned(formula))
        .map(one -> one.in(row))
        .anyMatch(verdict -> verdict == Verdict.RIGHT || verdict == Verdict.TRIVIAL);
  }

  /** Whether the row of the total holds the mean of the others, as some reckon it. */
  private boolean isMean(TableBody body, int row) {
    List<BigDecimal> others =
        IntStream.range(0, body.rows().size())
            .filter(one -> one != row)
            .mapToObj(formula.target()::at)
            .flatMap(Optional::stream)
            .toList();
    BigDecimal stated = formula.target().at(row).orElse(BigDecimal.ZERO);
    BigDecimal sum = others.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = stated.multiply(BigDecimal.valueOf(others.size())).subtract(sum).abs();
    return TableBody.isTotal(body.rows().get(row))
        && off.compareTo(BigDecimal.valueOf(others.size(), Math.max(stated.scale(), 0))) <= 0;
  }

  /** The rows that make another number. */
  List<ColumnSlip> wrongRows() {
    return wrong.stream().map(row -> new ColumnSlip(formula, row, false)).toList();
  }

  /** The rows that were cut off, if others were rounded up. */
  List<ColumnSlip> cutRows() {
    long up = right.stream().filter(formula::isUp).count();
    return up < cut.size() * 2L || !formula.isOfPercent()
        ? List.of()
        : cut.stream().map(row -> new ColumnSlip(formula, row, true)).toList();
  }
}
