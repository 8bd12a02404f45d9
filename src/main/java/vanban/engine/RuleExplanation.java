package vanban.engine;

import java.util.Optional;
import vanban.check.RulePage;
import vanban.check.Rules;
import vanban.check.RulesDocument;
import vanban.diagnostic.Nearest;

/** What authors can be told of the rules of the reviewer. */
public final class RuleExplanation {
  private RuleExplanation() {}

  /** The page of a rule; empty if there is none with this id. */
  public static Optional<String> of(String id) {
    return RulePage.of(id).map(RulePage::text);
  }

  /** The pages of all of them, as docs/rules.md has them. */
  public static String ofAll() {
    return RulesDocument.text();
  }

  /** The id that was probably meant. */
  public static Optional<String> nearest(String id) {
    return Nearest.to(id, Rules.ids());
  }
}
