package vanban.check.number;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for numbers in prose. */
public final class NumberRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("ratio-percent", new RatioPercent(Share.Statement.WRONG)),
          Rule.warning("cut-percent", new RatioPercent(Share.Statement.CUT)));

  private NumberRules() {}
}
