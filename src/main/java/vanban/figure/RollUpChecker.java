package vanban.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.yaml.YamlMapping;

/** Finds what keeps the figures of units from being added, in one file that adds them. */
final class RollUpChecker {
  private static final int LARGEST = 3;
  private static final int NAMED = 20;

  private final RollUp rollUp;
  private final YamlMapping content;
  private final Diagnostics diagnostics;

  /**
   * Who looks through a file.
   *
   * @param content what stands in it
   */
  RollUpChecker(RollUp rollUp, YamlMapping content, Diagnostics diagnostics) {
    this.rollUp = rollUp;
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * Looks through all figures of the file, those that only units declare too.
   *
   * @param reckoning of these figures
   */
  void check(List<Figure> figures, Reckoning reckoning) {
    content
        .entry(FigureShape.UNITS)
        .filter(units -> !content.has(FigureShape.FROM))
        .ifPresent(units -> diagnostics.add(missingFrom(units.key().place())));
    List<Figure> totals =
        figures.stream()
            .filter(figure -> figure.formula().isEmpty() && rollUp.has(figure.key().value()))
            .toList();
    totals.forEach(this::check);
    checkComplete(
        totals.stream().map(total -> new Wanted(total, wanted(total, reckoning))).toList());
  }

  /** Which numbers of a figure all units must state. */
  private record Wanted(Figure figure, Set<Scenario> scenario) {}

  /** What the file takes from units, or holds against them. */
  private Set<Scenario> wanted(Figure total, Reckoning reckoning) {
    return rollUp.isUnsummable(total)
        ? Set.of()
        : rollUp.scenarios(total.key().value()).stream()
            .filter(
                scenario ->
                    (scenario.equals(Scenario.ACTUAL) && total.states(scenario))
                        || isOpenTotal(total, scenario, reckoning))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isOpenTotal(Figure total, Scenario scenario, Reckoning reckoning) {
    return reckoning.amount(total, scenario) instanceof Amount.Unfilled open
        && open.figure().key().place().equals(total.key().place())
        && !total.unfilled().containsKey(scenario);
  }

  private static Diagnostic missingFrom(Place place) {
    String term = FigureShape.file().key(FigureShape.FROM).orElseThrow().term();
    return Diagnostic.error(Code.MISSING_KEY, place, FigureShape.FROM, term);
  }

  private void check(Figure figure) {
    if (rollUp.isUnsummable(figure)) {
      if (!rollUp.isOnlyOfUnits(figure) && !figure.states(Scenario.ACTUAL)) {
        diagnostics.add(Unavailable.unsummable(figure, figure.key().place()));
      }
      return;
    }
    checkMeasures(figure);
    if (figure.stated().get(Scenario.ACTUAL) instanceof Amount.Known stated
        && rollUp.total(figure, Scenario.ACTUAL) instanceof Amount.Known total) {
      compare(figure, total.number(), stated.number());
    }
  }

  private void checkMeasures(Figure figure) {
    List<Map.Entry<String, Place>> measures = List.copyOf(rollUp.measures(figure).entrySet());
    for (Map.Entry<String, Place> other :
        measures.subList(Math.min(1, measures.size()), measures.size())) {
      Map.Entry<String, Place> first = measures.get(0);
      diagnostics.add(
          Diagnostic.error(
                  Code.MIXED_MEASURES,
                  other.getValue(),
                  figure.key().value(),
                  other.getKey(),
                  first.getKey())
              .hintAt(first.getValue(), "measured-here", first.getKey()));
    }
  }

  private void compare(Figure figure, BigDecimal total, BigDecimal stated) {
    BigDecimal difference = total.subtract(stated);
    if (difference.signum() == 0) {
      return;
    }
    Diagnostic found =
        Diagnostic.error(
                Code.WRONG_SUM,
                figure.key().place(),
                figure.key().value(),
                Decimals.write(total),
                Decimals.write(stated),
                Decimals.write(Decimals.trimmed(difference.abs())))
            .variant(difference.signum() > 0 ? "units-more" : "units-less");
    for (RollUp.Share share : largest(figure)) {
      String number = share.figures().value(share.figure()).orElse("");
      found =
          found.hintAt(share.figure().key().place(), "unit-states", share.unit().name(), number);
    }
    diagnostics.add(found);
  }

  private List<RollUp.Share> largest(Figure figure) {
    return rollUp.shares(figure.key().value()).stream()
        .sorted(Comparator.comparing(RollUpChecker::size).reversed())
        .limit(LARGEST)
        .toList();
  }

  private static BigDecimal size(RollUp.Share share) {
    return share
        .figures()
        .amount(share.figure(), Scenario.ACTUAL)
        .known()
        .map(BigDecimal::abs)
        .orElse(BigDecimal.ZERO);
  }

  /** Says in one go which units lack which numbers that others have. */
  private void checkComplete(List<Wanted> totals) {
    Map<ReportingUnit, List<String>> lacking = new LinkedHashMap<>();
    for (ReportingUnit unit : rollUp.units()) {
      unit.figures()
          .map(figures -> lacking(unit, figures, totals))
          .filter(words -> !words.isEmpty())
          .ifPresent(words -> lacking.put(unit, words));
    }
    content
        .entry(FigureShape.FROM)
        .filter(from -> !lacking.isEmpty())
        .ifPresent(from -> diagnostics.add(incomplete(from.key().place(), lacking)));
  }

  private static List<String> lacking(ReportingUnit unit, Figures figures, List<Wanted> totals) {
    List<String> lacking = new ArrayList<>();
    for (Wanted total : totals) {
      total.scenario().stream()
          .filter(scenario -> unit.amount(total.figure(), scenario) instanceof Amount.Missing)
          .forEach(scenario -> lacking.add(Expression.of(total.figure(), scenario).written()));
    }
    figures.gaps().forEach(gap -> lacking.add(named(gap, unit)));
    return lacking;
  }

  /** Where it is to be filled in, if that is not in the unit's own file. */
  private static String named(Gap gap, ReportingUnit unit) {
    String expression = Expression.of(gap.figure(), gap.scenario()).written();
    boolean here = unit.file().filter(gap.place().file().path()::equals).isPresent();
    return here ? expression : expression + " (" + gap.place() + ")";
  }

  private static Diagnostic incomplete(Place from, Map<ReportingUnit, List<String>> lacking) {
    Diagnostic all =
        Diagnostic.error(Code.MISSING_UNITS, from, Roster.names(List.copyOf(lacking.keySet())))
            .variant("figures");
    for (Map.Entry<ReportingUnit, List<String>> one : lacking.entrySet()) {
      all = lacks(all, one.getKey(), one.getValue());
    }
    return all;
  }

  private static Diagnostic lacks(Diagnostic all, ReportingUnit unit, List<String> words) {
    String named = words.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = words.size() - NAMED;
    String file = unit.file().orElse("");
    return more > 0
        ? all.hint("unit-lacks-more", unit.name(), named, Integer.toString(more), file)
        : all.hint("unit-lacks", unit.name(), named, file);
  }
}
