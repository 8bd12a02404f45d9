package vanban.figure.eval;

import java.util.List;
import java.util.Optional;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Measures;

/**
 * In which measures two figures are divided, so that their ratio comes out in its own: tấn by ha
 * for {@code tấn/ha}, also where the figures are in kg and m²; both alike for a percentage.
 *
 * @param operands two: of the number that is divided, and of that by which it is
 * @param sound whether the figures can be said in these
 */
public record RatioMeasures(List<Measure> operands, boolean sound) {
  /** Keeps the list from change. */
  public RatioMeasures {
    operands = List.copyOf(operands);
  }

  /**
   * The measures for a ratio.
   *
   * @param ratio the measure of the ratio itself
   * @param typed the measures of the two figures
   * @param known the measures that are known in their file
   */
  public static RatioMeasures of(Measure ratio, List<Measure> typed, Measures known) {
    Measure first = typed.get(0);
    Measure second = typed.get(1);
    Optional<Measure> denominator = ratio.denominator().map(known::named);
    if (denominator.isPresent()) {
      return of(typed, known.named(ratio.numerator()), denominator.get());
    }
    if (ratio.isTimes() || (ratio.isUnstated() && first.isLike(second))) {
      return of(typed, second, second);
    }
    boolean asTyped = ratio.isUnstated() || (ratio.isCount() && !first.isCount());
    return of(typed, asTyped ? first : ratio, second);
  }

  private static RatioMeasures of(List<Measure> typed, Measure first, Measure second) {
    return new RatioMeasures(
        List.of(first, second), typed.get(0).fits(first) && typed.get(1).fits(second));
  }
}
