package vanban.check.number.change;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for changes, and for what became of plans. */
public final class ChangeRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("change-direction", new ChangeDirection()),
          Rule.error("change-amount", new ChangeStated(false)),
          Rule.error("change-percent", new ChangeStated(true)),
          Rule.warning("percent-points", new PercentPoints()),
          Rule.error("plan-percent", new PlanPercent()));

  private ChangeRules() {}
}
