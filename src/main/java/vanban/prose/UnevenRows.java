package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Quantity;

/** What does not fit in the rows of one table: the first few are told, and how many there are. */
public final class UnevenRows {
  /** A column that was forgotten is missing in every row. */
  static final int TOLD = 5;

  private final List<Diagnostic> found = new ArrayList<>();
  private int more;

  /** Nothing found yet, in one table. */
  public UnevenRows() {}

  /** Puts one in. */
  public void add(Diagnostic uneven) {
    if (found.size() <= TOLD) {
      found.add(uneven);
    } else {
      more++;
    }
  }

  /** Says what was found. */
  public void tell(Diagnostics diagnostics) {
    if (more == 0) {
      diagnostics.addAll(found); // the last one is shorter than to say that there is one
      return;
    }
    diagnostics.addAll(found.subList(0, TOLD));
    found
        .get(TOLD)
        .place()
        .map(at -> Diagnostic.error(Code.UNEVEN_ROW, at, Quantity.of(more + 1L)).variant("more"))
        .ifPresent(diagnostics::add);
  }
}
