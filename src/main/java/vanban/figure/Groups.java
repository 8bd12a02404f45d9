package vanban.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;

/** The groups of figures that some files declare, and what is wrong with them there. */
final class Groups {
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Figure> figures;
  private final Diagnostics diagnostics;

  private Groups(Map<String, Figure> figures, Diagnostics diagnostics) {
    this.figures = figures;
    this.diagnostics = diagnostics;
  }

  /** Groups by key, in their order; of two with one key, which is an error, the first. */
  static Map<String, Group> byKey(
      List<Group> declared, Map<String, Figure> figures, Diagnostics diagnostics) {
    Groups all = new Groups(figures, diagnostics);
    declared.forEach(all::add);
    return all.groups;
  }

  private void add(Group group) {
    String key = group.key().value();
    Optional<LocatedText> first =
        Optional.ofNullable(groups.putIfAbsent(key, group))
            .map(Group::key)
            .or(() -> Optional.ofNullable(figures.get(key)).map(Figure::key));
    first
        .filter(other -> !other.place().equals(group.key().place()))
        .ifPresent(other -> diagnostics.add(twice(group.key(), other)));
    checkTwice(group);
  }

  private static Diagnostic twice(LocatedText key, LocatedText first) {
    return Diagnostic.error(Code.DUPLICATE_KEY, key.place(), key.value())
        .variant("group")
        .hintAt(first.place(), "first-here");
  }

  private void checkTwice(Group group) {
    Map<String, LocatedText> seen = new HashMap<>();
    for (LocatedText figure : group.figures()) {
      Optional.ofNullable(seen.putIfAbsent(figure.value(), figure))
          .ifPresent(
              first ->
                  diagnostics.add(
                      Diagnostic.error(Code.MISPLACED_FIGURE, figure.place(), figure.value())
                          .variant("in-group")
                          .hintAt(first.place(), "first-here")));
    }
  }
}
