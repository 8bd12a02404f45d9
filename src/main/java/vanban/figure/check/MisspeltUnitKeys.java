package vanban.figure.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Guesses;
import vanban.figure.Figure;
import vanban.figure.ReportingUnit;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * Keys that one unit alone has, and that are probably those of figures it lacks: so that the slip
 * is told where it is, and not of all other units that they lack a figure.
 *
 * @param meant by unit, the key that was meant for each that is misspelt
 */
record MisspeltUnitKeys(Map<ReportingUnit, Map<String, String>> meant) {
  private static final int COMMON = 2;

  /** Keeps the keys from change. */
  MisspeltUnitKeys {
    meant = Collections.unmodifiableMap(new LinkedHashMap<>(meant));
  }

  /** Those in the files of these units. */
  static MisspeltUnitKeys in(Evaluation.File file, List<UnitFigures> units) {
    Map<String, Integer> uses = uses(units);
    Set<String> common = new HashSet<>();
    uses.forEach((key, count) -> Stream.of(key).filter(k -> count >= COMMON).forEach(common::add));
    file.declared().figures().forEach(figure -> common.add(figure.key().value()));
    Map<ReportingUnit, Map<String, String>> meant = new LinkedHashMap<>();
    for (UnitFigures unit : units) {
      unit.current()
          .map(own -> meant(own, common))
          .filter(keys -> !keys.isEmpty())
          .ifPresent(keys -> meant.put(unit.unit(), keys));
    }
    return new MisspeltUnitKeys(meant);
  }

  private static Map<String, Integer> uses(List<UnitFigures> units) {
    Map<String, Integer> uses = new HashMap<>();
    units.stream()
        .flatMap(unit -> unit.current().stream())
        .flatMap(own -> own.keys().stream())
        .forEach(key -> uses.merge(key, 1, Integer::sum));
    return uses;
  }

  private static Map<String, String> meant(Evaluation own, Set<String> common) {
    List<String> alone = own.keys().stream().filter(key -> !common.contains(key)).toList();
    List<String> lacking =
        common.stream().filter(key -> !own.keys().contains(key)).sorted().toList();
    Map<String, String> meant = new LinkedHashMap<>();
    Guesses guesses = new Guesses();
    for (String key : alone) {
      guesses
          .to(key, lacking)
          .filter(found -> digits(found).equals(digits(key)))
          .ifPresent(found -> meant.put(key, found));
    }
    return meant;
  }

  /** One figure of each year or season may have another number. */
  private static String digits(String key) {
    return key.replaceAll("\\D", "");
  }

  /** Whether a key is misspelt by some unit. */
  boolean has(String key) {
    return meant.values().stream().anyMatch(keys -> keys.containsKey(key));
  }

  /** Whether a unit has a figure, under a misspelt key. */
  boolean has(ReportingUnit unit, Figure figure) {
    return meant.getOrDefault(unit, Map.of()).containsValue(figure.key().value());
  }

  /** What is to be said of them, where they stand. */
  Stream<Diagnostic> diagnostics(List<UnitFigures> units, Evaluation figures) {
    return units.stream()
        .flatMap(
            unit ->
                meant.getOrDefault(unit.unit(), Map.of()).entrySet().stream()
                    .flatMap(key -> diagnostic(unit, key, figures).stream()));
  }

  private static Optional<Diagnostic> diagnostic(
      UnitFigures unit, Map.Entry<String, String> key, Evaluation figures) {
    return unit.current()
        .flatMap(own -> own.find(key.getKey()))
        .map(
            wrong -> {
              Diagnostic found =
                  Diagnostic.error(Code.UNKNOWN_FIGURE, wrong.key().place(), key.getKey())
                      .variant("of-unit");
              return figures
                  .find(key.getValue())
                  .map(meant -> found.didYouMeanName(meant.key().place(), key.getValue()))
                  .orElse(found);
            });
  }
}
