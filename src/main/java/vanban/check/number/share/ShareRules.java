package vanban.check.number.share;

import java.util.List;
import vanban.check.number.quantity.Share;
import vanban.check.text.Check;
import vanban.check.text.Rule;

/** The rules for parts of a whole. */
public final class ShareRules {
  /** Percentages in prose whose digits were cut off where they should have been rounded up. */
  public static final Check CUT = new RatioPercent(Share.Statement.CUT);

  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("ratio-percent", new RatioPercent(Share.Statement.WRONG)),
          Rule.warning("share-percent", new SharePercent()),
          Rule.warning("percent-total", new PercentTotal()),
          Rule.error("impossible-percent", new ImpossiblePercent()),
          Rule.warning("fraction-above-one", new FractionAboveOne()));

  private ShareRules() {}
}
