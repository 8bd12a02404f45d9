package vanban.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.document.Block;
import vanban.figure.Amount;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Group;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.prose.Prose;
import vanban.prose.ProseRoles;
import vanban.prose.ProseScope;
import vanban.report.scope.ReadContext;
import vanban.schema.NamePattern;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Reads which figures a table or a chart lists, each once, and in which groups. */
final class FigureListing {
  private final ReadContext reading;
  private final Map<String, Place> listed = new HashMap<>();
  private final List<Listed> loose = new ArrayList<>();
  private final List<ListedGroup> groups = new ArrayList<>();

  /**
   * Figures that stand together in a table.
   *
   * @param title of the group; empty for figures that are in none
   * @param figures in order
   */
  record ListedGroup(Optional<List<Block>> title, List<Listed> figures) {
    /** Keeps the list from change. */
    ListedGroup {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A figure in a table.
   *
   * @param figure as declared
   * @param place where the table names it, or its group
   */
  record Listed(Figure figure, Place place) {
    /** A form of it, as if it were typed where the figure is named. */
    LocatedText expression(String form) {
      return expression(form, place);
    }

    /** A form of it, as if it were typed at a place. */
    LocatedText expression(String form, Place at) {
      String written = Expression.of(figure.key().value(), form).written();
      return new LocatedText.Builder(at).append(written, at).build();
    }
  }

  private FigureListing(ReadContext reading) {
    this.reading = reading;
  }

  /**
   * What a table or a chart lists: those in no group first.
   *
   * @param keys of figures and of groups of their files
   * @param own groups that are written in the table
   */
  static List<ListedGroup> read(
      List<LocatedText> keys, List<TableSource.Group> own, ReadContext reading) {
    FigureListing listing = new FigureListing(reading);
    keys.forEach(listing::name);
    own.forEach(listing::group);
    List<ListedGroup> all = new ArrayList<>();
    if (!listing.loose.isEmpty()) {
      all.add(new ListedGroup(Optional.empty(), listing.loose));
    }
    all.addAll(listing.groups);
    return all;
  }

  /** The figures whose numbers by unit a table shows: all of the same units. */
  static List<Listed> byUnit(List<LocatedText> keys, ReadContext reading) {
    FigureListing listing = new FigureListing(reading);
    keys.forEach(listing::ofUnits);
    return listing.loose;
  }

  /**
   * The figure by which a table of units is sorted, whether it shows it or not.
   *
   * @param shown what the table shows: of the same units
   */
  static Optional<Figure> sorting(LocatedText key, List<Listed> shown, ReadContext reading) {
    FigureListing listing = new FigureListing(reading);
    shown.stream().limit(1).forEach(listing.loose::add);
    reading.names().usesFigure(key);
    Optional<Figure> figure = reading.figures().find(key.value());
    if (figure.isEmpty()) {
      listing.unknown(key, "", Map.of());
    }
    return figure.filter(known -> listing.hasUnits(known, key));
  }

  private void ofUnits(LocatedText key) {
    Optional<Figure> figure = reading.figures().find(key.value());
    if (figure.isPresent()) {
      if (hasUnits(figure.get(), key)) {
        checkTotal(figure.get(), key);
        add(figure.get(), key.place(), loose);
      }
    } else if (reading.figures().groups().containsKey(key.value())) {
      complain(key, "group");
    } else {
      unknown(key, "", Map.of());
    }
  }

  /** Whether units report a figure, the same as report the first. */
  private boolean hasUnits(Figure figure, LocatedText key) {
    Set<String> units = unitsOf(figure);
    if (units.isEmpty()) {
      if (reading.figures().isComplete()) {
        complain(key, "no-units");
      }
      return false;
    }
    boolean same = loose.isEmpty() || unitsOf(loose.get(0).figure()).equals(units);
    if (!same) {
      complain(key, "other-units");
    }
    return same;
  }

  private Set<String> unitsOf(Figure figure) {
    return reading.figures().reportingUnits(figure).stream()
        .map(UnitFigures::id)
        .collect(Collectors.toSet());
  }

  /** Rates of units have no total unless the file above says how it is computed. */
  private void checkTotal(Figure figure, LocatedText key) {
    if (reading.figures().amount(figure, Scenario.ACTUAL) instanceof Amount.Unsummable rate) {
      reading.figureText().diagnose(rate, key.place()).ifPresent(reading.diagnostics()::add);
    }
  }

  /** Takes a key that stands in the table's own list: of a figure, or of a group of its file. */
  private void name(LocatedText key) {
    Optional<Group> group = Optional.ofNullable(reading.figures().groups().get(key.value()));
    Optional<Figure> figure = reading.figures().find(key.value());
    if (figure.isPresent()) {
      if (!groups.isEmpty()) {
        complain(key, "behind-group");
      }
      add(figure.get(), key.place(), loose);
    } else if (group.isPresent()) {
      groups.add(declared(group.get(), key.place()));
    } else {
      unknown(key, "or-group", reading.figures().groups());
    }
  }

  private ListedGroup declared(Group group, Place place) {
    List<Listed> figures = new ArrayList<>();
    group.figures().stream()
        .map(LocatedText::value)
        .distinct() // two of a kind are said where the group is declared
        .flatMap(key -> reading.figures().find(key).stream())
        .forEach(figure -> add(figure, place, figures));
    return new ListedGroup(
        Optional.of(CellContent.of(group.name(), ProseRoles.CELL_GROUP, place)), figures);
  }

  private void group(TableSource.Group group) {
    List<Listed> figures = new ArrayList<>();
    group.figures().forEach(key -> member(key, figures));
    Prose title =
        group.title().map(text -> reading.prose(text, ProseScope.CELL)).orElse(Prose.EMPTY);
    groups.add(
        new ListedGroup(
            Optional.of(CellContent.of(title, ProseRoles.CELL_GROUP, group.place())), figures));
  }

  private void member(LocatedText key, List<Listed> to) {
    Optional<Figure> figure = reading.figures().find(key.value());
    if (figure.isPresent()) {
      add(figure.get(), key.place(), to);
    } else if (reading.figures().groups().containsKey(key.value())) {
      complain(key, "nested");
    } else {
      unknown(key, "", Map.of());
    }
  }

  private void add(Figure figure, Place place, List<Listed> to) {
    String key = figure.key().value();
    Optional<Place> first = Optional.ofNullable(listed.putIfAbsent(key, place));
    if (first.isEmpty()) {
      to.add(new Listed(figure, place));
      return;
    }
    reading
        .diagnostics()
        .add(
            Diagnostic.error(Code.MISPLACED_FIGURE, place, key)
                .variant("twice")
                .hintAt(first.get(), "first-here"));
  }

  private void complain(LocatedText key, String variant) {
    reading
        .diagnostics()
        .add(Diagnostic.error(Code.MISPLACED_FIGURE, key.place(), key.value()).variant(variant));
  }

  private void unknown(LocatedText key, String variant, Map<String, Group> orGroups) {
    if (!reading.figures().isComplete()) {
      return; // it may stand in the file that could not be read
    }
    Set<String> known = new LinkedHashSet<>(reading.figures().keys());
    known.addAll(orGroups.keySet());
    known.removeIf(name -> !NamePattern.matches(name));
    Diagnostic error = Diagnostic.error(Code.UNKNOWN_FIGURE, key.place(), key.value());
    Diagnostic found = variant.isEmpty() ? error : error.variant(variant);
    reading
        .diagnostics()
        .add(
            Nearest.to(key.value(), known)
                .map(meant -> found.didYouMeanName(placeOf(meant), meant))
                .orElseGet(() -> found.hint("figures-here")));
  }

  private Place placeOf(String key) {
    return reading
        .figures()
        .find(key)
        .map(Figure::key)
        .or(() -> Optional.ofNullable(reading.figures().groups().get(key)).map(Group::key))
        .orElseThrow()
        .place();
  }
}
