package vanban.prose;

import java.util.function.Supplier;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;

/**
 * How many cells the tables of one report have, wherever they are written, each as often as it is
 * printed. Asked before the cells are made; says so of the first table that has too many.
 */
public final class CellBudget {
  private final Diagnostics diagnostics;
  private long cells;
  private boolean spent;

  /** No cells yet; what is too much goes to the diagnostics, once. */
  public CellBudget(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Counts the cells of one more table.
   *
   * @param more those that are written, and those that its short rows lack
   * @param table where it stands
   * @return whether the table is to be read; after one that is not, none is
   */
  public boolean hasRoom(long more, Supplier<Place> table) {
    cells += more;
    if (!spent && cells > ProseLimit.CELLS.most()) {
      spent = true;
      diagnostics.add(
          Diagnostic.error(Code.SOURCE_LIMIT, table.get(), ProseLimit.CELLS.shown())
              .variant("cells"));
    }
    return !spent;
  }

  /** Whether a table was refused; what is left of the report is not worth a document. */
  public boolean isSpent() {
    return spent;
  }
}
