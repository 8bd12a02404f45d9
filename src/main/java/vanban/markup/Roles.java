package vanban.markup;

import java.util.Set;

/**
 * The roles that styles have, by what can bear them.
 *
 * @param texts of paragraphs, headings, captions and spans
 * @param columns of blocks side by side
 * @param rules of drawn lines
 * @param tables of data tables
 * @param charts of charts
 * @param file where they are declared, as messages print it
 */
public record Roles(
    Set<String> texts,
    Set<String> columns,
    Set<String> rules,
    Set<String> tables,
    Set<String> charts,
    String file) {
  /** Keeps the roles from change. */
  public Roles {
    texts = Set.copyOf(texts);
    columns = Set.copyOf(columns);
    rules = Set.copyOf(rules);
    tables = Set.copyOf(tables);
    charts = Set.copyOf(charts);
  }

  /** Those that an element can bear. */
  Set<String> of(Element element) {
    return switch (element) {
      case COLUMNS -> columns;
      case RULE -> rules;
      case TABLE -> tables;
      case CHART -> charts;
      default -> texts;
    };
  }
}
