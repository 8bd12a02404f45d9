package vanban.check.number.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    boolean measured = ColumnSlips.areMeasured(document);
    return document.tables().stream()
        .filter(table -> table.rows().size() <= MOST)
        .flatMap(table -> check(table, measured));
  }

  private Stream<Finding> check(Grid table, boolean measured) {
    List<Finding> totals = TableTotal.check(table);
    List<ColumnSlip> slips = ColumnSlips.in(table, measured, cut, totals);
    TableBody body = TableBody.of(table);
    Set<Passage> told = new HashSet<>();
    totals.stream()
        .filter(total -> slips.stream().noneMatch(slip -> slip.mends(body, total)))
        .forEach(total -> told.add(total.passage()));
    return slips.stream()
        .flatMap(slip -> mistyped(body, slip, totals).or(() -> slip.finding(body, told)).stream());
  }

  private Optional<Finding> mistyped(TableBody body, ColumnSlip slip, List<Finding> totals) {
    return totals.stream()
        .filter(total -> !cut)
        .flatMap(total -> slip.mistyped(body, total).stream())
        .findFirst();
  }
}
