package vanban.style.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.schema.Named;
import vanban.source.Place;

/** Roles of different kinds that have one name, though layouts name roles by it alone. */
final class RoleClashes {
  private RoleClashes() {}

  /**
   * The name of a role.
   *
   * @param place where it stands
   */
  private record Name(RoleKind kind, String name, Place place) {
    private Diagnostic clashesWith(Name first) {
      return Diagnostic.error(Code.DUPLICATE_ROLE, place, name, first.kind.group())
          .hintAt(first.place, "first-here");
    }
  }

  /** Those within one file. */
  static List<Diagnostic> within(StylesSource file) {
    Map<String, Name> first = new LinkedHashMap<>();
    List<Diagnostic> clashes = new ArrayList<>();
    for (Name name : names(file).sorted(Comparator.comparing(n -> n.place().start())).toList()) {
      Optional.ofNullable(first.putIfAbsent(name.name(), name))
          .filter(other -> other.kind() != name.kind())
          .ifPresent(other -> clashes.add(name.clashesWith(other)));
    }
    return clashes;
  }

  /** Those of a file with roles of the file it inherits. */
  static List<Diagnostic> between(StylesSource own, StylesSource base) {
    List<Name> inherited = names(base).toList();
    return names(own)
        .flatMap(
            name ->
                inherited.stream()
                    .filter(one -> one.name().equals(name.name()) && one.kind() != name.kind())
                    .map(name::clashesWith))
        .toList();
  }

  /**
   * New roles of a file whose names differ by one letter from those of the file it inherits: more
   * often than not they were to change those.
   */
  static List<Diagnostic> near(StylesSource own, StylesSource base) {
    List<String> inherited = names(base).map(Name::name).toList();
    return names(own)
        .filter(name -> !inherited.contains(name.name()))
        .flatMap(name -> near(name, inherited).stream())
        .toList();
  }

  private static Optional<Diagnostic> near(Name name, List<String> inherited) {
    return Nearest.to(name.name(), inherited)
        .filter(known -> Nearest.isCertain(name.name(), known))
        .map(
            known ->
                Diagnostic.error(Code.UNKNOWN_ROLE, name.place(), name.name())
                    .variant("new")
                    .asWarning()
                    .didYouMean(known));
  }

  private static Stream<Name> names(StylesSource file) {
    return Stream.of(RoleKind.values())
        .flatMap(kind -> file.of(kind).stream().map(role -> name(kind, role)));
  }

  private static Name name(RoleKind kind, Named<StyleSource> role) {
    return new Name(kind, role.name(), role.key().place());
  }
}
