package vanban.check.language;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for words: the document held against itself, and what Vietnamese cannot be. */
public final class LanguageRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL = List.of(
          Rule.warning("tone-style", new ToneStyle()),
          Rule.error("misplaced-tone", new MisplacedTone()),
          Rule.error("impossible-syllable", new ImpossibleSyllable()),
          Rule.warning("misspelt-word", new MisspeltWord()),
          Rule.warning("capital-mixed", new CapitalMixed()));

  private LanguageRules() {}
}
