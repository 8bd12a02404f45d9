package vanban.figure.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.DeclaredFile;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Group;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Results;
import vanban.figure.eval.Evaluation.UnitFigures;

/** Makes of what files declare all numbers of all figures; says nothing of what is wrong there. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * All numbers of the figures that some files declare, each computed once. Units and files of
   * before come first, for totals and comparisons follow from them.
   */
  public static Evaluation evaluate(List<DeclaredFile> declared) {
    List<Evaluation.File> files = declared.stream().map(Evaluator::withUnits).toList();
    FigureSet figures = set(files);
    EvaluationOrder order = EvaluationOrder.of(figures);
    Map<Scenario, Evaluation> priors = priors(declared);
    Results results =
        new FigureEvaluator(figures, priors, totals(files), series(files)).results(order);
    return new Evaluation(
        figures, results.byKey(), priors, files, order.cycles(), results.derived());
  }

  private static Evaluation.File withUnits(DeclaredFile file) {
    List<UnitFigures> units =
        file.units().map(DeclaredFile.Units::all).orElse(List.of()).stream()
            .map(Evaluator::evaluated)
            .toList();
    return new Evaluation.File(
        file,
        units,
        UnitTotals.of(file, units).completed(file.figures(), file.defaults()),
        file.series().map(series -> series.map(one -> evaluate(List.of(one)))));
  }

  private static UnitFigures evaluated(DeclaredFile.DeclaredUnit unit) {
    return new UnitFigures(unit.unit(), unit.file().map(file -> evaluate(List.of(file))));
  }

  /** Of two figures or two groups with one key, which is an error, the first. */
  private static FigureSet set(List<Evaluation.File> files) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Evaluation.File file : files) {
      file.figures().forEach(figure -> figures.putIfAbsent(figure.key().value(), figure));
      file.declared().groups().forEach(group -> groups.putIfAbsent(group.key().value(), group));
    }
    return new FigureSet(
        figures, groups, files.stream().allMatch(file -> file.declared().complete()));
  }

  /** The totals that each figure can have, by key: those of the file that declares it first. */
  private static Map<String, UnitTotals> totals(List<Evaluation.File> files) {
    Map<String, UnitTotals> totals = new LinkedHashMap<>();
    for (Evaluation.File file : files) {
      UnitTotals own = UnitTotals.of(file);
      file.figures().forEach(figure -> totals.putIfAbsent(figure.key().value(), own));
    }
    return totals;
  }

  /** The series of the file that declares each figure first, by key. */
  private static Map<String, PeriodSeries<Evaluation>> series(List<Evaluation.File> files) {
    Map<String, Optional<PeriodSeries<Evaluation>>> series = new LinkedHashMap<>();
    for (Evaluation.File file : files) {
      file.figures().forEach(figure -> series.putIfAbsent(figure.key().value(), file.series()));
    }
    Map<String, PeriodSeries<Evaluation>> named = new LinkedHashMap<>();
    series.forEach((key, of) -> of.ifPresent(one -> named.put(key, one)));
    return named;
  }

  private static Map<Scenario, Evaluation> priors(List<DeclaredFile> files) {
    Map<Scenario, Evaluation> priors = new LinkedHashMap<>();
    files.stream()
        .flatMap(file -> file.priors().keySet().stream())
        .distinct()
        .forEach(scenario -> priors.put(scenario, evaluate(priors(files, scenario))));
    return priors;
  }

  private static List<DeclaredFile> priors(List<DeclaredFile> files, Scenario scenario) {
    return files.stream()
        .flatMap(file -> Optional.ofNullable(file.priors().get(scenario)).stream())
        .toList();
  }
}
