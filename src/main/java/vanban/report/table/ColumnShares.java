package vanban.report.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.StatedWidth;
import vanban.source.Place;

/** The shares of a table that its columns are to have: together no more than all of it. */
final class ColumnShares {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private ColumnShares() {}

  /**
   * Says of the column that takes more than there is left, or leaves nothing for those that say
   * nothing.
   */
  static void check(List<Optional<TableSource.Column>> columns, Diagnostics diagnostics) {
    boolean others = columns.stream().anyMatch(column -> width(column).isEmpty());
    BigDecimal sum = BigDecimal.ZERO;
    for (Optional<TableSource.Column> column : columns) {
      BigDecimal share =
          width(column)
              .filter(StatedWidth::isShare)
              .map(StatedWidth::amount)
              .orElse(BigDecimal.ZERO);
      sum = sum.add(share);
      int more = sum.compareTo(ALL);
      if (share.signum() > 0 && (more > 0 || (more == 0 && others))) {
        Place place = column.flatMap(one -> one.look().width().place()).orElseThrow();
        String shown = sum.stripTrailingZeros().toPlainString() + "%";
        diagnostics.add(
            Diagnostic.error(Code.WRONG_VALUE, place, shown)
                .variant(more > 0 ? "shares" : "no-share-left"));
        return;
      }
    }
  }

  private static Optional<StatedWidth> width(Optional<TableSource.Column> column) {
    return column.flatMap(one -> one.look().width().value());
  }
}
