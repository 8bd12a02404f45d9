package vanban.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * All looks of a layout.
 *
 * @param page the paper and its margins
 * @param font of all words that have no other
 * @param language of the words, such as {@code vi-VN}
 * @param roles the look of each role, inheritance already applied, in the order they were given
 */
public record StyleSet(PageStyle page, String font, String language, Map<String, RoleStyle> roles) {
  /** Keeps the roles and their order from change. */
  public StyleSet {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  /**
   * The look of a role of paragraphs or words.
   *
   * @throws IllegalArgumentException if there is no such role; the markup reader lets none through
   */
  public TextStyle text(String role) {
    return style(role, TextStyle.class);
  }

  /**
   * The look of a role of columns.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public ColumnsStyle columns(String role) {
    return style(role, ColumnsStyle.class);
  }

  /**
   * The look of a role of drawn lines.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public RuleStyle rule(String role) {
    return style(role, RuleStyle.class);
  }

  /**
   * The look of a role of tables.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public TableStyle table(String role) {
    return style(role, TableStyle.class);
  }

  /**
   * The look of a role of charts.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public ChartStyle chart(String role) {
    return style(role, ChartStyle.class);
  }

  /** The names of the roles that have one kind of look. */
  public Set<String> names(Class<? extends RoleStyle> kind) {
    Set<String> names = new LinkedHashSet<>();
    roles.forEach(
        (name, style) -> {
          if (kind.isInstance(style)) {
            names.add(name);
          }
        });
    return names;
  }

  private <L extends RoleStyle> L style(String role, Class<L> kind) {
    RoleStyle style = roles.get(role);
    if (!kind.isInstance(style)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName() + " for role " + role);
    }
    return kind.cast(style);
  }
}
