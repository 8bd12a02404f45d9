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
import vanban.format.Decimals;
import vanban.source.LocatedText;
import vanban.source.Place;

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

  /** Looks for keys in figures that no figure has. */
  void checkNames() {
    figures.values().stream()
        .flatMap(figure -> figure.named().stream())
        .filter(name -> !figures.containsKey(name.value()))
        .forEach(name -> diagnostics.add(unknown(name)));
  }

  private Diagnostic unknown(LocatedText name) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_FIGURE, name.place(), name.value());
    return Nearest.to(name.value(), figures.keySet())
        .map(meant -> found.hintAt(placeOf(meant), "did-you-mean", meant))
        .orElse(found);
  }

  private Place placeOf(String key) {
    return Optional.ofNullable(figures.get(key)).orElseThrow().key().place();
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

  /** Looks whether parts add up. */
  void checkParts(Reckoning reckoning) {
    for (Figure figure : figures.values()) {
      figure
          .parts()
          .filter(parts -> !parts.inputs().isEmpty())
          .filter(parts -> parts.inputs().stream().allMatch(p -> figures.containsKey(p.value())))
          .ifPresent(parts -> checkParts(figure, parts, reckoning));
    }
  }

  private void checkParts(Figure figure, Formula parts, Reckoning reckoning) {
    Amount sum = reckoning.reckon(figure, parts, Series.ACTUAL);
    if (!(reckoning.amount(figure, Series.ACTUAL) instanceof Amount.Known whole)) {
      return; // nothing to compare; whoever uses it is told
    }
    if (sum instanceof Amount.Known known) {
      compare(figure, parts.word().place(), known.number(), whole.number());
    } else {
      Unavailable.diagnose(sum, reckoning, parts.word().place()).ifPresent(diagnostics::add);
    }
  }

  /** Says where numbers are still to be filled in, in last year's files those that are wanted. */
  void checkFilled(Reckoning reckoning, Stage stage) {
    for (Figure figure : figures.values()) {
      for (Series series : reckoning.series(figure)) {
        if (reckoning.amount(figure, series) instanceof Amount.Unfilled gap) {
          Optional.ofNullable(gap.figure().unfilled().get(gap.series()))
              .map(place -> unfilled(gap, place))
              .ifPresent(found -> diagnostics.add(stage.weigh(found)));
        }
      }
    }
  }

  private static Diagnostic unfilled(Amount.Unfilled gap, Place place) {
    String key = gap.figure().key().value();
    return Diagnostic.error(Code.UNFILLED_FIGURE, place, key, gap.series().name());
  }

  private void compare(Figure figure, Place place, BigDecimal sum, BigDecimal whole) {
    BigDecimal difference = sum.subtract(whole);
    if (difference.signum() != 0) {
      diagnostics.add(
          Diagnostic.error(
                  Code.WRONG_SUM,
                  place,
                  figure.key().value(),
                  Decimals.write(sum),
                  Decimals.write(whole),
                  Decimals.write(Decimals.trimmed(difference.abs())))
              .variant(difference.signum() > 0 ? "more" : "less"));
    }
  }
}
