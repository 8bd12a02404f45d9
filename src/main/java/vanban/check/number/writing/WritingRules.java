package vanban.check.number.writing;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for how numbers are written. */
public final class WritingRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("unit-conversion", new Conversion()),
          Rule.error("amount-in-words", new AmountInWords()),
          Rule.warning("range-order", new RangeOrder()),
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

  private WritingRules() {}
}
