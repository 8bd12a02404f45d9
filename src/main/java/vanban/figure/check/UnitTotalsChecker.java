package vanban.figure.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.DeclaredFile;
import vanban.figure.DeclaredNumber;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.figure.UnfilledNumber;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.UnitTotals;
import vanban.figure.eval.UnitTotals.Addend;
import vanban.figure.words.AmountDiagnostics;
import vanban.figure.words.FigureText;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Finds what keeps the figures of units from being added, in one file that adds them. */
final class UnitTotalsChecker {
  private static final int LARGEST = 3;
  private static final int NAMED = 20;

  private final Evaluation evaluation;
  private final Evaluation.File file;
  private final UnitTotals totals;
  private final MisspeltUnitKeys misspelt;
  private final Diagnostics diagnostics;

  /**
   * Who looks through a file.
   *
   * @param evaluation of all figures among which those of the file stand
   */
  UnitTotalsChecker(Evaluation evaluation, Evaluation.File file, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.file = file;
    this.totals = UnitTotals.of(file);
    this.misspelt = MisspeltUnitKeys.in(file, totals.units());
    this.diagnostics = diagnostics;
  }

  /** Looks through all figures of the file, those that only units declare too. */
  void check() {
    misspelt.diagnostics(totals.units(), evaluation).forEach(diagnostics::add);
    UnitBasePeriods.diagnostics(file, totals.units()).forEach(diagnostics::add);
    List<Figure> summed =
        file.figures().stream()
            .filter(figure -> figure.formula().isEmpty() && !totals.addends(figure).isEmpty())
            .filter(figure -> !misspelt.has(figure.key().value()))
            .toList();
    summed.forEach(this::check);
    checkComplete(summed.stream().map(total -> new Wanted(total, wanted(total))).toList());
  }

  /** Which numbers of a figure all units must state. */
  private record Wanted(Figure figure, Set<Scenario> scenarios) {}

