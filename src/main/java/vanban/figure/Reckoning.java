package vanban.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vanban.source.LocatedText;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/**
 * All numbers of all figures, each reckoned once. What a figure does not state it takes from the
 * files of before, by its formula from the same numbers of its inputs (the plan of a sum is the sum
 * of the plans), or as the total over units.
 */
final class Reckoning {
  private final Map<String, Figure> figures;
  private final Map<Scenario, Reckoning> priors;
  private final Function<Figure, Amount> unreckonable;
  private final Map<String, Map<Scenario, Amount>> amounts = new HashMap<>();
  private final Map<String, Measure> units = new HashMap<>();
  private final Map<String, Boolean> additive = new HashMap<>();
  private final Set<String> givenUp = new HashSet<>();

  /**
   * Reckons.
   *
   * @param figures by key
   * @param order of the same figures
   * @param priors those of before, by the scenario they are here
   * @param unreckonable what a figure has that follows from itself or from what is not there
   */
  Reckoning(
      Map<String, Figure> figures,
      Order order,
      Map<Scenario, Reckoning> priors,
      Function<Figure, Amount> unreckonable) {
    this.figures = figures;
    this.priors = priors;
    this.unreckonable = unreckonable;
    order.figures().forEach(this::reckon);
    order.stuck().forEach(this::giveUp);
  }

  /** A number of a figure. */
  Amount amount(Figure figure, Scenario scenario) {
    Amount none =
        isGivenUp(figure) ? unreckonable.apply(figure) : new Amount.Missing(figure, scenario);
    return numbers(figure).getOrDefault(scenario, none);
  }

  /** The unit of a figure: the one it states, or the one its inputs share. */
  Measure unit(Figure figure) {
    return units.getOrDefault(figure.key().value(), Measure.NONE);
  }

  /** Whether the numbers of two units of such a figure can be added: it is no rate. */
  boolean isAdditive(Figure figure) {
    return additive.getOrDefault(figure.key().value(), true);
  }

  private boolean reckonAdditive(Figure figure) {
    boolean inputs =
        figure
            .formula()
            .map(
                formula ->
                    formula.kind() != Formula.Kind.RATIO
                        && inputs(formula).stream().allMatch(this::isAdditive))
            .orElseGet(() -> !figure.file().rollUp().isUnsummable(figure));
    return inputs && !unit(figure).isRate();
  }

  /** The scenarios of which a figure has a number, or could have one. */
  Set<Scenario> scenarios(Figure figure) {
    return numbers(figure).keySet();
  }

  /** The figure of a file of before from which a number of a figure is taken, if it is. */
  Optional<Figure> earlier(Figure figure, Scenario scenario) {
    return Optional.ofNullable(priors.get(scenario))
        .filter(before -> !figure.states(scenario))
        .flatMap(before -> Optional.ofNullable(before.figures.get(figure.key().value())));
  }

  /** The formula from which a number of a figure follows, if it does. */
  Optional<Formula> formula(Figure figure, Scenario scenario) {
    return figure
        .formula()
        .filter(formula -> !figure.states(scenario))
        .filter(formula -> earlier(figure, scenario).isEmpty());
  }

  private Map<Scenario, Amount> numbers(Figure figure) {
    return amounts.getOrDefault(figure.key().value(), Map.of());
  }

  private boolean isGivenUp(Figure figure) {
    return givenUp.contains(figure.key().value());
  }

  private void reckon(Figure figure) {
    if (figure.formula().filter(this::isBroken).isPresent()) {
      giveUp(figure);
      return;
    }
    Map<Scenario, Amount> numbers = declared(figure);
    addPriors(figure, numbers);
    units.put(figure.key().value(), reckonUnit(figure));
    for (Formula formula : figure.formula().stream().toList()) {
      for (Scenario scenario : known(formula)) {
        if (!numbers.containsKey(scenario)) {
          numbers.put(scenario, reckon(figure, formula, scenario));
        }
      }
    }
    if (figure.formula().isEmpty()) {
      figure.file().rollUp().totals(figure).forEach(numbers::putIfAbsent);
    }
    amounts.put(figure.key().value(), numbers);
    additive.put(figure.key().value(), reckonAdditive(figure));
  }

