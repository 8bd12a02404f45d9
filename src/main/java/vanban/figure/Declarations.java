package vanban.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Finds what is wrong with figures where they are declared. */
final class Declarations {
  private final Map<String, Figure> figures;
  private final Diagnostics diagnostics;

  /** Who looks through figures by key. */
  Declarations(Map<String, Figure> figures, Diagnostics diagnostics) {
    this.figures = figures;
    this.diagnostics = diagnostics;
  }

  /** Figures by key, in their order; of two with one key, which is an error, the first. */
  static Map<String, Figure> byKey(List<Figure> declared, Diagnostics diagnostics) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Figure figure : declared) {
      LocatedText key = figure.key();
      Optional.ofNullable(figures.putIfAbsent(key.value(), figure))
          .filter(first -> !first.key().place().equals(key.place()))
          .ifPresent(
              first ->
                  diagnostics.add(
                      Diagnostic.error(Code.DUPLICATE_KEY, key.place(), key.value())
                          .variant("figure")
                          .hintAt(first.key().place(), "first-here")));
    }
    return figures;
  }

  /** Looks for keys in figures and groups that no figure has. */
  void checkNames(Map<String, Group> groups) {
    Stream.concat(
            figures.values().stream().flatMap(figure -> figure.named().stream()),
            groups.values().stream().flatMap(group -> group.figures().stream()))
        .filter(name -> !figures.containsKey(name.value()))
        .forEach(
            name ->
                diagnostics.add(groups.containsKey(name.value()) ? group(name) : unknown(name)));
  }

  private static Diagnostic group(LocatedText name) {
    return Diagnostic.error(Code.MISPLACED_FIGURE, name.place(), name.value()).variant("group");
  }

  private Diagnostic unknown(LocatedText name) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_FIGURE, name.place(), name.value());
    return Nearest.to(name.value(), figures.keySet())
        .map(meant -> found.hintAt(placeOf(meant), "did-you-mean", meant))
        .orElse(found);
  }

  private Place placeOf(String key) {
    return declared(key).key().place();
  }

  private Figure declared(String key) {
    return Optional.ofNullable(figures.get(key)).orElseThrow();
  }

  /** Says of each way from a figure back to itself where it leads. */
  void checkCycles(Order order) {
    for (List<Figure> cycle : order.cycles()) {
      LocatedText first = cycle.get(0).key();
      String way =
          Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
              .map(figure -> figure.key().value())
              .collect(Collectors.joining(" → "));
      diagnostics.error(Code.FIGURE_CYCLE, first.place(), first.value(), way);
    }
  }

  /** Looks whether parts add up: what was done, and each plan and number of before all state. */
  void checkParts(Reckoning reckoning) {
    for (Figure figure : figures.values()) {
      figure
          .parts()
          .filter(parts -> !parts.inputs().isEmpty())
          .filter(parts -> parts.inputs().stream().allMatch(p -> figures.containsKey(p.value())))
          .filter(parts -> haveUnitOf(figure, parts, reckoning))
          .ifPresent(parts -> checkParts(figure, parts, reckoning));
    }
  }

  /** Things counted under several names add up (16 tổ chức, 02 chi nhánh); measures do not. */
  private boolean haveUnitOf(Figure figure, Formula parts, Reckoning reckoning) {
    Measure unit = reckoning.unit(figure);
    List<LocatedText> others =
        parts.inputs().stream()
            .filter(part -> !addsUp(unit, reckoning.unit(declared(part.value()))))
            .toList();
    for (LocatedText part : others) {
      Figure other = declared(part.value());
      diagnostics.add(
          Diagnostic.error(
                  Code.WRONG_SUM,
                  part.place(),
                  part.value(),
                  reckoning.unit(other).name(),
                  figure.key().value(),
                  unit.name())
              .variant("units")
              .hintAt(other.key().place(), "declared-here"));
    }
    return others.isEmpty();
  }

  private static boolean addsUp(Measure whole, Measure part) {
    boolean stated = !whole.name().isEmpty() && !part.name().isEmpty();
    return !stated || whole.name().equals(part.name()) || (whole.counted() && part.counted());
  }

  private void checkParts(Figure figure, Formula parts, Reckoning reckoning) {
    for (Scenario scenario : reckoning.scenarios(figure)) {
      Amount sum = reckoning.reckon(figure, parts, scenario);
      if (!(reckoning.amount(figure, scenario) instanceof Amount.Known whole)) {
        continue; // nothing to compare; whoever uses it is told
      }
      if (sum instanceof Amount.Known known) {
        compare(figure, parts.word().place(), scenario, known.number(), whole.number());
      } else if (scenario.equals(Scenario.ACTUAL)) {
        Unavailable.diagnose(sum, reckoning, parts.word().place()).ifPresent(diagnostics::add);
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
