package vanban.figure.check;

import java.math.BigDecimal;
import java.util.List;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.eval.Arithmetic;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.AmountDiagnostics;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Finds parts that do not add up to their whole. */
final class PartsChecker {
  private final Evaluation evaluation;
  private final Diagnostics diagnostics;

  /** Who looks through these figures. */
  PartsChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.diagnostics = diagnostics;
  }

  /** Looks at what was done, and at each plan and number of before that the whole states. */
  void check() {
    for (Figure figure : evaluation.figures().all()) {
      figure
          .parts()
          .filter(parts -> !parts.inputs().isEmpty())
          .filter(parts -> parts.inputs().stream().allMatch(evaluation.figures()::has))
          .filter(parts -> haveMeasureOf(figure, parts))
          .ifPresent(parts -> check(figure, parts));
    }
  }

  /** Things counted under several names add up (16 tổ chức, 02 chi nhánh); measures do not. */
  private boolean haveMeasureOf(Figure figure, Formula parts) {
    Measure whole = evaluation.measure(figure);
    List<LocatedText> others =
        parts.inputs().stream()
            .filter(part -> !whole.fits(evaluation.measure(declared(part))))
            .toList();
    others.forEach(part -> diagnostics.add(otherMeasure(figure, part)));
    return others.isEmpty();
  }

  private Diagnostic otherMeasure(Figure whole, LocatedText part) {
    Figure other = declared(part);
    return Diagnostic.error(
            Code.WRONG_SUM,
            part.place(),
            part.value(),
            evaluation.measure(other).name(),
            whole.key().value(),
            evaluation.measure(whole).name())
        .variant("units")
        .hintAt(other.key().place(), "declared-here");
  }

  private Figure declared(LocatedText key) {
    return evaluation.find(key.value()).orElseThrow();
  }

  private void check(Figure figure, Formula parts) {
    List<Figure> inputs = evaluation.figures().findAll(parts.inputs());
    for (Scenario scenario : evaluation.scenarios(figure)) {
      Amount sum =
          Arithmetic.sum(
              inputs.stream()
                  .map(part -> evaluation.convert(evaluation.amount(part, scenario), part, figure))
                  .toList());
      if (!(evaluation.amount(figure, scenario) instanceof Amount.Known whole)) {
        continue; // nothing to compare; whoever uses it is told
      }
      if (sum instanceof Amount.Known known && whole.bound().isEmpty()) {
        compare(figure, parts.word().place(), scenario, known.number(), whole.number());
      } else if (scenario.equals(Scenario.ACTUAL)) {
        AmountDiagnostics.diagnose(sum, evaluation, parts.word().place())
            .ifPresent(diagnostics::add);
      }
    }
  }

  private void compare(
      Figure figure, Place place, Scenario scenario, BigDecimal sum, BigDecimal whole) {
    BigDecimal difference = sum.subtract(whole);
    if (difference.signum() != 0) {
      Diagnostic found =
          Diagnostic.error(
              Code.WRONG_SUM,
              place,
              figure.key().value(),
              Decimals.write(sum),
              Decimals.write(whole),
              Decimals.write(Decimals.trimmed(difference.abs())),
              scenario.name());
      boolean more = difference.signum() > 0;
      diagnostics.add(
          scenario.equals(Scenario.ACTUAL)
              ? found.variant(more ? "more" : "less")
              : found.variant(more ? "series-more" : "series-less"));
    }
  }
}
