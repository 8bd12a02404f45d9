package vanban.check.language;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for words: the document held against itself, and what Vietnamese cannot be. */
public final class LanguageRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.warning("double-space", new DoubleSpace()),
          Rule.warning("space-before-mark", SpaceBeforeMark.rule()),
          Rule.warning("space-after-opening", SpaceAfterOpening.rule()),
          Rule.warning("missing-space", MissingSpace.rule()),
          Rule.warning("doubled-word", new DoubledWord()),
          Rule.warning("repeated-clause", new RepeatedClause()),
          Rule.warning("reversed-quote", Quotation.reversed()),
          Rule.warning("unpaired-quote", new UnpairedMark('“', '”')),
          Rule.warning("unpaired-bracket", new UnpairedMark('(', ')')),
          Rule.warning("tone-style", new ToneStyle()),
          Rule.warning("i-y-style", new LetterStyle()),
          Rule.error("misplaced-tone", new MisplacedTone()),
          Rule.error("impossible-syllable", new ImpossibleSyllable()),
          Rule.error("telex-left", new TelexLeft()),
          Rule.warning("dash-space", DashSpace.rule()),
          Rule.warning("doubled-mark", DoubledMark.rule()),
          Rule.warning("range-form", new RangeForm()),
          Rule.error("look-alike-letter", LookAlike.rule()),
          Rule.warning("letter-form", new LetterForm()),
          Rule.warning("invisible-sign", new OddSign()),
          Rule.warning("sentence-start", SentenceStart.rule()),
          Rule.warning("paragraph-end", new EndOfParagraph()),
          Rule.warning("repeated-item", new RepeatedItem()),
          Rule.warning("misspelt-word", new MisspeltWord()),
          Rule.warning("capital-form", new CapitalForm()),
          Rule.warning("person-name", new PersonName()),
          Rule.warning("capital-mixed", new CapitalMixed()));

  private LanguageRules() {}
}
