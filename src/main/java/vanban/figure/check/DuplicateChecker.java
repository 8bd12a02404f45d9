package vanban.figure.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Group;
import vanban.source.LocatedText;

/** Finds keys that are declared twice, and figures that a group lists twice. */
final class DuplicateChecker {
  private final Diagnostics diagnostics;

  /** Who tells the diagnostics. */
  DuplicateChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Looks through all figures of some files, in order; of two with one key the first counts. */
  void checkFigures(List<Figure> declared) {
    Map<String, LocatedText> first = new HashMap<>();
    for (Figure figure : declared) {
      LocatedText key = figure.key();
      Optional.ofNullable(first.putIfAbsent(key.value(), key))
          .filter(other -> isElsewhere(key, other))
          .ifPresent(other -> diagnostics.add(duplicate(key, other, "figure")));
    }
  }

  /** Looks through all groups of some files, in order, which must not be called as figures are. */
  void checkGroups(List<Group> declared, FigureSet figures) {
    Map<String, LocatedText> first = new HashMap<>();
    for (Group group : declared) {
      LocatedText key = group.key();
      Optional.ofNullable(first.putIfAbsent(key.value(), key))
          .or(() -> figures.find(key.value()).map(Figure::key))
          .filter(other -> isElsewhere(key, other))
          .ifPresent(other -> diagnostics.add(duplicate(key, other, "group")));
      checkMembers(group);
    }
  }

  private static boolean isElsewhere(LocatedText key, LocatedText other) {
    return !other.place().equals(key.place());
  }

  private static Diagnostic duplicate(LocatedText key, LocatedText first, String variant) {
    return Diagnostic.error(Code.DUPLICATE_KEY, key.place(), key.value())
        .variant(variant)
        .hintAt(first.place(), "first-here");
  }

  private void checkMembers(Group group) {
    Map<String, LocatedText> seen = new HashMap<>();
    for (LocatedText figure : group.figures()) {
      Optional.ofNullable(seen.putIfAbsent(figure.value(), figure))
          .ifPresent(first -> diagnostics.add(listedTwice(figure, first)));
    }
  }

  private static Diagnostic listedTwice(LocatedText figure, LocatedText first) {
    return Diagnostic.error(Code.MISPLACED_FIGURE, figure.place(), figure.value())
        .variant("in-group")
        .hintAt(first.place(), "first-here");
  }
}
