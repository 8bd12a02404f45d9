package vanban.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.source.LocatedText;

/**
 * All figures and groups of one report, or of one unit, each key once.
 *
 * @param byKey the figures, in the order they are declared
 * @param groups by their keys, in the order they are declared
 * @param complete whether all files could be read, so that a key that is not here is nowhere
 */
public record FigureSet(Map<String, Figure> byKey, Map<String, Group> groups, boolean complete) {
  /** Keeps figures and groups from change, in their order. */
  public FigureSet {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /** The figure of a key, if there is one. */
  public Optional<Figure> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Whether there is a figure of a key. */
  public boolean has(LocatedText key) {
    return byKey.containsKey(key.value());
  }

  /** All figures, in the order they are declared. */
  public Collection<Figure> all() {
    return byKey.values();
  }

  /** The figures from which one follows; of a count those of groups too, each once. */
  public List<Figure> inputs(Formula formula) {
    return formula.kind() == Formula.Kind.COUNT
        ? formula.inputs().stream().flatMap(this::members).distinct().toList()
        : findAll(formula.inputs());
  }

  /** Whether a key among the inputs of a formula is that of a figure; of a count, or of a group. */
  public boolean isInput(LocatedText key, Formula formula) {
    boolean group = formula.kind() == Formula.Kind.COUNT && groups.containsKey(key.value());
    return has(key) || (group && !isOfUnits(formula));
  }

  /** Where counts name groups, whose figures they look at. */
  public Set<LocatedText> countedGroups() {
    return all().stream()
        .flatMap(figure -> figure.formula().stream())
        .flatMap(formula -> formula.inputs().stream().filter(key -> isInput(key, formula)))
        .filter(key -> !has(key))
        .collect(Collectors.toSet());
  }

  private static boolean isOfUnits(Formula formula) {
    return formula.count().filter(Formula.Count::ofUnits).isPresent();
  }

  private Stream<Figure> members(LocatedText key) {
    return Optional.ofNullable(groups.get(key.value()))
        .filter(group -> !has(key))
        .map(group -> findAll(group.figures()).stream())
        .orElseGet(() -> find(key.value()).stream());
  }

  /** The figures of these keys; keys that no figure has are left aside. */
  public List<Figure> findAll(List<LocatedText> keys) {
    return keys.stream().flatMap(key -> find(key.value()).stream()).toList();
  }
}
