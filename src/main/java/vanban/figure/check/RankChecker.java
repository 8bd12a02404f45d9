package vanban.figure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.RankSize;
import vanban.source.LocatedText;
import vanban.vietnamese.Decimals;

/** Finds ranks that there are not, and those that are added, divided or held against a whole. */
final class RankChecker {
  private final Evaluation evaluation;
  private final Diagnostics diagnostics;

  /** Who looks through these figures. */
  RankChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.diagnostics = diagnostics;
  }

  /** Looks through all of them. */
  void check() {
    for (Figure figure : evaluation.figures().all()) {
      figure.rank().ifPresent(field -> checkNumbers(figure));
      figure
          .formula()
          .filter(how -> how.kind() != Formula.Kind.COUNT) // which may look at anything
          .ifPresent(how -> checkInputs(how.inputs()));
      figure.parts().ifPresent(sum -> checkInputs(sum.inputs()));
    }
  }

  private void checkInputs(List<LocatedText> inputs) {
    inputs.stream().flatMap(input -> rank(input).stream()).findFirst().ifPresent(diagnostics::add);
  }

  private Optional<Diagnostic> rank(LocatedText input) {
    return evaluation
        .find(input.value())
        .filter(figure -> figure.rank().isPresent())
        .map(
            figure ->
                Diagnostic.error(Code.UNSUMMABLE_FIGURE, input.place(), input.value())
                    .variant("rank")
                    .hintAt(figure.key().place(), "declared-here"));
  }

  private void checkNumbers(Figure figure) {
    figure
        .numbers()
        .forEach(
            (scenario, number) -> {
              if (number instanceof DeclaredNumber.Typed typed && !scenario.isRatio()) {
                new RankSize(evaluation, evaluation)
                    .of(figure, scenario)
                    .known()
                    .ifPresent(size -> check(typed, size));
              }
            });
  }

  private void check(DeclaredNumber.Typed typed, BigDecimal size) {
    BigDecimal number = Decimals.trimmed(typed.number());
    boolean rank = number.scale() == 0 && number.signum() > 0 && number.compareTo(size) <= 0;
    if (!rank) {
      String word = typed.number().toPlainString();
      diagnostics.add(
          Diagnostic.error(Code.WRONG_VALUE, typed.place(), word, Decimals.write(size))
              .variant("rank"));
    }
  }
}
