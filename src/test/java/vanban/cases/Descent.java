package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.Scenario;
import vanban.source.LocatedText;
import vanban.usage.FigureUsage;

/** Which figures follow from which, as their declarations say: reckoned apart from the program. */
final class Descent {
  /** Forms that do not speak of what was done. */
  private static final Set<String> APART = Set.of("plan", "prior", "name", "unit", "source");

  private static final Set<String> OF_WHOLE = Set.of("share", "of_whole");

  /** Beside which no number of the sample is large. */
  static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  /** Of which that is a share that nobody had before. */
  private static final BigDecimal LARGER = BigDecimal.valueOf(3_700_000);

  private final Map<String, Figure> figures = new LinkedHashMap<>();

  Descent(FigureUsage usage) {
    usage.rows().forEach(row -> figures.put(row.key(), row.figure()));
  }

  /** Whether the words for a form of a figure follow from the {@code actual} of some figures. */
  boolean follows(String key, String form, Set<String> changed) {
    String word = form.split("\\.")[0];
    Figure figure = figures.get(key);
    boolean whole =
        OF_WHOLE.contains(word)
            && figure.whole().filter(of -> isReckonedFrom(of.value(), changed)).isPresent();
    return whole || (!APART.contains(word) && isReckonedFrom(key, changed));
  }

  private boolean isReckonedFrom(String key, Set<String> changed) {
    return changed.contains(key)
        || keys(figures.get(key).formula()).stream()
            .anyMatch(input -> isReckonedFrom(input, changed));
  }

  private static List<String> keys(Optional<Formula> formula) {
    return formula.map(Formula::inputs).orElse(List.of()).stream().map(LocatedText::value).toList();
  }

  /** The figures whose parts do not add up any more if this one alone is another. */
  Set<String> sumsBrokenBy(String key) {
    Set<String> broken = new TreeSet<>();
    for (Figure whole : figures.values()) {
      List<String> parts = keys(whole.parts());
      boolean sum = isReckonedFrom(whole.key().value(), Set.of(key));
      boolean part = parts.stream().anyMatch(one -> isReckonedFrom(one, Set.of(key)));
      if (!parts.isEmpty() && sum != part) {
        broken.add(whole.key().value());
      }
    }
    return broken;
  }

  /**
   * By how much to raise figures, one of them well beyond what rounding hides, for all parts to add
   * up again.
   */
  Map<String, BigDecimal> balanced(String key) {
    Raises raises = new Raises();
    raises.raise(key, LARGE);
    raises.raiseWholes();
    return raises.by;
  }

  /** Follows one raise to all that must be raised with it. */
  private final class Raises {
    private final Map<String, BigDecimal> by = new TreeMap<>();
    private final Set<String> settled = new TreeSet<>();

    void raise(String key, BigDecimal amount) {
      if (by.putIfAbsent(key, amount) != null) {
        return;
      }
      for (Figure sum : figures.values()) {
        boolean concerned =
            sum.key().value().equals(key)
                || keys(sum.parts()).contains(key)
                || keys(sum.formula()).contains(key);
        if (concerned && sum.parts().isPresent() && settled.add(sum.key().value())) {
          settle(sum, key, amount);
        }
      }
    }

    /** Raises what others are parts of, which they cannot exceed. */
    void raiseWholes() {
      for (String key : List.copyOf(by.keySet())) {
        Optional<String> whole = figures.get(key).whole().map(of -> typed(of.value()));
        whole.filter(of -> !by.containsKey(of)).ifPresent(of -> raise(of, LARGER));
      }
    }

    /** A figure, or one that it is the sum of. */
    private String typed(String key) {
      List<String> inputs = keys(figures.get(key).formula());
      return inputs.isEmpty() ? key : typed(inputs.get(0));
    }

    private void settle(Figure whole, String raised, BigDecimal amount) {
      String part = keys(whole.parts()).get(0);
      List<String> inputs = keys(whole.formula());
      if (inputs.isEmpty()) {
        raise(whole.key().value().equals(raised) ? part : whole.key().value(), amount);
        return;
      }
      assertEquals(Formula.Kind.RATIO, whole.formula().orElseThrow().kind(), raised);
      BigDecimal dividend = number(inputs.get(0));
      BigDecimal divisor = number(inputs.get(1));
      if (raised.equals(inputs.get(0))) {
        raise(part, amount.divide(divisor));
      } else if (raised.equals(inputs.get(1))) { // twice the ratio, so that it shows
        BigDecimal ratio = dividend.divide(divisor);
        BigDecimal twice = ratio.add(ratio).multiply(divisor.add(amount));
        raise(inputs.get(0), twice.subtract(dividend));
        raise(part, ratio);
      } else {
        raise(inputs.get(0), amount.multiply(divisor));
      }
    }
  }

  private BigDecimal number(String key) {
    return ((DeclaredNumber.Typed) figures.get(key).numbers().get(Scenario.ACTUAL)).number();
  }
}