  /** What the file takes from units, or holds against them. */
  private Set<Scenario> wanted(Figure total) {
    return totals.isUnsummable(total)
        ? Set.of()
        : totals.scenarios(total).stream()
            .filter(
                scenario ->
                    (scenario.equals(Scenario.ACTUAL) && total.declares(scenario))
                        || isOpenTotal(total, scenario))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isOpenTotal(Figure total, Scenario scenario) {
    return evaluation.amount(total, scenario) instanceof Amount.Unfilled open
        && open.figure().key().place().equals(total.key().place())
        && !(total.numbers().get(scenario) instanceof DeclaredNumber.Blank);
  }

  private void check(Figure figure) {
    if (totals.isUnsummable(figure)) {
      if (!totals.isOnlyOfUnits(figure) && !figure.declares(Scenario.ACTUAL)) {
        AmountDiagnostics.diagnose(totals.unsummable(figure), evaluation, figure.key().place())
            .ifPresent(diagnostics::add);
      }
      return;
    }
    checkMeasures(figure);
    if (figure.numbers().get(Scenario.ACTUAL) instanceof DeclaredNumber.Typed typed
        && totals.total(figure, Scenario.ACTUAL) instanceof Amount.Known total) {
      compare(figure, total.number(), typed.number());
    }
    file.declared().defaults().priors().keySet().forEach(prior -> compareBefore(figure, prior));
  }

  /** What the file of before has of a figure, beside what the units say of before. */
  private void compareBefore(Figure figure, Scenario prior) {
    if (!figure.declares(prior)
        && evaluation.amount(figure, prior) instanceof Amount.Known before
        && totals.total(figure, prior) instanceof Amount.Known total
        && before.number().compareTo(total.number()) != 0) {
      diagnostics.add(
          Diagnostic.error(
                  Code.WRONG_SUM,
                  figure.key().place(),
                  Expression.of(figure, prior).written(),
                  Decimals.write(total.number()),
                  Decimals.write(before.number()))
              .variant("units-before"));
    }
  }

  /** Says of each odd measure where it stands first. */
  private void checkMeasures(Figure figure) {
    List<Addend> stated =
        totals.addends(figure).stream().filter(one -> !one.measure().isUnstated()).toList();
    usual(figure, stated)
        .ifPresent(
            usual -> {
              Map<String, Addend> odd = new LinkedHashMap<>();
              stated.stream()
                  .filter(one -> !one.fits(usual.measure()))
                  .forEach(one -> odd.putIfAbsent(one.measure().name(), one));
              odd.forEach((name, one) -> diagnostics.add(odd(figure, name, one, usual)));
            });
  }

  /**
   * How a figure is measured by those who are not to blame.
   *
   * @param measure of the figure
   * @param place of its key, where it is measured so
   */
  private record Usual(Measure measure, Place place) {}

  /** As the file itself says, or else as most units do. */
  private Optional<Usual> usual(Figure total, List<Addend> stated) {
    Optional<Usual> own =
        file.declared().figures().stream()
            .filter(figure -> figure.key().value().equals(total.key().value()))
            .filter(figure -> figure.measure().isPresent())
            .map(figure -> new Usual(figure.statedMeasure(), figure.key().place()))
            .findFirst();
    return own.or(() -> commonest(stated));
  }

  private static Optional<Usual> commonest(List<Addend> stated) {
    Map<String, List<Addend>> byKind = new LinkedHashMap<>();
    for (Addend one : stated) {
      Measure.Scale scale = one.measure().scale();
      String kind = scale.dimension() + '#' + scale.noun();
      byKind.computeIfAbsent(kind, first -> new ArrayList<>()).add(one);
    }
    return byKind.values().stream()
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .map(most -> most.get(0))
        .map(first -> new Usual(first.measure(), first.figure().key().place()));
  }

  private static Diagnostic odd(Figure figure, String name, Addend odd, Usual usual) {
    return Diagnostic.error(
            Code.MIXED_MEASURES,
            odd.figure().key().place(),
            figure.key().value(),
            name,
            usual.measure().name())
        .hintAt(usual.place(), "measured-here", usual.measure().name());
  }

  private void compare(Figure figure, BigDecimal total, BigDecimal typed) {
    BigDecimal difference = total.subtract(typed);
    if (difference.signum() == 0) {
      return;
    }
    Diagnostic found =
        Diagnostic.error(
                Code.WRONG_SUM,
                figure.key().place(),
                figure.key().value(),
                Decimals.write(total),
                Decimals.write(typed),
                Decimals.write(Decimals.trimmed(difference.abs())))
            .variant(difference.signum() > 0 ? "units-more" : "units-less");
    for (Addend addend : largest(figure)) {
      String name = addend.unit().name();
      String number = new FigureText(addend.figures()).value(addend.figure()).orElse("");
      found = found.hintAt(addend.figure().key().place(), "unit-states", name, number);
    }
    diagnostics.add(found);
  }

  private List<Addend> largest(Figure figure) {
    return totals.addends(figure).stream()
        .sorted(Comparator.comparing(UnitTotalsChecker::size).reversed())
        .limit(LARGEST)
        .toList();
  }

  private static BigDecimal size(Addend addend) {
    return addend
        .figures()
        .amount(addend.figure(), Scenario.ACTUAL)
        .known()
        .map(BigDecimal::abs)
        .orElse(BigDecimal.ZERO);
  }

  /** Says in one go which units lack which numbers that others have. */
  private void checkComplete(List<Wanted> wanted) {
    Map<ReportingUnit, List<String>> lacking = new LinkedHashMap<>();
    for (UnitFigures unit : totals.units()) {
      unit.current()
          .map(figures -> lacking(unit, figures, wanted))
          .filter(words -> !words.isEmpty())
          .ifPresent(words -> lacking.put(unit.unit(), words));
    }
    file.declared()
        .units()
        .map(DeclaredFile.Units::from)
        .filter(from -> !lacking.isEmpty())
        .ifPresent(from -> diagnostics.add(incomplete(from, lacking)));
  }

  private List<String> lacking(UnitFigures unit, Evaluation own, List<Wanted> wanted) {
    List<String> lacking = new ArrayList<>();
    for (Wanted total : wanted) {
      if (misspelt.has(unit.unit(), total.figure())) {
        continue; // which is said of the key that is misspelt
      }
      total.scenarios().stream()
          .filter(
              scenario ->
                  unit.amount(total.figure(), scenario, Measure.NONE) instanceof Amount.Missing)
          .forEach(scenario -> lacking.add(Expression.of(total.figure(), scenario).written()));
    }
    own.unfilled().forEach(number -> lacking.add(named(number, unit.unit())));
    own.files().stream()
        .flatMap(unitsFile -> unitsFile.declared().defaults().priors().entrySet().stream())
        .filter(prior -> prior.getValue().open().isPresent())
        .forEach(prior -> lacking.add(prior.getKey().name()));
    return lacking;
  }

  /** Where it is to be filled in, if that is not in the unit's own file. */
  private static String named(UnfilledNumber number, ReportingUnit unit) {
    String expression = Expression.of(number.figure(), number.scenario()).written();
    boolean here = unit.file().filter(number.place().file().path()::equals).isPresent();
    return here ? expression : expression + " (" + number.place() + ")";
  }

  private static Diagnostic incomplete(Place from, Map<ReportingUnit, List<String>> lacking) {
    Diagnostic all =
        Diagnostic.error(
                Code.MISSING_UNITS, from, ReportingUnit.names(List.copyOf(lacking.keySet())))
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
