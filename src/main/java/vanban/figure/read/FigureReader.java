package vanban.figure.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.FileDefaults;
import vanban.figure.Scenario;
import vanban.figure.read.FigureSource.NumberSource;
import vanban.schema.OneOrNamed;
import vanban.schema.Stated;
import vanban.source.LocatedText;

/** Makes the figures of one file. */
final class FigureReader {
  private final Set<Scenario> lostPriors;
  private final FileDefaults defaults;

  /**
   * Who makes figures.
   *
   * @param file in which they stand
   * @param defaults what it says for all of them
   */
  FigureReader(FiguresSource file, FileDefaults defaults) {
    this.lostPriors = new LinkedHashSet<>(file.priors().keySet());
    this.lostPriors.removeIf(scenario -> defaults.prior(scenario).file().isPresent());
    this.defaults = defaults;
  }

  /** The figure that stands under a key. */
  Figure read(LocatedText key, FigureSource figure) {
    Figure.Description description =
        new Figure.Description(
            figure.name(),
            figure.unit(),
            figure.source(),
            Optional.of(figure.precision())
                .filter(own -> !own.isEmpty())
                .map(own -> own.over(defaults.precision())));
    return new Figure(
        key,
        description,
        numbers(figure.numbers()),
        figure.relations(),
        figure.meaning(),
        defaults);
  }

  /** Those that are typed, then those of files that could not be read, then those left open. */
  private Map<Scenario, DeclaredNumber> numbers(FigureSource.Numbers typed) {
    Map<Scenario, DeclaredNumber> declared = declared(typed);
    Map<Scenario, DeclaredNumber> numbers = new LinkedHashMap<>(declared);
    numbers.values().removeIf(DeclaredNumber.Blank.class::isInstance);
    lostPriors.stream()
        .filter(scenario -> !declared.containsKey(scenario))
        .forEach(scenario -> numbers.put(scenario, DeclaredNumber.FAULTY));
    declared.forEach(numbers::putIfAbsent);
    return numbers;
  }

  private static Map<Scenario, DeclaredNumber> declared(FigureSource.Numbers typed) {
    Map<Scenario, DeclaredNumber> numbers = new LinkedHashMap<>();
    typed
        .actual()
        .key()
        .ifPresent(
            key ->
                numbers.put(
                    Scenario.ACTUAL,
                    typed.actual().value().orElse(NumberSource.FAULTY).under(key)));
    add(Scenario.PLAN, typed.plan(), numbers);
    add(Scenario.PRIOR, typed.prior(), numbers);
    add(Scenario.OF_PLAN, typed.ratios().ofPlan(), numbers);
    add(Scenario.CHANGE, typed.ratios().change(), numbers);
    return numbers;
  }

  /** One number, or several that have names. */
  private static void add(
      Scenario scenario,
      Stated<OneOrNamed<NumberSource>> typed,
      Map<Scenario, DeclaredNumber> numbers) {
    if (typed.value().orElse(null) instanceof OneOrNamed.Several<NumberSource> several) {
      several
          .values()
          .forEach(one -> numbers.put(scenario.named(one.name()), one.value().under(one.key())));
    } else {
      typed.key().ifPresent(key -> numbers.put(scenario, one(typed).under(key)));
    }
  }

  private static NumberSource one(Stated<OneOrNamed<NumberSource>> typed) {
    return typed.value().orElse(null) instanceof OneOrNamed.One<NumberSource> one
        ? one.value()
        : NumberSource.FAULTY;
  }
}
