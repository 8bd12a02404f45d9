package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * A figure as it is declared.
 *
 * @param key by which prose names it, where it is declared
 * @param name in words
 * @param unit as typed; empty if none is
 * @param source who answers for it
 * @param stated the numbers that are typed
 * @param unfilled where numbers are left to be filled in
 * @param whole the key of the figure it is a share of
 * @param parts the figures that must add up to it
 * @param formula how it follows from others, if it does
 * @param file what its file says for all its figures
 */
public record Figure(
    LocatedText key,
    Optional<String> name,
    Optional<String> unit,
    Optional<String> source,
    Map<Scenario, Amount> stated,
    Map<Scenario, Place> unfilled,
    Optional<LocatedText> whole,
    Optional<Formula> parts,
    Optional<Formula> formula,
    Setting file) {
  /** Keeps the numbers from change, in their order. */
  public Figure {
    stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
    unfilled = Collections.unmodifiableMap(new LinkedHashMap<>(unfilled));
  }

  /** Whether it states a number itself, or leaves it to be filled in. */
  boolean states(Scenario scenario) {
    return stated.containsKey(scenario) || unfilled.containsKey(scenario);
  }

  /**
   * Whether {@link Scenario#PRIOR} is what was done in the period just over, not in the same period
   * of last year.
   */
  public boolean isComparedToPrevious() {
    return !states(Scenario.PRIOR) && file.priors().previous();
  }

  /** The keys of all figures it names: its whole, its parts and what it follows from. */
  public List<LocatedText> named() {
    return Stream.of(
            whole.stream(),
            parts.stream().flatMap(sum -> sum.inputs().stream()),
            formula.stream().flatMap(how -> how.inputs().stream()))
        .flatMap(names -> names)
        .toList();
  }

  /**
   * What a file says for all its figures.
   *
   * @param decimals of percentages, from 0
   * @param priors the files of before
   * @param rollUp the units it takes figures from
   */
  public record Setting(int decimals, Priors priors, RollUp rollUp) {}
}
