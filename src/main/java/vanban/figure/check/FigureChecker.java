package vanban.figure.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Guesses;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.UnfilledNumber;
import vanban.figure.eval.Evaluation;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Finds what is wrong with figures where they are declared: in one report with all its units. */
public final class FigureChecker {
  private final Evaluation evaluation;
  private final FigureSet figures;
  private final Diagnostics diagnostics;
  private final Guesses guesses = new Guesses();

  private FigureChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.figures = evaluation.figures();
    this.diagnostics = diagnostics;
  }

  /** Looks through the figures of a report: for mistakes, and for what is still to be filled in. */
  public static void check(Evaluation report, Diagnostics diagnostics) {
    new FigureChecker(report, diagnostics).check();
    report.unfilled().forEach(number -> diagnostics.add(unfilled(number)));
    report.files().stream()
        .flatMap(file -> file.declared().defaults().priors().entrySet().stream())
        .forEach(
            prior ->
                prior
                    .getValue()
                    .open()
                    .ifPresent(place -> diagnostics.add(open(prior.getKey(), place))));
  }

  private static Diagnostic open(Scenario scenario, Place place) {
    return Diagnostic.error(Code.UNFILLED_FIGURE, place, scenario.name()).variant("file");
  }

  private static Diagnostic unfilled(UnfilledNumber number) {
    String key = number.figure().key().value();
    return Diagnostic.error(Code.UNFILLED_FIGURE, number.place(), key, number.scenario().name());
  }

  private void check() {
    checkFiles();
    checkGroups();
    checkCycles();
    checkSelves();
    if (figures.complete()) {
      checkNames();
    }
    evaluation.priors().values().forEach(this::checkPrior);
    new MeasureChecker(evaluation, diagnostics).check();
    new NumberChecker(evaluation, diagnostics).check();
    new RankChecker(evaluation, diagnostics).check();
    new RatioChecker(evaluation, diagnostics).check();
    new PartsChecker(evaluation, diagnostics).check();
    checkTotals();
    checkCounts();
    checkCumulative();
  }

  /** Looks for counts of units that do not report what is counted. */
  private void checkCounts() {
    for (Figure figure : figures.complete() ? figures.all() : List.<Figure>of()) {
      figure.formula().stream()
          .filter(formula -> formula.count().filter(Formula.Count::ofUnits).isPresent())
          .flatMap(formula -> formula.inputs().stream())
          .filter(key -> figures.find(key.value()).map(this::isOfNoUnit).orElse(false))
          .forEach(
              key ->
                  diagnostics.add(
                      Diagnostic.error(Code.MISPLACED_FIGURE, key.place(), key.value())
                          .variant("no-units-to-count")));
    }
  }

  private boolean isOfNoUnit(Figure figure) {
    return evaluation.reportingUnits(figure).isEmpty();
  }

  /** How figures were computed was checked then; now they must be there. */
  private void checkPrior(Evaluation prior) {
    FigureChecker checker = new FigureChecker(prior, diagnostics);
    checker.checkFiles();
    checker.checkTotals();
    checker.checkCumulative();
  }

  private void checkCumulative() {
    new CumulativeChecker(evaluation, diagnostics).check();
  }

  private void checkFiles() {
    evaluation.files().stream()
        .flatMap(file -> file.units().stream())
        .flatMap(unit -> unit.declared().stream())
        .forEach(unit -> new FigureChecker(unit, diagnostics).check());
    new DuplicateChecker(diagnostics)
        .checkFigures(
            evaluation.files().stream().flatMap(file -> file.figures().stream()).toList());
  }

  private void checkGroups() {
    new DuplicateChecker(diagnostics)
        .checkGroups(
            evaluation.files().stream().flatMap(file -> file.declared().groups().stream()).toList(),
            figures);
  }

  /** Says of each way from a figure back to itself where it leads. */
  private void checkCycles() {
    for (List<Figure> cycle : evaluation.cycles()) {
      LocatedText first = cycle.get(0).key();
      String way =
          Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
              .map(figure -> figure.key().value())
              .collect(Collectors.joining(" → "));
      diagnostics.error(Code.FIGURE_CYCLE, first.place(), first.value(), way);
    }
  }

  /** Says of figures that are parts of themselves, or have themselves as a part. */
  private void checkSelves() {
    for (Figure figure : figures.all()) {
      String key = figure.key().value();
      Stream.concat(
              figure.whole().stream(),
              figure.parts().stream().flatMap(parts -> parts.inputs().stream()))
          .filter(name -> name.value().equals(key))
          .forEach(
              name -> diagnostics.error(Code.FIGURE_CYCLE, name.place(), key, key + " → " + key));
    }
  }

  /** Looks for keys in figures and groups that no figure has. */
  private void checkNames() {
    Set<LocatedText> counted = figures.countedGroups();
    Stream.concat(
            figures.all().stream().flatMap(figure -> figure.named().stream()),
            figures.groups().values().stream().flatMap(group -> group.figures().stream()))
        .filter(name -> !figures.has(name))
        .filter(name -> !counted.contains(name))
        .forEach(name -> diagnostics.add(isGroup(name) ? group(name) : unknown(name)));
  }

  private boolean isGroup(LocatedText name) {
    return figures.groups().containsKey(name.value());
  }

  private static Diagnostic group(LocatedText name) {
    return Diagnostic.error(Code.MISPLACED_FIGURE, name.place(), name.value()).variant("group");
  }

  private Diagnostic unknown(LocatedText name) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_FIGURE, name.place(), name.value());
    return guesses
        .to(name.value(), figures.byKey().keySet())
        .map(meant -> found.didYouMeanName(placeOf(meant), meant))
        .orElse(found);
  }

  private Place placeOf(String key) {
    return figures.find(key).orElseThrow().key().place();
  }

  private void checkTotals() {
    evaluation
        .files()
        .forEach(file -> new UnitTotalsChecker(evaluation, file, diagnostics).check());
  }
}
