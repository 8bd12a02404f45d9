package vanban.check.number;

import java.util.List;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Rule;

/** The rules for numbers in prose. */
public final class NumberRules {
  private static final Check CUT =
      document ->
          Stream.of(new RatioPercent(Share.Statement.CUT), new TableColumn(true))
              .flatMap(check -> check.check(document));

  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("ratio-percent", new RatioPercent(Share.Statement.WRONG)),
          Rule.warning("cut-percent", CUT),
          Rule.error("part-sum", new PartSum(true)),
          Rule.warning("part-total", new PartSum(false)),
          Rule.error("part-exceeds", new PartExceeds()),
          Rule.error("table-total", new TableTotal()),
          Rule.error("table-column", new TableColumn(false)),
          Rule.warning("contradicts-table", new TableQuoted()),
          Rule.warning("product", new Product()),
          Rule.error("unit-conversion", new Conversion()),
          Rule.error("amount-in-words", new AmountInWords()),
          Rule.warning("remainder", new Remainder()),
          Rule.error("change-direction", new ChangeDirection()),
          Rule.error("change-amount", new ChangeStated(false)),
          Rule.error("change-percent", new ChangeStated(true)),
          Rule.warning("percent-points", new PercentPoints()),
          Rule.error("plan-percent", new PlanPercent()),
          Rule.warning("listed-count", new ListedCount()),
          Rule.warning("two-totals", new TwoTotals()),
          Rule.warning("share-percent", new SharePercent()),
          Rule.warning("percent-total", new PercentTotal()),
          Rule.warning("range-order", new RangeOrder()),
          Rule.error("impossible-percent", new ImpossiblePercent()),
          Rule.warning("fraction-above-one", new FractionAboveOne()),
          Rule.warning("missing-percent", new MissingPercent()),
          Rule.error("decimal-point", new DecimalPoint()),
          Rule.error("comma-thousands", new CommaThousands()),
          Rule.warning("ungrouped-number", new UngroupedNumber()),
          Rule.error("letter-in-number", new LetterInNumber()),
          Rule.error("malformed-number", new MalformedNumber()),
          Rule.error("glued-number", new GluedNumber()),
          Rule.warning("leading-zero", new LeadingZero()),
          Rule.warning("percent-space", new PercentSpace()),
          Rule.warning("unit-space", new UnitSpace()),
          Rule.warning("unit-form", new UnitForm()));

  private NumberRules() {}
}
