package vanban.check.number.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** The numbers of a table that are not what their columns are made of. */
final class ColumnSlips {
  private static final int SHORT = 80;

  /** {@code Đơn vị tính: triệu đồng} above a table. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:đơn vị(?: tính)?|đvt)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ColumnSlips() {}

  /** Whether a document says above one of its tables that all of it is measured. */
  static boolean areMeasured(Passages document) {
    return document.all().stream().anyMatch(ColumnSlips::isUnit);
  }

  private static boolean isUnit(Passage passage) {
    String words = passage.value().strip().replaceAll("[()]", "");
    return words.length() <= SHORT
        && UNIT.matcher(words).matches()
        && ColumnNumbers.isMeasured(words);
  }

  /**
   * Those of a table.
   *
   * @param measured whether all of it is
   * @param cut whether only digits were cut off
   * @param totals what is wrong in the row that adds up the others: nothing is made of it
   */
  static List<ColumnSlip> in(
      Grid table, boolean measured, boolean cut, Collection<Finding> totals) {
    TableBody body = TableBody.of(table);
    int total = total(body);
    Set<Passage> wrong = totals.stream().map(Finding::passage).collect(Collectors.toSet());
    List<ColumnNumbers> columns =
        IntStream.range(0, table.columns())
            .mapToObj(column -> ColumnNumbers.of(body, column, measured).without(wrong, body))
            .filter(column -> !column.isLabel() && column.has(ColumnHabit.LEAST))
            .toList();
    return ColumnFormulas.areFew(columns)
        ? apart(all(body, columns, new ColumnFormulas(columns, total), cut))
        : List.of();
  }

  private static Stream<ColumnSlip> all(
      TableBody body, List<ColumnNumbers> columns, ColumnFormulas formulas, boolean cut) {
    return columns.stream()
        .flatMap(column -> ColumnHabit.of(body, column, formulas).stream())
        .flatMap(habit -> (cut ? habit.cutRows() : habit.wrongRows()).stream())
        .sorted(Comparator.comparing(ColumnSlip::isSum));
  }

  private static int total(TableBody body) {
    return IntStream.range(0, body.rows().size())
        .filter(row -> TableBody.isTotal(body.rows().get(row)))
        .findFirst()
        .orElse(-1);
  }

  /** One for each row of those that are made of the same number, which may be wrong itself. */
  private static List<ColumnSlip> apart(Stream<ColumnSlip> slips) {
    List<ColumnSlip> apart = new ArrayList<>();
    slips.forEach(
        slip -> {
          if (apart.stream().noneMatch(slip::isOfOne)) {
            apart.add(slip);
          }
        });
    return apart;
  }
}
