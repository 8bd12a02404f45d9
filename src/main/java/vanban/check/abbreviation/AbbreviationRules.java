package vanban.check.abbreviation;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for abbreviations. Party: Hướng dẫn 05-HD/VPTW 6.1.3. */
public final class AbbreviationRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.warning("abbreviation-late", new LateIntroduction()),
          Rule.warning("abbreviation-twice", new TwoIntroductions()),
          Rule.warning("abbreviation-two", new TwoShortForms()),
          Rule.warning("abbreviation-unexplained", new Unexplained()));

  private AbbreviationRules() {}
}
