package vanban.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The classes of a page, each with its looks: one for each use of a role, called by the role.
 * Whoever uses the same looks of a role again gets the same class.
 */
final class Classes {
  private record Use(String role, Css css) {}

  private final Map<Use, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * The class of a use.
   *
   * @param kind of the role, a letter: roles of different kinds may have the same name
   */
  String name(String kind, String role, Css css) {
    String base = kind + "-" + role.replaceAll("[^A-Za-z0-9_-]", "-");
    return names.computeIfAbsent(new Use(base, css), use -> numbered(base));
  }

  /** Numbered where another use has the name already. */
  private String numbered(String base) {
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "-" + number;
    }
    return name;
  }

  /** The rules of all classes, a line each. */
  String rules() {
    StringBuilder rules = new StringBuilder();
    names.forEach(
        (use, name) ->
            rules.append('.').append(name).append('{').append(use.css().text()).append("}\n"));
    return rules.toString();
  }
}
