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
public record Styles(PageLook page, String font, String language, Map<String, Look> roles) {
  /** Keeps the roles and their order from change. */
  public Styles {
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  /**
   * The look of a role of paragraphs or words.
   *
   * @throws IllegalArgumentException if there is no such role; the markup reader lets none through
   */
  public TextLook text(String role) {
    return look(role, TextLook.class);
  }

  /**
   * The look of a role of columns.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public ColumnsLook columns(String role) {
    return look(role, ColumnsLook.class);
  }

  /**
   * The look of a role of drawn lines.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public RuleLook rule(String role) {
    return look(role, RuleLook.class);
  }

  /**
   * The look of a role of tables.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public TableLook table(String role) {
    return look(role, TableLook.class);
  }

  /**
   * The look of a role of charts.
   *
   * @throws IllegalArgumentException if there is no such role
   */
  public ChartLook chart(String role) {
    return look(role, ChartLook.class);
  }

  /** The names of the roles that have one kind of look. */
  public Set<String> names(Class<? extends Look> kind) {
    Set<String> names = new LinkedHashSet<>();
    roles.forEach(
        (name, look) -> {
          if (kind.isInstance(look)) {
            names.add(name);
          }
        });
    return names;
  }

  private <L extends Look> L look(String role, Class<L> kind) {
    Look look = roles.get(role);
    if (!kind.isInstance(look)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName() + " for role " + role);
    }
    return kind.cast(look);
  }
}
