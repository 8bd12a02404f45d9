package vanban.figure.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.eval.Arithmetic;
import vanban.figure.eval.Evaluation;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/**
 * Finds numbers that cannot be what their author means: a thousand typed with a point, a part that
 * is more than its whole, a sum that was another one before.
 */
final class NumberChecker {
  private static final Set<Formula.Kind> SUMMED = Set.of(Formula.Kind.SUM, Formula.Kind.DIFFERENCE);
  private static final int GROUP = 3;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Evaluation evaluation;
  private final Diagnostics diagnostics;
  private final boolean thousandsArePlain;

  /** Who looks through these figures. */
  NumberChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.thousandsArePlain =
        evaluation.figures().all().stream()
            .flatMap(figure -> figure.numbers().values().stream())
            .anyMatch(NumberChecker::isPlainThousand);
    this.diagnostics = diagnostics;
  }

  /** Looks through all of them. */
  void check() {
    for (Figure figure : evaluation.figures().all()) {
      figure
          .numbers()
          .forEach(
              (scenario, number) -> {
                if (!scenario.isRatio()) {
                  checkPoint(figure, number);
                }
              });
      figure.whole().ifPresent(whole -> checkShare(figure, whole));
      figure
          .formula()
          .filter(formula -> SUMMED.contains(formula.kind()))
          .ifPresent(formula -> checkPriors(figure, formula));
    }
  }

  /** 1.150 may be a little more than one, or a thousand: of things that are counted, the latter. */
  private void checkPoint(Figure figure, DeclaredNumber number) {
    if (number instanceof DeclaredNumber.Typed typed && mayBeThousands(typed.number())) {
      Measure measure = evaluation.measure(figure);
      boolean counted = measure.counted() && !measure.isUnstated() && !measure.isRate();
      String typedWord = typed.number().toPlainString();
      String thousands = typed.number().movePointRight(GROUP).toPlainString();
      Diagnostic found =
          Diagnostic.error(
              Code.THOUSANDS_POINT,
              typed.place(),
              typedWord,
              counted ? measure.name() : Decimals.write(typed.number()),
              thousands);
      if (counted) {
        diagnostics.add(found.didYouMean(typedWord, thousands));
      } else if (isDoubtful(figure, typed.number())) {
        diagnostics.add(found.variant("maybe").asWarning());
      }
    }
  }

  /**
   * Whether it may be a thousand after all: by what stands beside it; or where nothing does, by a
   * zero at its end, or because no number here shows how its author writes thousands.
   */
  private boolean isDoubtful(Figure figure, BigDecimal number) {
    List<BigDecimal> others =
        Stream.concat(
                evaluation.scenarios(figure).stream().map(one -> evaluation.amount(figure, one)),
                evaluation.whole(figure).stream().map(all -> amount(all, Scenario.ACTUAL, figure)))
            .flatMap(amount -> amount.known().stream())
            .filter(other -> other.signum() != 0 && other.compareTo(number) != 0)
            .toList();
    return others.isEmpty()
        ? Decimals.trimmed(number).scale() < GROUP || !thousandsArePlain
        : others.stream().anyMatch(other -> isNearerToThousands(other, number));
  }

  private static boolean isPlainThousand(DeclaredNumber number) {
    return number instanceof DeclaredNumber.Typed typed
        && typed.number().scale() < GROUP
        && typed.number().abs().compareTo(THOUSAND) >= 0;
  }

  /** Whether another number is rather a thousand times as large: beyond the root of that. */
  private static boolean isNearerToThousands(BigDecimal other, BigDecimal number) {
    BigDecimal squares = other.pow(2).divide(number.pow(2), MathContext.DECIMAL64);
    return squares.compareTo(THOUSAND) > 0;
  }

  private static boolean mayBeThousands(BigDecimal number) {
    BigDecimal size = number.abs();
    return number.scale() == GROUP
        && size.compareTo(BigDecimal.ONE) >= 0
        && size.compareTo(THOUSAND) < 0;
  }

  private void checkShare(Figure figure, LocatedText key) {
    evaluation
        .whole(figure)
        .ifPresent(
            whole -> {
              Amount part = evaluation.amount(figure, Scenario.ACTUAL);
              Amount all = amount(whole, Scenario.ACTUAL, figure);
              if (part instanceof Amount.Known one
                  && all instanceof Amount.Known other
                  && other.number().signum() > 0
                  && one.number().compareTo(other.number()) > 0) {
                diagnostics.add(exceeding(figure, one, key, other));
              }
            });
  }

  private Diagnostic exceeding(
      Figure part, Amount.Known number, LocatedText whole, Amount.Known all) {
    Measure measure = evaluation.measure(part);
    return Diagnostic.error(
        Code.PART_EXCEEDS_WHOLE,
        whole.place(),
        part.key().value(),
        measure.amount(number.number()),
        whole.value(),
        measure.amount(all.number()));
  }

  /** What a sum was before is the sum of what its terms were. */
  private void checkPriors(Figure figure, Formula formula) {
    List<Figure> inputs = evaluation.figures().findAll(formula.inputs());
    boolean whole = !inputs.isEmpty() && inputs.size() == formula.inputs().size();
    for (Scenario scenario : whole ? evaluation.scenarios(figure) : List.<Scenario>of()) {
      boolean before = scenario.family().equals(Scenario.PRIOR);
      if (before && evaluation.appliedFormula(figure, scenario).isEmpty()) {
        checkPrior(figure, formula, inputs, scenario);
      }
    }
  }

  private void checkPrior(Figure figure, Formula formula, List<Figure> inputs, Scenario scenario) {
    List<Amount> amounts = inputs.stream().map(input -> amount(input, scenario, figure)).toList();
    Amount reckoned =
        formula.kind() == Formula.Kind.SUM
            ? Arithmetic.sum(amounts)
            : Arithmetic.difference(amounts);
    if (evaluation.amount(figure, scenario) instanceof Amount.Known stated
        && reckoned instanceof Amount.Known known
        && stated.number().compareTo(known.number()) != 0) {
      diagnostics.add(contradiction(figure, formula, scenario, stated, known));
    }
  }

  private Diagnostic contradiction(
      Figure figure,
      Formula formula,
      Scenario scenario,
      Amount.Known stated,
      Amount.Known reckoned) {
    Optional<Place> typed =
        figure.numbers().get(scenario) instanceof DeclaredNumber.Typed number
            ? Optional.of(number.place())
            : Optional.empty();
    Measure measure = evaluation.measure(figure);
    Diagnostic found =
        Diagnostic.error(
                Code.WRONG_SUM,
                typed.orElse(formula.word().place()),
                figure.key().value(),
                measure.amount(stated.number()),
                scenario.name(),
                measure.amount(reckoned.number()))
            .variant("prior");
    return evaluation
        .priorFigure(figure, scenario)
        .map(before -> found.hintAt(before.key().place(), "declared-here"))
        .orElse(found);
  }

  private Amount amount(Figure of, Scenario scenario, Figure as) {
    return evaluation.convert(evaluation.amount(of, scenario), of, as);
  }
}
