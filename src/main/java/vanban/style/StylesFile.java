package vanban.style;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A styles.yaml as typed.
 *
 * @param top the properties of the file itself
 * @param page those of its page
 * @param margins those of the page's margins
 * @param groups the roles by the group they stand under, each with its properties
 * @param diagnostics where to say what is wrong
 */
record StylesFile(
    Properties top,
    Properties page,
    Properties margins,
    Map<String, Map<String, Properties>> groups,
    Diagnostics diagnostics) {
  private static final String INHERITS = "inherits";
  private static final String ROLES = "roles";
  private static final String COLUMNS = "columns";
  private static final String RULES = "rules";
  private static final String TABLES = "tables";
  private static final String CHARTS = "charts";
  private static final List<String> GROUPS = List.of(ROLES, COLUMNS, RULES, TABLES, CHARTS);

  /** What a file says. */
  static StylesFile of(YamlMapping file, Diagnostics diagnostics) {
    Properties nothing = new Properties(Map.of(), diagnostics);
    Properties top = Properties.of(file, diagnostics);
    Properties page = top.below("page").orElse(nothing);
    Map<String, Map<String, Properties>> groups = new LinkedHashMap<>();
    for (String group : GROUPS) {
      groups.put(group, roles(top.below(group).orElse(nothing)));
    }
    return new StylesFile(top, page, page.below("margins").orElse(nothing), groups, diagnostics);
  }

  private static Map<String, Properties> roles(Properties group) {
    Map<String, Properties> roles = new LinkedHashMap<>();
    for (String role : group.values().keySet()) {
      group.below(role).ifPresent(properties -> roles.put(role, properties));
    }
    return roles;
  }

  /** The layout whose styles this file inherits. */
  Optional<YamlText> inherits() {
    return top.text(INHERITS);
  }

  /** What this file says, and what {@code base} says beyond it, property by property. */
  StylesFile over(StylesFile base) {
    Map<String, Map<String, Properties>> merged = new LinkedHashMap<>();
    for (String group : GROUPS) {
      Map<String, Properties> roles =
          new LinkedHashMap<>(base.groups.getOrDefault(group, Map.of()));
      groups
          .getOrDefault(group, Map.of())
          .forEach((role, own) -> roles.merge(role, own, (old, more) -> more.over(old)));
      merged.put(group, roles);
    }
    return new StylesFile(
        top.over(base.top), page.over(base.page), margins.over(base.margins), merged, diagnostics);
  }

  /** What it comes to. */
  StyleSet styles() {
    Map<String, RoleStyle> styles = new LinkedHashMap<>();
    read(ROLES, styles, RoleStyles::text);
    read(COLUMNS, styles, RoleStyles::columns);
    read(RULES, styles, RoleStyles::rule);
    read(TABLES, styles, RoleStyles::table);
    read(CHARTS, styles, RoleStyles::chart);
    return new StyleSet(
        RoleStyles.page(page, margins),
        top.word("font").orElse("Times New Roman"),
        top.word("language").orElse("vi-VN"),
        styles);
  }

  private void read(
      String group, Map<String, RoleStyle> styles, Function<Properties, RoleStyle> reader) {
    Map<String, Properties> roles = groups.getOrDefault(group, Map.of());
    roles.forEach(
        (role, own) ->
            styles.put(role, reader.apply(resolve(role, own, roles, new LinkedHashSet<>()))));
  }

  /** The properties of a role, and those it inherits beyond them. */
  private Properties resolve(
      String role, Properties own, Map<String, Properties> roles, Set<String> inheriting) {
    inheriting.add(role);
    Optional<YamlText> base = own.text(INHERITS);
    if (base.isEmpty()) {
      return own;
    }
    String name = base.get().trimmed();
    Properties inherited = roles.get(name);
    if (inherited == null || inheriting.contains(name)) {
      diagnostics.add(wrong(base.get(), name, roles.keySet(), inheriting.contains(name)));
      return own;
    }
    return own.without(INHERITS).over(resolve(name, inherited, roles, inheriting));
  }

  private static Diagnostic wrong(YamlText base, String name, Set<String> roles, boolean cycle) {
    Diagnostic wrong = Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), name);
    return cycle
        ? wrong.variant("cycle")
        : Nearest.to(name, roles).map(meant -> wrong.hint("did-you-mean", meant)).orElse(wrong);
  }
}