  private boolean isBroken(Formula formula) {
    List<Figure> inputs = inputs(formula);
    return inputs.isEmpty()
        || inputs.size() < formula.inputs().size()
        || inputs.stream().anyMatch(this::isGivenUp);
  }

  private void giveUp(Figure figure) {
    givenUp.add(figure.key().value());
    amounts.put(figure.key().value(), declared(figure));
    units.put(figure.key().value(), figure.unit().map(Measure::of).orElse(Measure.NONE));
  }

  /** What it states, and what it leaves to be filled in. */
  private static Map<Scenario, Amount> declared(Figure figure) {
    Map<Scenario, Amount> numbers = new LinkedHashMap<>(figure.stated());
    figure
        .unfilled()
        .keySet()
        .forEach(scenario -> numbers.put(scenario, new Amount.Unfilled(figure, scenario)));
    return numbers;
  }

  private void addPriors(Figure figure, Map<Scenario, Amount> numbers) {
    priors.forEach(
        (scenario, before) ->
            earlier(figure, scenario)
                .map(same -> before.amount(same, Scenario.ACTUAL))
                .ifPresent(amount -> numbers.putIfAbsent(scenario, amount)));
  }

  /** The scenarios of which some input has a number; what was done in any case. */
  private Set<Scenario> known(Formula formula) {
    Set<Scenario> known = new LinkedHashSet<>();
    known.add(Scenario.ACTUAL);
    inputs(formula).forEach(input -> known.addAll(scenarios(input)));
    return known;
  }

  private List<Figure> inputs(Formula formula) {
    return formula.inputs().stream()
        .map(LocatedText::value)
        .filter(figures::containsKey)
        .map(figures::get)
        .toList();
  }

  /**
   * What a formula gives, all inputs of which are there.
   *
   * @param figure whose formula it is
   * @param scenario of which the inputs' numbers are taken
   */
  Amount reckon(Figure figure, Formula formula, Scenario scenario) {
    List<Figure> inputs = inputs(formula);
    List<Amount> amounts = inputs.stream().map(input -> amount(input, scenario)).toList();
    Optional<Amount> unknown = unknown(amounts);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    List<BigDecimal> numbers =
        amounts.stream().map(amount -> ((Amount.Known) amount).number()).toList();
    return switch (formula.kind()) {
      case SUM -> computed(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      case DIFFERENCE -> computed(numbers.get(0).subtract(numbers.get(1)));
      case RATIO ->
          numbers.get(1).signum() == 0
              ? new Amount.Undivided(inputs.get(1), scenario)
              : new Amount.Known(ratio(figure, numbers.get(0), numbers.get(1)));
    };
  }

  /** One that is not known; what is wrong before what is only to be filled in. */
  private static Optional<Amount> unknown(List<Amount> amounts) {
    return amounts.stream()
        .filter(amount -> !(amount instanceof Amount.Known))
        .min(Comparator.comparing(Amount.Unfilled.class::isInstance));
  }

  private static Amount computed(BigDecimal number) {
    return new Amount.Known(Decimals.trimmed(number));
  }

  /** Rounded: what follows from a ratio follows from the number that is printed. */
  private BigDecimal ratio(Figure figure, BigDecimal first, BigDecimal second) {
    int places = figure.file().decimals();
    return unit(figure).isPercent()
        ? Decimals.percent(first, second, places)
        : Decimals.trimmed(first.divide(second, places, RoundingMode.HALF_UP));
  }

  private Measure reckonUnit(Figure figure) {
    if (figure.unit().isPresent() || figure.formula().isEmpty()) {
      return Measure.of(figure.unit().orElse(""));
    }
    Formula formula = figure.formula().get();
    List<Measure> shared = inputs(formula).stream().map(this::unit).distinct().toList();
    boolean same = formula.kind() != Formula.Kind.RATIO && shared.size() == 1;
    return same ? shared.get(0) : Measure.NONE;
  }
}
