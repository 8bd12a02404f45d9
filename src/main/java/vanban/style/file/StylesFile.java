package vanban.style.file;

import java.util.ArrayList;
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
import vanban.schema.Located;
import vanban.schema.Named;
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
record StylesFile(
    Optional<Located<String>> inherits,
    Declared page,
    Optional<Located<String>> font,
    Optional<String> language,
    Map<RoleKind, List<Named<Declared>>> roles) {
  private static final String FONT = "Times New Roman";
  private static final String LANGUAGE = "vi-VN";

  /** Keeps the roles from change. */
  StylesFile {
    roles = Collections.unmodifiableMap(new EnumMap<>(roles));
  }

  /** The roles of a kind. */
  List<Named<Declared>> of(RoleKind kind) {
    return roles.getOrDefault(kind, List.of());
  }

  /** What this file says, and what {@code base} says beyond it, property by property. */
  StylesFile over(StylesFile base) {
    Map<RoleKind, List<Named<Declared>>> merged = new EnumMap<>(RoleKind.class);
    for (RoleKind kind : RoleKind.values()) {
      Map<String, Named<Declared>> of = byName(base.of(kind));
      of(kind).forEach(own -> of.merge(own.name(), own, StylesFile::over));
      merged.put(kind, new ArrayList<>(of.values()));
    }
    return new StylesFile(
        inherits.or(base::inherits),
        page.over(base.page),
        font.or(base::font),
        language.or(base::language),
        merged);
  }

  private static Named<Declared> over(Named<Declared> base, Named<Declared> own) {
    return new Named<>(own.key(), own.value().over(base.value()));
  }

  private static Map<String, Named<Declared>> byName(List<Named<Declared>> roles) {
    Map<String, Named<Declared>> byName = new LinkedHashMap<>();
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
        font.map(Located::value).orElse(FONT),
        language.orElse(LANGUAGE),
        styles);
  }

  /**
   * The same, each role with what it inherits of others.
   *
   * @param diagnostics where to say what they cannot inherit
   */
  StylesFile resolved(Diagnostics diagnostics) {
    Map<RoleKind, List<Named<Declared>>> resolved = new EnumMap<>(RoleKind.class);
    for (RoleKind kind : RoleKind.values()) {
      Map<String, Named<Declared>> all = byName(of(kind));
      resolved.put(
          kind,
          of(kind).stream()
              .map(
                  role ->
                      new Named<>(
                          role.key(), resolve(role, all, new LinkedHashSet<>(), diagnostics)))
              .toList());
    }
    return new StylesFile(inherits, page, font, language, resolved);
  }

  /** What is said of a role, and what it inherits beyond that. */
  private static Declared resolve(
      Named<Declared> role,
      Map<String, Named<Declared>> roles,
      Set<String> inheriting,
      Diagnostics diagnostics) {
    inheriting.add(role.name());
    Optional<Located<String>> base = role.value().inherits();
    if (base.isEmpty()) {
      return role.value();
    }
    String name = base.get().value();
    Named<Declared> inherited = roles.get(name);
    if (inherited == null || inheriting.contains(name)) {
      diagnostics.add(wrong(base.get(), roles.keySet(), inheriting.contains(name)));
      return role.value();
    }
    return role.value().over(resolve(inherited, roles, inheriting, diagnostics));
  }

  private static Diagnostic wrong(Located<String> base, Set<String> roles, boolean cycle) {
    Diagnostic wrong = Diagnostic.error(Code.WRONG_INHERITANCE, base.place(), base.value());
    return cycle
        ? wrong.variant("cycle")
        : Nearest.to(base.value(), roles).map(meant -> wrong.didYouMean(meant)).orElse(wrong);
  }
}
