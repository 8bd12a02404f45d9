package vanban.prose;

import java.util.Locale;
import java.util.function.Supplier;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;

/**
 * How many tables one report has, and cells in them, wherever they are written, each as often as it
 * is printed. Asked before the cells are made; says so of the first table that is too much.
 */
public final class TableBudget {
  private final Diagnostics diagnostics;
  private long tables;
  private long cells;
  private boolean spent;

  /** No tables yet; what is too much goes to the diagnostics, once. */
  public TableBudget(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Counts one more table.
   *
   * @param more its cells: those that are written, and those that its short rows lack
   * @param table where it stands
   * @return whether the table is to be read; after one that is not, none is
   */
  public boolean hasRoom(long more, Supplier<Place> table) {
    tables++;
    cells += more;
    spendOver(ProseLimit.TABLES, tables, table);
    spendOver(ProseLimit.CELLS, cells, table);
    return !spent;
  }

  private void spendOver(ProseLimit limit, long count, Supplier<Place> table) {
    if (!spent && count > limit.most()) {
      spent = true;
      diagnostics.add(
          Diagnostic.error(Code.SOURCE_LIMIT, table.get(), limit.shown())
              .variant(limit.name().toLowerCase(Locale.ROOT)));
    }
  }

  /** Whether a table was refused; what is left of the report is not worth a document. */
  public boolean isSpent() {
    return spent;
  }
}
