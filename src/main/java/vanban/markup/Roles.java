package vanban.markup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles that styles have, by what can bear them.
 *
 * @param texts of paragraphs, headings, captions and spans
 * @param columns of blocks side by side, each with the number of blocks it is for, if it is not for
 *     any number
 * @param rules of drawn lines
 * @param tables of data tables
 * @param charts of charts
 * @param file where they are declared, as messages print it
 */
public record Roles(
    Set<String> texts,
    Map<String, Optional<Integer>> columns,
    Set<String> rules,
    Set<String> tables,
    Set<String> charts,
    String file) {
  /** Keeps the roles from change. */
  public Roles {
    texts = Set.copyOf(texts);
    columns = Map.copyOf(columns);
    rules = Set.copyOf(rules);
    tables = Set.copyOf(tables);
    charts = Set.copyOf(charts);
  }

  /** Those that an element can bear. */
  Set<String> of(Element element) {
    return of(group(element));
  }

  /** The key in styles.yaml under which the roles stand that an element can bear. */
  static String group(Element element) {
    return switch (element) {
      case COLUMNS -> "columns";
      case RULE -> "rules";
      case TABLE -> "tables";
      case CHART -> "charts";
      default -> "roles";
    };
  }

  private Set<String> of(String group) {
    return switch (group) {
      case "columns" -> columns.keySet();
      case "rules" -> rules;
      case "tables" -> tables;
      case "charts" -> charts;
      default -> texts;
    };
  }

  /** The key in styles.yaml under which a role stands. */
  Optional<String> groupOf(String role) {
    return Stream.of("roles", "columns", "rules", "tables", "charts")
        .filter(group -> of(group).contains(role))
        .findFirst();
  }

  /** For how many blocks side by side a role has widths; empty where any number will do. */
  Optional<Integer> columnsOf(String role) {
    return columns.getOrDefault(role, Optional.empty());
  }
}
