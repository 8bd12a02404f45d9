package vanban.style.file;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.style.PageStyle;
import vanban.style.RoleStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A styles.yaml as typed.
 *
 * @param top the entries of the file itself
 * @param page those of its page
 * @param margins those of the page's margins
 * @param roles those of each role, by the kind of role
 */
record StylesFile(
    Entries top, Entries page, Entries margins, Map<RoleKind, Map<String, Entries>> roles) {

  /** What a file says. */
  static StylesFile of(YamlMapping file) {
    Entries top = Entries.of(file);
    Entries page = top.below("page");
    Map<RoleKind, Map<String, Entries>> roles = new EnumMap<>(RoleKind.class);
    for (RoleKind kind : RoleKind.values()) {
      roles.put(kind, top.below(kind.group()).all());
    }
    return new StylesFile(top, page, page.below("margins"), roles);
  }

  /** The layout whose styles this file inherits. */
  Optional<YamlText> inherits() {
    return top.text(Entries.INHERITS);
  }

  /** What this file says, and what {@code base} says beyond it, property by property. */
  StylesFile over(StylesFile base) {
    Map<RoleKind, Map<String, Entries>> merged = new EnumMap<>(RoleKind.class);
    for (RoleKind kind : RoleKind.values()) {
      Map<String, Entries> of = new LinkedHashMap<>(base.of(kind));
      of(kind).forEach((role, own) -> of.merge(role, own, (old, more) -> more.over(old)));
      merged.put(kind, of);
    }
    return new StylesFile(
        top.over(base.top), page.over(base.page), margins.over(base.margins), merged);
  }

  private Map<String, Entries> of(RoleKind kind) {
    return roles.getOrDefault(kind, Map.of());
  }

  /**
   * What it comes to.
   *
   * @param diagnostics where to say what is wrong
   */
  StyleSet styles(Diagnostics diagnostics) {
    Map<String, RoleStyle> styles = new LinkedHashMap<>();
    for (RoleKind kind : RoleKind.values()) {
      of(kind)
          .forEach(
              (role, own) -> {
                Entries all = resolve(role, own, of(kind), new LinkedHashSet<>(), diagnostics);
                styles.put(role, kind.style(StyleKey.read(kind.keys(), all, diagnostics)));
              });
    }
    return new StyleSet(
        page(diagnostics),
        top.text("font").map(YamlText::trimmed).orElse("Times New Roman"),
        top.text("language").map(YamlText::trimmed).orElse("vi-VN"),
        styles);
  }

  private PageStyle page(Diagnostics diagnostics) {
    Style paper = StyleKey.read(StyleKeys.PAPER, page, diagnostics);
    Style rest = StyleKey.read(StyleKeys.PAGE, page, diagnostics);
    return new PageStyle(
        StyleKey.read(StyleKeys.MARGINS, margins, diagnostics).over(paper).over(rest));
  }

  /** The entries of a role, and those it inherits beyond them. */
  private static Entries resolve(
      String role,
      Entries own,
      Map<String, Entries> roles,
      Set<String> inheriting,
      Diagnostics diagnostics) {
    inheriting.add(role);
    Optional<YamlText> base = own.text(Entries.INHERITS);
    if (base.isEmpty()) {
      return own;
    }
    String name = base.get().trimmed();
    Entries inherited = roles.get(name);
    if (inherited == null || inheriting.contains(name)) {
      diagnostics.add(wrong(base.get(), name, roles.keySet(), inheriting.contains(name)));
      return own;
    }
    return own.withoutInheritance().over(resolve(name, inherited, roles, inheriting, diagnostics));
  }

  private static Diagnostic wrong(YamlText base, String name, Set<String> roles, boolean cycle) {
    Diagnostic wrong = Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), name);
    return cycle
        ? wrong.variant("cycle")
        : Nearest.to(name, roles).map(meant -> wrong.didYouMean(meant)).orElse(wrong);
  }
}
