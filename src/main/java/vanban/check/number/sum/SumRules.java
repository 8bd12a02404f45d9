package vanban.check.number.sum;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for what numbers make together. */
public final class SumRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("part-sum", new PartSum(true)),
          Rule.warning("part-total", new PartSum(false)),
          Rule.error("part-exceeds", new PartExceeds()),
          Rule.warning("product", new Product()),
          Rule.warning("remainder", new Remainder()),
          Rule.warning("listed-count", new ListedCount()),
          Rule.warning("two-totals", new TwoTotals()),
          Rule.warning("words-and-number", new WordsAndNumber()));

  private SumRules() {}
}
