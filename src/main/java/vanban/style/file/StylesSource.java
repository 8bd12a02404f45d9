package vanban.style.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.schema.Named;
import vanban.schema.WithPlace;
import vanban.style.PageStyle;
import vanban.style.RoleStyle;
import vanban.style.StyleSet;

/**
 * A styles.yaml as typed.
 *
 * @param inherits the layout whose styles this file inherits
 * @param page what is said of the page
 * @param font of all words that have no other
 * @param language of the words
 * @param roles what is said of each role, by the kind of role, in the order of the file
 */
record StylesSource(
    Optional<WithPlace<String>> inherits,
    StyleSource page,
    Optional<WithPlace<String>> font,
    Optional<String> language,
    Map<RoleKind, List<Named<StyleSource>>> roles) {
  /** How many roles may stand in one line of inheritance; the project's have four. */
  private static final int MAX_LINE = 20;

  private static final String FONT = "Times New Roman";
  private static final String LANGUAGE = "vi-VN";

  /** Keeps the roles from change. */
  StylesSource {
    roles = Collections.unmodifiableMap(new EnumMap<>(roles));
  }

  /** The roles of a kind. */
  List<Named<StyleSource>> of(RoleKind kind) {
    return roles.getOrDefault(kind, List.of());
  }

  /** What this file says, and what {@code base} says beyond it, property by property. */
  StylesSource over(StylesSource base) {
    Map<RoleKind, List<Named<StyleSource>>> merged = new EnumMap<>(RoleKind.class);
    for (RoleKind kind : RoleKind.values()) {
      merged.put(kind, Named.over(of(kind), base.of(kind), StyleSource::over));
    }
    return new StylesSource(
        inherits.or(base::inherits),
        page.over(base.page),
        font.or(base::font),
        language.or(base::language),
        merged);
  }

  private static Map<String, Named<StyleSource>> byName(List<Named<StyleSource>> roles) {
    Map<String, Named<StyleSource>> byName = new LinkedHashMap<>();
    roles.forEach(role -> byName.put(role.name(), role));
    return byName;
  }

  /** What it comes to, when roles have what they inherit. */
  StyleSet styles() {
    Map<String, RoleStyle> styles = new LinkedHashMap<>();
    roles.forEach(
        (kind, roles) ->
            roles.forEach(role -> styles.put(role.name(), kind.style(role.value().style()))));
    return new StyleSet(
        new PageStyle(page.style()),
        font.map(WithPlace::value).orElse(FONT),
        language.orElse(LANGUAGE),
        styles);
  }

  /**
   * The same, each role with what it inherits of others.
   *
   * @param diagnostics where to say what they cannot inherit
   */
  StylesSource resolved(Diagnostics diagnostics) {
    Map<RoleKind, List<Named<StyleSource>>> resolved = new EnumMap<>(RoleKind.class);
    for (RoleKind kind : RoleKind.values()) {
      Map<String, Named<StyleSource>> all = byName(of(kind));
      resolved.put(
          kind,
          of(kind).stream()
              .map(
                  role ->
                      new Named<>(
                          role.key(), resolve(role, all, new LinkedHashSet<>(), diagnostics)))
              .toList());
    }
    return new StylesSource(inherits, page, font, language, resolved);
  }

  /** What is said of a role, and what it inherits beyond that. */
  private static StyleSource resolve(
      Named<StyleSource> role,
      Map<String, Named<StyleSource>> roles,
      Set<String> inheriting,
      Diagnostics diagnostics) {
    inheriting.add(role.name());
    Optional<WithPlace<String>> base = role.value().inherits();
    if (base.isEmpty()) {
      return role.value();
    }
    String name = base.get().value();
    Named<StyleSource> inherited = roles.get(name);
    if (inherited != null && inheriting.size() >= MAX_LINE && !inheriting.contains(name)) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_INHERITANCE, base.get().place(), Integer.toString(MAX_LINE))
              .variant("long"));
      return role.value();
    }
    if (inherited == null || inheriting.contains(name)) {
      diagnostics.add(wrong(base.get(), roles.keySet(), inheriting.contains(name)));
      return role.value();
    }
    return role.value().over(resolve(inherited, roles, inheriting, diagnostics));
  }

  private static Diagnostic wrong(WithPlace<String> base, Set<String> roles, boolean cycle) {
    Diagnostic wrong = Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), base.value());
    return cycle
        ? wrong.variant("cycle")
        : Nearest.to(base.value(), roles).map(meant -> wrong.didYouMean(meant)).orElse(wrong);
  }
}
