package vanban.check.number.table;

import java.util.List;
import vanban.check.text.Check;
import vanban.check.text.Rule;

/** The rules for the numbers of tables. */
public final class TableRules {
  /** Percentages in tables whose digits were cut off where they should have been rounded up. */
  public static final Check CUT = new TableColumn(true);

  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("table-total", new TableTotal()),
          Rule.error("table-column", new TableColumn(false)),
          Rule.warning("contradicts-table", new TableQuoted()));

  private TableRules() {}
}
