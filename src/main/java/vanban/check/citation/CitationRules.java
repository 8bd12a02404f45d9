package vanban.check.citation;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for citations of documents: numbers and symbols, dates, who issued them. */
public final class CitationRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL =
      List.of(
          Rule.error("symbol-genre", new SymbolGenre()),
          Rule.error("symbol-body", new SymbolBody()),
          Rule.error("symbol-year", new SymbolYear()),
          Rule.error("central-term", new CentralTerm()),
          Rule.warning("issuer-genre", new IssuerGenre()),
          Rule.warning("cited-twice", new CitedTwice()),
          Rule.warning("first-mention", new FirstMention()),
          Rule.warning("symbol-form", new SymbolForm()),
          Rule.warning("counted-symbol", new CountedSymbol()),
          Rule.warning("cited-day-comma", new DayComma()),
          Rule.warning("cited-day-form", new DayForm()),
          Rule.warning("clause-order", new ClauseOrder()),
          Rule.warning("clause-capital", new ClauseCapital()),
          Rule.warning("missing-article", new MissingArticle()),
          Rule.warning("missing-numbered", new MissingNumbered()));

  private CitationRules() {}
}
