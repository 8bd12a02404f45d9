package vanban.check.number;

import java.util.List;
import java.util.stream.Stream;
import vanban.check.number.change.ChangeRules;
import vanban.check.number.share.ShareRules;
import vanban.check.number.sum.SumRules;
import vanban.check.number.table.TableRules;
import vanban.check.number.writing.WritingRules;
import vanban.check.text.Check;
import vanban.check.text.Rule;

/** The rules for numbers. */
public final class NumberRules {
  private static final Check CUT =
      document -> Stream.of(ShareRules.CUT, TableRules.CUT).flatMap(check -> check.check(document));

  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      Stream.of(
              ShareRules.ALL,
              List.of(Rule.warning("cut-percent", CUT)),
              SumRules.ALL,
              ChangeRules.ALL,
              TableRules.ALL,
              WritingRules.ALL)
          .flatMap(List::stream)
          .toList();

  private NumberRules() {}
}
