package vanban.check.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * A column that is made of others, {@code Tăng, giảm}, {@code Đạt (%)}: the number of a row is not
 * what it is made of, where those of all other rows are. How it is made, its head says in part, and
 * the other rows show.
 */
final class TableColumn implements Check {
  private static final int MOST = 400;
  private static final int SHORT = 80;

  /** {@code Đơn vị tính: triệu đồng} above a table. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:đơn vị(?: tính)?|đvt)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final boolean cut;

  /** One that is against numbers that were cut off, or against those that are wrong. */
  TableColumn(boolean cut) {
    this.cut = cut;
  }

  @Override
  public Stream<Finding> check(Passages document) {
    if (document.tables().isEmpty()) {
      return Stream.empty();
    }
    boolean measured = document.all().stream().anyMatch(TableColumn::isUnit);
    return document.tables().stream()
        .filter(table -> table.rows().size() <= MOST)
        .flatMap(table -> check(table, measured).stream());
  }

  private static boolean isUnit(Passage passage) {
    String words = passage.value().strip().replaceAll("[()]", "");
    return words.length() <= SHORT
        && UNIT.matcher(words).matches()
        && ColumnNumbers.isMeasured(words);
  }

  private List<Finding> check(Grid table, boolean measured) {
    TableBody body = TableBody.of(table);
    List<ColumnNumbers> columns =
        IntStream.range(0, table.columns())
            .mapToObj(column -> ColumnNumbers.of(body, column, measured))
            .filter(column -> !column.isLabel() && column.has(ColumnHabit.LEAST))
            .toList();
    return ColumnFormulas.areFew(columns) ? findings(table, body, columns) : List.of();
  }

  private List<Finding> findings(Grid table, TableBody body, List<ColumnNumbers> columns) {
    ColumnFormulas formulas = new ColumnFormulas(columns, total(body));
    List<ColumnSlip> slips =
        columns.stream()
            .flatMap(column -> ColumnHabit.of(body, column, formulas).stream())
            .flatMap(habit -> (cut ? habit.cutRows() : habit.wrongRows()).stream())
            .sorted(Comparator.comparing(ColumnSlip::isSum))
            .toList();
    Set<Passage> told = new HashSet<>();
    if (!slips.isEmpty()) {
      TableTotal.check(table).forEach(found -> told.add(found.passage()));
    }
    return apart(slips).stream().flatMap(slip -> slip.finding(body, told).stream()).toList();
  }

  private static int total(TableBody body) {
    return IntStream.range(0, body.rows().size())
        .filter(row -> TableBody.isTotal(body.rows().get(row)))
        .findFirst()
        .orElse(-1);
  }

  /** One for each row of those that are made of the same number, which may be wrong itself. */
  private static List<ColumnSlip> apart(List<ColumnSlip> slips) {
    List<ColumnSlip> apart = new ArrayList<>();
    for (ColumnSlip slip : slips) {
      if (apart.stream().noneMatch(slip::isOfOne)) {
        apart.add(slip);
      }
    }
    return apart;
  }
}
