package vanban.figure.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.RatioMeasures;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Measure;

/** Finds figures that are put together though they measure different things. */
final class MeasureChecker {
  private final Evaluation evaluation;
  private final Diagnostics diagnostics;

  /** Who looks through these figures. */
  MeasureChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.diagnostics = diagnostics;
  }

  /** Looks at formulas, shares and numbers of before; parts and units have their own checks. */
  void check() {
    for (Figure figure : evaluation.figures().all()) {
      figure.formula().filter(this::isWhole).ifPresent(formula -> check(figure, formula));
      figure.whole().ifPresent(whole -> checkWhole(figure, whole));
      evaluation.priors().forEach((scenario, before) -> checkPrior(figure, scenario, before));
    }
  }

  private boolean isWhole(Formula formula) {
    return !formula.inputs().isEmpty()
        && formula.inputs().stream().allMatch(evaluation.figures()::has);
  }

  private void check(Figure figure, Formula formula) {
    switch (formula.kind()) {
      case RATIO -> checkRatio(figure, formula);
      case SUM, DIFFERENCE, CUMULATIVE -> checkTerms(figure, formula.inputs());
      case COUNT -> {} // which may look at anything
    }
  }

  /** What is added or taken away is of one dimension; who says nothing of it leaves a doubt. */
  private void checkTerms(Figure figure, List<LocatedText> inputs) {
    Optional<Measure> common =
        Stream.concat(Stream.of(figure.statedMeasure()), inputs.stream().map(this::measure))
            .filter(measure -> !measure.isUnstated())
            .findFirst();
    if (common.isEmpty()) {
      return;
    }
    boolean anyStated = inputs.stream().anyMatch(input -> !measure(input).isUnstated());
    for (LocatedText input : inputs) {
      Measure measure = measure(input);
      if (!measure.isUnstated() && !measure.isLike(common.get())) {
        diagnostics.add(mixed("terms", input, measure, common.get()));
      } else if (measure.isUnstated() && anyStated && !common.get().isCount()) {
        diagnostics.add(mixed("unstated", input, measure, common.get()));
      }
    }
  }

  private void checkRatio(Figure figure, Formula formula) {
    List<Measure> typed = formula.inputs().stream().map(this::measure).toList();
    Measure ratio = evaluation.measure(figure);
    if (!RatioMeasures.of(ratio, typed, figure.file().measures()).sound()) {
      diagnostics.add(
          Diagnostic.error(
                  Code.MIXED_MEASURES,
                  formula.word().place(),
                  figure.key().value(),
                  typed.get(0).name(),
                  typed.get(1).name(),
                  ratio.name())
              .variant("ratio"));
    }
  }

  private void checkWhole(Figure figure, LocatedText whole) {
    if (!evaluation.figures().has(whole)) {
      return;
    }
    Measure own = evaluation.measure(figure);
    Measure other = measure(whole);
    if (!own.fits(other)) {
      diagnostics.add(mixed("whole", whole, other, own));
    }
  }

  private void checkPrior(Figure figure, Scenario scenario, Evaluation before) {
    evaluation
        .priorFigure(figure, scenario)
        .filter(same -> !before.measure(same).isSameThing(evaluation.measure(figure)))
        .ifPresent(same -> diagnostics.add(changed(figure, same, before.measure(same))));
  }

  private Diagnostic changed(Figure figure, Figure before, Measure then) {
    String now = evaluation.measure(figure).name();
    return Diagnostic.error(
            Code.MIXED_MEASURES, figure.key().place(), figure.key().value(), now, then.name())
        .variant("prior")
        .hintAt(before.key().place(), "measured-here", then.name());
  }

  private Measure measure(LocatedText key) {
    return evaluation.measure(evaluation.find(key.value()).orElseThrow());
  }

  private Diagnostic mixed(String variant, LocatedText key, Measure measure, Measure other) {
    Place declared = evaluation.find(key.value()).orElseThrow().key().place();
    return Diagnostic.error(
            Code.MIXED_MEASURES, key.place(), key.value(), measure.name(), other.name())
        .variant(variant)
        .hintAt(declared, "declared-here");
  }
}
