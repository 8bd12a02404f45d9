package vanban.check.citation;

import java.util.List;
import vanban.check.text.Rule;

/** The rules for citations of documents: numbers and symbols, dates, who issued them. */
public final class CitationRules {
  /** All of them, in the order of docs/rules.md. */
  public static final List<Rule> ALL = List.of();

  private CitationRules() {}
}
