package vanban.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roles that styles have, by what can bear them.
 *
 * @param groups the roles under each key of styles.yaml, but for {@code columns}
 * @param columns of blocks side by side, each with the number of blocks it is for, if it is not for
 *     any number
 * @param file where they are declared, as messages print it
 */
public record Roles(
    Map<String, Set<String>> groups, Map<String, Optional<Integer>> columns, String file) {
  private static final String COLUMNS = "columns";
  private static final List<String> GROUPS =
      List.of("roles", COLUMNS, "rules", "tables", "charts", "pictures");

  /** Keeps the roles from change. */
  public Roles {
    groups = Map.copyOf(groups);
    columns = Map.copyOf(columns);
  }

  /** Those that an element can bear. */
  Set<String> of(Element element) {
    return of(group(element));
  }

  /** The key in styles.yaml under which the roles stand that an element can bear. */
  static String group(Element element) {
    return switch (element) {
      case COLUMNS -> COLUMNS;
      case RULE -> "rules";
      case TABLE -> "tables";
      case CHART -> "charts";
      case PICTURE -> "pictures";
      default -> "roles";
    };
  }

  private Set<String> of(String group) {
    return group.equals(COLUMNS) ? columns.keySet() : groups.getOrDefault(group, Set.of());
  }

  /** The key in styles.yaml under which a role stands. */
  Optional<String> groupOf(String role) {
    return GROUPS.stream().filter(group -> of(group).contains(role)).findFirst();
  }

  /** For how many blocks side by side a role has widths; empty where any number will do. */
  Optional<Integer> columnsOf(String role) {
    return columns.getOrDefault(role, Optional.empty());
  }
}
