package vanban.check;

import java.util.List;
import java.util.stream.Stream;
import vanban.check.abbreviation.AbbreviationRules;
import vanban.check.citation.CitationRules;
import vanban.check.date.DateRules;
import vanban.check.figure.FigureRules;
import vanban.check.language.LanguageRules;
import vanban.check.number.NumberRules;
import vanban.check.page.PageRules;
import vanban.check.structure.StructureRules;
import vanban.check.text.Rule;

/** The closed list of rules. */
public final class Rules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      Stream.of(
              NumberRules.ALL,
              FigureRules.ALL,
              DateRules.ALL,
              CitationRules.ALL,
              AbbreviationRules.ALL,
              LanguageRules.ALL,
              StructureRules.ALL,
              PageRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  /** The ids of all of them. */
  public static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }

  /** The ids of those that look at reports; the others look at Word files alone. */
  public static List<String> idsOfReports() {
    return ALL.stream().filter(rule -> !PageRules.ALL.contains(rule)).map(Rule::id).toList();
  }
}
