package vanban.report.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;

/**
 * What the head of a column, or of a series, may call a plan or a time before: what is true of all
 * figures that it shows.
 *
 * @param figures that a table or a chart shows
 */
record ScenarioHeads(List<Figure> figures, Evaluation evaluation) {
  /** Keeps the figures from change. */
  ScenarioHeads {
    figures = List.copyOf(figures);
  }

  /** Whether any figure has such a number, or states a ratio of it. */
  boolean isStated(Scenario scenario) {
    return figures.stream().anyMatch(figure -> stated(figure).contains(scenario));
  }

  /** All plans and times before of any figure. */
  Set<Scenario> stated() {
    Set<Scenario> stated = new LinkedHashSet<>();
    figures.forEach(figure -> stated.addAll(stated(figure)));
    return stated;
  }

  private Set<Scenario> stated(Figure figure) {
    Set<Scenario> stated = new LinkedHashSet<>(evaluation.scenarios(figure));
    evaluation.ratios(figure).stream().map(Scenario::base).forEach(stated::add);
    return stated;
  }

  /**
   * What readers know a plan, or a time before, by: as its file says, or of one of several times
   * before by the period that it is.
   */
  Optional<String> nameOf(Scenario scenario) {
    return first(figure -> figure.nameOf(scenario))
        .or(
            () ->
                first(figure -> base(figure, scenario))
                    .filter(any -> scenario.isNamed())
                    .map(BasePeriod::called));
  }

  /**
   * The period that numbers of before are of, where that is not the usual one: the same time of
   * last year.
   */
  Optional<BasePeriod> otherBase(Scenario prior) {
    return first(figure -> base(figure, prior).filter(base -> base != BasePeriod.LAST_YEAR));
  }

  private <T> Optional<T> first(Function<Figure, Optional<T>> said) {
    return figures.stream().flatMap(figure -> said.apply(figure).stream()).findFirst();
  }

  private Optional<BasePeriod> base(Figure figure, Scenario prior) {
    return figure.basePeriod(prior).filter(any -> stated(figure).contains(prior));
  }

  /**
   * Says that a head is not true of all numbers below it, which are of two periods, or of two
   * plans.
   *
   * @param place where the column or series is chosen
   */
  Optional<Diagnostic> differing(Scenario scenario, Place place) {
    return differing(scenario, place, figure -> base(figure, scenario).map(BasePeriod::called))
        .or(
            () ->
                differing(
                    scenario,
                    place,
                    figure ->
                        figure.nameOf(scenario).filter(any -> stated(figure).contains(scenario))));
  }

  private Optional<Diagnostic> differing(
      Scenario scenario, Place place, Function<Figure, Optional<String>> called) {
    Map<String, Figure> all = new LinkedHashMap<>();
    figures.forEach(
        figure -> called.apply(figure).ifPresent(words -> all.putIfAbsent(words, figure)));
    List<Map.Entry<String, Figure>> each = List.copyOf(all.entrySet());
    return each.size() < 2
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                    Code.WRONG_COLUMN,
                    place,
                    scenario.name(),
                    each.get(0).getKey(),
                    key(each.get(0)),
                    each.get(1).getKey(),
                    key(each.get(1)))
                .variant("differing"));
  }

  private static String key(Map.Entry<String, Figure> one) {
    return one.getValue().key().value();
  }
}
