package vanban.figure.check;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Comparison;
import vanban.figure.eval.Evaluation;
import vanban.vietnamese.Decimals;

/** Holds percentages that are stated against the numbers they are of, where these are there too. */
final class RatioChecker {
  private final Evaluation evaluation;
  private final Diagnostics diagnostics;

  /** Who looks through these figures. */
  RatioChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.diagnostics = diagnostics;
  }

  /** Looks through all of them. */
  void check() {
    for (Figure figure : evaluation.figures().all()) {
      figure
          .numbers()
          .forEach(
              (scenario, number) -> {
                if (scenario.isRatio() && number instanceof DeclaredNumber.Typed typed) {
                  check(figure, scenario, typed).ifPresent(diagnostics::add);
                }
              });
    }
  }

  private Optional<Diagnostic> check(Figure figure, Scenario ratio, DeclaredNumber.Typed typed) {
    Optional<BigDecimal> done = evaluation.amount(figure, Scenario.ACTUAL).known();
    return evaluation
        .amount(figure, ratio.base())
        .known()
        .filter(base -> base.signum() > 0)
        .flatMap(base -> done.map(number -> reckoned(number, base, ratio, typed)))
        .map(reckoned -> told(figure, ratio, typed, reckoned));
  }

  private static BigDecimal reckoned(
      BigDecimal done, BigDecimal base, Scenario ratio, DeclaredNumber.Typed typed) {
    return Comparison.percent(done, base, ratio, Math.max(typed.number().scale(), 0));
  }

  /** What follows from other numbers is stated twice, or wrongly. */
  private static Diagnostic told(
      Figure figure, Scenario ratio, DeclaredNumber.Typed typed, BigDecimal reckoned) {
    boolean same = reckoned.compareTo(typed.number()) == 0;
    Diagnostic found =
        Diagnostic.error(
            Code.WRONG_SUM,
            typed.place(),
            figure.key().value(),
            Decimals.writePercent(typed.number()),
            ratio.name(),
            Decimals.writePercent(reckoned),
            ratio.base().name());
    return same ? found.variant("ratio-twice").asWarning() : found.variant("ratio");
  }
}
