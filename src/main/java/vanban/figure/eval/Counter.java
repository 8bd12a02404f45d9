package vanban.figure.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vanban.figure.Amount;
import vanban.figure.Condition;
import vanban.figure.Figure;
import vanban.figure.FigureSet;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.Results;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * Looks which figures, or which units, meet a condition.
 *
 * @param figures among which those stand that are looked at
 * @param results what came of them
 */
record Counter(FigureSet figures, Results results) {

  /**
   * What a formula counts.
   *
   * @param numbers of the figures that are looked at
   * @return empty if it counts nothing
   */
  Optional<Counted> count(Formula formula, AmountLookup numbers) {
    return formula.count().map(count -> count(formula, count, numbers));
  }

  private Counted count(Formula formula, Formula.Count count, AmountLookup numbers) {
    Map<Counted.Item, Amount> looks = new LinkedHashMap<>();
    for (Figure figure : figures.inputs(formula)) {
      if (count.ofUnits()) {
        for (UnitFigures unit : results.reportingUnits(figure)) {
          looks.put(
              new Counted.Item(figure, Optional.of(unit)),
              look(figure, count.when(), new UnitAmounts(results, unit)));
        }
      } else {
        looks.put(new Counted.Item(figure, Optional.empty()), look(figure, count.when(), numbers));
      }
    }
    return counted(looks);
  }

  private static Counted counted(Map<Counted.Item, Amount> looks) {
    List<Counted.Item> met = new ArrayList<>();
    List<Counted.Item> others = new ArrayList<>();
    List<Amount> gaps = new ArrayList<>(looks.isEmpty() ? List.of(Amount.FAULTY) : List.of());
    looks.forEach(
        (item, amount) -> {
          if (amount instanceof Amount.Known known) {
            (known.number().signum() > 0 ? met : others).add(item);
          } else {
            gaps.add(amount);
          }
        });
    return new Counted(met, others, gaps);
  }

  /** 1 for what meets the condition, 0 for what does not; or why that cannot be told. */
  private static Amount look(Figure figure, Condition when, AmountLookup numbers) {
    if (when.limit().isEmpty()) {
      return look(figure, when, Comparison.of(numbers, figure, when.other()));
    }
    Amount done = numbers.amount(figure, Scenario.ACTUAL);
    return done instanceof Amount.Known known
        ? truth(when.isMet(known.judged(), when.limit().get()))
        : done;
  }

  private static Amount look(Figure figure, Condition when, Comparison both) {
    OptionalInt direction = both.direction(figure, when.other());
    return direction.isPresent()
        ? truth(when.isMet(direction.getAsInt()))
        : Arithmetic.unknown(List.of(both.done(), both.base())).orElseThrow();
  }

  private static Amount truth(boolean met) {
    return new Amount.Known(met ? BigDecimal.ONE : BigDecimal.ZERO);
  }
}
